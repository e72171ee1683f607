"""What a view costs the server: computed, kept, and asked for by many readers at once."""

import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from statistics import median, quantiles
from urllib.parse import urlsplit

from dashboard.app import charted_pages, services_of
from dashboard.load import load_package
from dashboard.settings import Settings
from dashboard.web.router import Router
from dashboard.web.views import Views
from dashboard.words import LANGUAGES

PERIODS = ("", "?period=1", "?period=2", "?period=3")


def views_timed() -> tuple[list[float], list[float]]:
    """Milliseconds of every view of every page, period and language: computed, then kept."""
    settings = Settings()
    services = services_of(settings, load_package(settings.data))
    views = Views(Router(charted_pages(services), services), services)
    asked = list(_every(views))
    return [_timed(views, one) for one in asked], [_timed(views, one) for one in asked]


def _every(views: Views) -> Iterator[tuple]:
    for language in LANGUAGES:
        for page in views.named.values():
            for name in (*page.exhibits, *page.blocks):
                states = {page.canonical(name, views.services.query(one)) for one in PERIODS}
                yield from ((page.name, name, state, language, False) for state in sorted(states))


def _timed(views: Views, asked: tuple) -> float:
    start = time.perf_counter()
    views.card(*asked)
    return (time.perf_counter() - start) * 1000


def readers(address: str, addresses: list[str], count: int, seconds: float, pause: float) -> dict:
    """`count` readers who each ask for a view every `pause` seconds: milliseconds and errors."""
    took, errors = [], []
    host = urlsplit(address).netloc
    end = time.monotonic() + seconds

    def read(number: int) -> None:
        time.sleep(pause * number / count)
        connection = HTTPConnection(host, timeout=30)
        at = number
        while time.monotonic() < end:
            start = time.perf_counter()
            connection.request("GET", addresses[at % len(addresses)])
            answer = connection.getresponse()
            answer.read()
            took.append((time.perf_counter() - start) * 1000)
            if answer.status != 200:
                errors.append(answer.status)
            at += count
            time.sleep(max(0, pause - (time.perf_counter() - start)))
        connection.close()

    threads = [threading.Thread(target=read, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {
        "requests": len(took),
        "median": median(took),
        "p95": quantiles(took, n=20)[-1],
        "errors": len(errors),
    }
