"""A connection that is slow holds no thread, and itself not for long."""

import socket
import time

import pytest

from dashboard.web.listening import HEADERS, SECONDS, Channel, listener
from dashboard.web.refusing import BODY_LIMIT

HALF = b"GET / HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture
def server():
    made = listener(lambda environ, start: [], "127.0.0.1", 0)
    yield made
    made.task_dispatcher.shutdown()
    made.close()


@pytest.fixture
def channel(server):
    """A connection of which the test is the other end."""
    ours, theirs = socket.socketpair()
    made = server.channel_class(server, ours, ("127.0.0.1", 1), server.adj, map={})
    server.active_channels[made] = made
    yield made, theirs
    theirs.close()
    made.close()


def later(server, seconds):
    server.maintenance(time.time() + seconds)


def test_half_a_request_that_trickles_in_is_given_up(server, channel):
    made, theirs = channel
    assert isinstance(made, Channel)
    theirs.send(HALF)
    made.handle_read()
    since = made.last_activity = time.time() - SECONDS
    for _ in range(5):
        theirs.send(b"X-A: b\r\n")
        made.handle_read()
    assert made.last_activity == since
    later(server, 1)
    assert made.will_close


def test_a_whole_request_is_a_sign_of_life(server, channel):
    made, theirs = channel
    made.last_activity = time.time() - SECONDS
    theirs.send(HALF + b"\r\n")
    made.handle_read()
    later(server, 1)
    assert not made.will_close


def test_a_silent_connection_is_closed(server, channel):
    made, _ = channel
    later(server, SECONDS + 1)
    assert made.will_close


def test_bodies_and_headers_are_bounded_and_never_on_the_disk(server):
    told = server.adj
    assert told.max_request_body_size == BODY_LIMIT < told.inbuf_overflow
    assert told.max_request_header_size == HEADERS
    assert told.expose_tracebacks is False and told.ident is None


@pytest.mark.parametrize(("proxies", "cleared"), [(0, True), (1, False)])
def test_forwarded_headers_are_cleared_unless_a_proxy_was_told(proxies, cleared):
    made = listener(lambda environ, start: [], "127.0.0.1", 0, proxies)
    assert made.adj.clear_untrusted_proxy_headers is cleared
    made.task_dispatcher.shutdown()
    made.close()
