"""The server of `python -m dashboard`: waitress, with bounds on what a stranger can hold.

Threads only answer; requests are read and answers sent by one loop, so whoever is slow holds a
connection and no thread. How long a connection may be held is bounded here.
"""

from collections.abc import Callable

from waitress import create_server
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, MultiSocketServer

from dashboard.web.refusing import BODY_LIMIT

THREADS = 8
# Browsers keep a few open each; with fewer than there are readers, some wait for others to leave.
CONNECTIONS = 2000
# For a whole request to arrive, and for a connection to stay silent.
SECONDS = 60
HEADERS = 64 * 1024
# Beyond this waitress writes what it sends or reads to a file; nothing of ours is so large.
_NEVER_ON_DISK = 256 * 1024 * 1024


class Channel(HTTPChannel):
    """A connection on which half a request is no sign of life, however it trickles in.

    `last_activity` (seconds since 1970) is what waitress closes silent connections by.
    """

    def handle_read(self) -> None:
        half, since = self.request, self.last_activity
        super().handle_read()
        if half is not None and self.request is half:
            self.last_activity = since


def listener(
    application: Callable, host: str, port: int, behind_proxies: int = 0
) -> BaseWSGIServer | MultiSocketServer:
    """The server, bound to its address and not yet running.

    Raises OSError when the address is taken, ValueError when the host cannot be resolved.
    """
    server = create_server(
        application,
        host=host,
        port=port,
        threads=THREADS,
        connection_limit=CONNECTIONS,
        channel_timeout=SECONDS,
        cleanup_interval=10,
        max_request_header_size=HEADERS,
        max_request_body_size=BODY_LIMIT,
        inbuf_overflow=_NEVER_ON_DISK,
        outbuf_overflow=_NEVER_ON_DISK,
        # More than a thousand files at once are too many for `select`.
        asyncore_use_poll=True,
        clear_untrusted_proxy_headers=not behind_proxies,
        ident=None,
    )
    sockets = server.map.values() if isinstance(server, MultiSocketServer) else [server]
    for one in sockets:
        if isinstance(one, BaseWSGIServer):
            one.channel_class = Channel
    return server
