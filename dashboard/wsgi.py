"""`dashboard.wsgi:server` for any WSGI server, with any number of workers."""

from dashboard.app import create_app
from dashboard.settings import Settings

server = create_app(Settings()).server
