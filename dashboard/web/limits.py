"""Heavy answers, limited per client and in all, so that light ones never wait behind them.

Slides, workbooks, archives and pictures take up to some seconds of a processor. Whoever asks too
often, or when too many are being made, is answered 429 with the time to wait.
"""

import math
import time
from dataclasses import dataclass
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address, ip_network
from threading import BoundedSemaphore

from flask import Flask, Response, g, request
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from werkzeug.exceptions import TooManyRequests

from dashboard.pages.data.downloads import PACKAGE_HREF
from dashboard.pages.present.addresses import DECK, PAGE, SLIDES
from dashboard.web.log import log_answer

# Kinds of files that are heavy, and whole routes.
KINDS = frozenset(("pptx", "xlsx", "zip", "picture", "png"))
ROUTES = frozenset((SLIDES, DECK, PAGE, PACKAGE_HREF))
# What lies in front of the same with figures of the reader's own over it.
OWN = "/own"
# The show as a page holds as many decks as languages and periods: it counts as so many answers.
DECKS_IN_PAGE = 16
# What is being made at one time, of the threads of a process; the others answer what is light.
AT_ONCE = 4
# In all, as many as so many clients may ask for.
CLIENTS = 10
# Whoever came when too many were being made may come again so soon, in seconds.
SOON = 2


@dataclass(frozen=True)
class Heavy:
    """How many heavy answers a client gets a minute; 0 for as many as they like."""

    per_minute: int = 120
    at_once: int = AT_ONCE


def limit_heavy(server: Flask, heavy: Heavy) -> None:
    """Adds the limits to the server, each process counting its own answers."""
    making = BoundedSemaphore(heavy.at_once)
    counted = MovingWindowRateLimiter(MemoryStorage())
    each = RateLimitItemPerMinute(heavy.per_minute)
    all_ = RateLimitItemPerMinute(heavy.per_minute * CLIENTS)

    told = Clock()

    def begin() -> None:
        if not is_heavy() or not heavy.per_minute:
            return
        if told.was_set_back():
            # What was counted lies in the future, and nobody would be let in until then.
            counted.storage.reset()
        for limit, who in ((each, client(request.remote_addr or "")), (all_, "all")):
            if not counted.hit(limit, who, cost=min(_cost(), heavy.per_minute)):
                wait = counted.get_window_stats(limit, who).reset_time - time.time()
                _too_many(max(1, math.ceil(wait)))
        if not making.acquire(blocking=False):
            _too_many(SOON)
        g.making = making

    def sent_on(answer: Response) -> Response:
        """What is made while it is sent keeps its place until the last of it is sent."""
        if answer.is_streamed and "making" in g:
            answer.call_on_close(g.pop("making").release)
        return answer

    def end(_error: BaseException | None) -> None:
        held = g.pop("making", None)
        if held is not None:
            held.release()

    server.before_request(begin)
    server.after_request(sent_on)
    server.teardown_request(end)


class Clock:
    """Notices that the clock of the machine was set back, by more than it wavers."""

    def __init__(self):
        self.last = time.time()

    def was_set_back(self) -> bool:
        last, self.last = self.last, time.time()
        return self.last < last - 1


def is_heavy() -> bool:
    """Whether what is asked for takes long to make."""
    rule = request.url_rule.rule if request.url_rule else ""
    return rule.removeprefix(OWN) in ROUTES or (request.view_args or {}).get("kind") in KINDS


def _cost() -> int:
    """As how many answers it counts; never as more than a client may ask for at all."""
    return DECKS_IN_PAGE if request.path == PAGE else 1


def client(address: str) -> str:
    """Who asks: an address, and of the sixth version the network that one household has."""
    try:
        found = ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(found, IPv6Address):
        return str(ip_network((found, 64), strict=False))
    return str(found)


def _too_many(seconds: int) -> Response:
    log_answer(HTTPStatus.TOO_MANY_REQUESTS)
    raise TooManyRequests(retry_after=seconds)
