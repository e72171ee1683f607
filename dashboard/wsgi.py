"""`dashboard.wsgi:server` for any WSGI server, with any number of workers."""

import os

from dashboard.app import create_app
from dashboard.settings import settings_from
from dashboard.web.log import log_lines
from dashboard.web.renewing import Renewing
from dashboard.web.warming import warm

log_lines()
_settings = settings_from(os.environ)
server = Renewing(_settings.data, lambda: create_app(_settings).server, ready=warm)
