"""`dashboard.wsgi:server` for any WSGI server, with any number of workers."""

import os

from dashboard.app import create_app
from dashboard.settings import settings_from

server = create_app(settings_from(os.environ)).server
