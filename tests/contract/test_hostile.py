"""Whatever is sent, the answer is a page, a file or a line that says why not: never a fault.

10,000 queries go through the readers that all routes share, 10,000 bodies and requests of every
kind through the routes themselves. Each test says how many it tried.
"""

import json
import logging
from collections import Counter
from random import Random
from urllib.parse import parse_qsl

import pytest

from dashboard.app import charted_pages
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.machine import moved, reasons, refusal
from dashboard.pages.present.page import page as present
from dashboard.web.log import Lines
from dashboard.web.views import moved_values
from dashboard.words import words_for
from tests.application import application
from tests.contract.exhibits import EXHIBITS, SERVICES
from tests.contract.hostile import BODIES, METHODS, SEED, body, headers, paths, queries

pytestmark = pytest.mark.slow

QUERIES, BODIES_SENT, HEADERS_SENT, MOVES, REQUESTS = 10_000, 10_000, 1_500, 300, 150
PAGES = [*charted_pages(SERVICES), present(SERVICES, EXHIBITS)]
WORDS = words_for("ru")
# Markup, a line of a traceback, and what a reader cannot use.
NEVER = ("Traceback", 'File "', "werkzeug", "DOCTYPE HTML")


class Kept(logging.Handler):
    """The lines that a log would have."""

    def __init__(self):
        super().__init__()
        self.lines: list[str] = []
        self.setFormatter(Lines())

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture(scope="module")
def client():
    return application().server.test_client()


@pytest.fixture
def log():
    kept, root = Kept(), logging.getLogger()
    root.addHandler(kept)
    yield kept.lines
    root.removeHandler(kept)


def test_ten_thousand_queries_are_read_and_what_is_strange_is_told():
    tried, told, same = 0, 0, 0
    for at, text in enumerate(queries(QUERIES)):
        page = PAGES[at % len(PAGES)]
        query = Services.query(text)
        settled = page.state.settle(query)
        told += bool(refusal(settled.refused, WORDS) or reasons(settled, WORDS))
        if names := list(page.exhibits):
            page.canonical(names[tried % len(names)], query)
        # What stands behind an address, such as a bracket, is taken off on its way.
        if dict(parse_qsl(settled.query.removeprefix("?"))) == Services.query(settled.query):
            again = page.state.settle(Services.query(settled.query))
            assert again.query == settled.query, text
            same += 1
        tried += 1
    assert tried == QUERIES and told > tried / 3 and same > tried * 0.9


def test_whatever_a_control_is_moved_to_comes_to_something():
    tried = Counter()
    for at, text in enumerate(queries(MOVES, seed=SEED + 1)):
        page = PAGES[at % len(PAGES)]
        values = moved_values([f".{one}" for one in text.split("&")])
        json.dumps(moved(page, Services.query(text), values, WORDS))
        tried[page.name] += 1
    assert sum(tried.values()) == MOVES and len(tried) == len(PAGES)


def test_no_request_is_a_fault_and_none_is_shown(client, log):
    rules = [rule.rule for rule in client.application.url_map.iter_rules()]
    known = [_filled(rule) for rule in rules] + [page.path for page in PAGES]
    chance, asked, statuses = Random(SEED), queries(REQUESTS, seed=SEED + 2), Counter()
    for query in asked:
        path, method = paths(known, chance), chance.choice(METHODS)
        given, sent = headers(chance), body(chance) if method not in ("GET", "HEAD") else b""
        answer = client.open(path, method=method, query_string=query, headers=given, data=sent)
        assert answer.status_code < 500, (method, path, query, given, sent)
        if answer.status_code >= 400 and answer.mimetype == "text/plain":
            assert not [one for one in NEVER if one in answer.text], (path, query)
            assert len(answer.text) < 200
        statuses[answer.status_code] += 1
        answer.close()
    assert statuses.total() == REQUESTS and {200, 404, 405} <= set(statuses)
    assert [line for line in log if "ERROR" in line] == []


def test_ten_thousand_bodies_are_refused_in_a_line(client, log):
    chance, statuses = Random(SEED + 3), Counter()
    for _ in range(BODIES_SENT):
        path = chance.choice(("/_dash-update-component", "/trade", "/healthz", "/qr.svg"))
        method = chance.choice(("POST", "PUT", "PATCH"))
        statuses[client.open(path, method=method, data=body(chance)).status_code] += 1
    assert statuses.total() == BODIES_SENT and set(statuses) == {404, 405} and log == []


def test_many_sets_of_headers_are_read(client, log):
    chance, statuses = Random(SEED + 4), Counter()
    for _ in range(HEADERS_SENT):
        path = chance.choice(("/healthz", "/nothing.json", "/download/tables/us_cpi.csv"))
        with client.get(path, headers=headers(chance)) as answer:
            statuses[answer.status_code] += 1
    assert statuses.total() == HEADERS_SENT and max(statuses) < 500 and log == []


@pytest.mark.parametrize("sent", BODIES, ids=lambda sent: repr(sent[:20]))
def test_no_body_of_a_callback_is_a_fault(client, log, sent):
    answer = client.post("/_dash-update-component", data=sent, content_type="application/json")
    assert answer.status_code == 404 and answer.mimetype == "text/plain" and log == []


@pytest.mark.parametrize(
    "path",
    [
        "/_dash-component-suites/nobody/x.js",
        "/_dash-component-suites/dash/nothing.js",
        "/_dash-component-suites/dash/deps/react@1.v9_9_9m1.min.js",
        "/_dash-component-suites/os/environ",
    ],
)
def test_a_library_that_there_is_not_is_missing_and_no_other_is_named(client, log, path):
    answer = client.get(path, headers={"Accept-Language": "en"})
    assert answer.status_code == 404 and "deps" not in answer.text and log == []


@pytest.mark.parametrize("link", ["http://[", "//[", "//evil.example/trade", "https://x/trade"])
def test_only_an_address_of_ours_gets_a_code(client, link):
    assert client.get("/qr.svg", query_string={"link": link}).status_code == 404


def test_no_debug_surface_answers(client):
    """Nothing of a debugger, of hot reloading, or of programs' protocols."""
    for path in ("/console", "/_mcp", "/mcp", "/_alive_", "/?__debugger__=yes&cmd=resource"):
        answer = client.get(path)
        assert "debugger" not in answer.text.replace("__debugger__", "").lower(), path
    reload = client.get("/_reload-hash").json
    assert reload["packages"] == [] or not reload["hard"]


def _filled(rule: str) -> str:
    """An address of a rule, its parts filled with something that there is."""
    filled = {
        "<wanted>": "0123456789abcdef",
        "<language>": "en",
        "<any(wide, narrow):width>": "wide",
        "<name>": "trade",
        "<card>": "trade",
        "<any(png):kind>": "png",
        "<any(json, csv):form>": "json",
        "<kind>": "csv",
        "<path:path>": "trade",
        "<string:package_name>": "dash",
        "<path:fingerprinted_path>": "deps/react@18.3.1.min.js",
    }
    for part, text in filled.items():
        rule = rule.replace(part, text)
    return rule
