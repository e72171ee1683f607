"""Heavy answers: so many a minute for a client, so many at a time in all; light ones are free."""

from threading import Event, Thread

import pytest
from flask import Flask, Response

from dashboard.pages.present.addresses import DECK, PAGE, SLIDES
from dashboard.web.limits import CLIENTS, DECKS_IN_PAGE, Heavy, client, limit_heavy
from dashboard.web.refusing import refuse_what_is_wrong


def server(heavy, make=lambda: "made"):
    app = Flask(__name__)
    refuse_what_is_wrong(app)
    limit_heavy(app, heavy)
    app.add_url_rule("/download/<name>.<kind>", "take", lambda name, kind: make())
    return app


def asked(app, kind="pptx", who="10.0.0.1"):
    return app.test_client().get(f"/download/x.{kind}", environ_base={"REMOTE_ADDR": who})


def test_whoever_asks_too_often_is_told_when_to_come_back():
    app = server(Heavy(per_minute=3))
    answers = [asked(app) for _ in range(5)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429, 429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60


def test_others_are_not_held_back_until_all_are_too_many():
    app = server(Heavy(per_minute=1))
    found = [asked(app, who=f"10.0.0.{at}").status_code for at in range(CLIENTS + 1)]
    assert found == [200] * CLIENTS + [429]


@pytest.mark.parametrize("kind", ["csv", "json", "bib", "apa", "excel"])
def test_what_is_light_is_free(kind):
    app = server(Heavy(per_minute=1))
    assert [asked(app, kind).status_code for _ in range(5)] == [200] * 5


@pytest.mark.parametrize("path", [SLIDES, f"/own{SLIDES}", f"/own{DECK}"])
def test_slides_are_heavy_with_figures_of_ones_own_too(path):
    app = Flask(__name__)
    refuse_what_is_wrong(app)
    limit_heavy(app, Heavy(per_minute=1))
    app.add_url_rule(path, "slides", lambda: "made")
    assert [app.test_client().get(path).status_code for _ in range(2)] == [200, 429]


def test_without_a_limit_there_is_none():
    app = server(Heavy(per_minute=0, at_once=1))
    assert [asked(app).status_code for _ in range(9)] == [200] * 9


def test_only_so_many_are_made_at_a_time_and_a_place_that_is_left_is_free():
    began, go = Event(), Event()

    def slow():
        began.set()
        go.wait(timeout=30)
        return "made"

    app = server(Heavy(per_minute=99, at_once=1), slow)
    first = Thread(target=asked, args=(app,))
    first.start()
    began.wait(timeout=30)
    assert asked(app).status_code == 429
    go.set()
    first.join()
    assert asked(app).status_code == 200


def test_a_place_is_left_by_a_fault_too():
    def fault():
        raise ValueError

    app = server(Heavy(per_minute=99, at_once=1), fault)
    assert [asked(app).status_code for _ in range(3)] == [500] * 3


@pytest.mark.parametrize(
    ("address", "who"),
    [
        ("10.0.0.1", "10.0.0.1"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:bbbb::2", "2001:db8:1:2::/64"),
        ("", "unknown"),
        ("x" * 900, "unknown"),
    ],
)
def test_a_client_is_an_address_or_a_household(address, who):
    assert client(address) == who


def test_a_clock_that_is_set_back_locks_nobody_out(monkeypatch):
    now = 2_000_000_000.0
    monkeypatch.setattr("time.time", lambda: now)
    app = server(Heavy(per_minute=1))
    assert [asked(app).status_code for _ in range(2)] == [200, 429]
    now -= 86_400
    assert asked(app).status_code == 200


def test_the_show_as_a_page_counts_as_all_the_decks_in_it():
    app = server(Heavy(per_minute=DECKS_IN_PAGE + 1))
    app.add_url_rule(PAGE, "page", lambda: "made")
    assert app.test_client().get(PAGE).status_code == 200
    assert [asked(app, who="127.0.0.1").status_code for _ in range(2)] == [200, 429]


def test_a_low_limit_still_lets_a_page_be_made():
    app = server(Heavy(per_minute=3))
    app.add_url_rule(PAGE, "page", lambda: "made")
    assert [app.test_client().get(PAGE).status_code for _ in range(2)] == [200, 429]


def test_a_place_is_taken_until_the_last_part_is_sent():
    app = server(Heavy(per_minute=99, at_once=1))

    def parts():
        yield "first"
        yield "last"

    app.add_url_rule(PAGE, "page", lambda: Response(parts()))
    answer = app.test_client().get(PAGE, buffered=False)
    sent = answer.iter_encoded()
    assert next(sent) == b"first" and asked(app).status_code == 429
    assert [*sent] == [b"last"]
    answer.close()
    assert asked(app).status_code == 200
