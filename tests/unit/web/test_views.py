"""Views by address: of one release, of known parts alone, and what was moved to the letter."""

import json
from xml.etree.ElementTree import fromstring

import pytest
from flask import Flask

from dashboard.app import charted_pages, services_of
from dashboard.settings import Settings
from dashboard.web.router import Router
from dashboard.web.views import Views, add_views, moved_values
from tests.contract.csv_facts import LAST, kaz


@pytest.fixture(scope="module")
def views(tables):
    services = services_of(Settings(), tables)
    return Views(Router(charted_pages(services), services), services)


@pytest.fixture(scope="module")
def get(views):
    server = Flask("views")
    add_views(server, views)
    return lambda address: server.test_client().get(f"/view/{views.release}/{address}")


def test_a_card_is_the_same_for_ever_under_its_address(get):
    answer = get("en/wide/trade/trade?period=3&flow=exports")
    assert answer.status_code == 200 and answer.cache_control.immutable
    assert answer.cache_control.max_age >= 31_536_000 and answer.headers["ETag"]
    (line,) = [one for one in answer.json["figure"]["data"] if one.get("mode") == "lines+markers"]
    assert line["y"] == pytest.approx(
        [float(kaz("export", year)) / 1000 for year in line["x"]], rel=1e-9
    )


def test_who_has_it_already_is_told_so(views, get):
    first = get("en/wide/trade/trade")
    server = Flask("again")
    add_views(server, views)
    address = f"/view/{views.release}/en/wide/trade/trade"
    asked = {"If-None-Match": first.headers["ETag"]}
    assert server.test_client().get(address, headers=asked).status_code == 304


def test_strangers_and_defaults_make_no_other_card(get):
    plain = get("en/wide/trade/trade").data
    assert get("en/wide/trade/trade?utm_source=x&flow=all&lang=ru").data == plain
    assert get("ru/wide/trade/trade").data != plain
    assert get("en/narrow/trade/trade").data != plain


@pytest.mark.parametrize(
    "address",
    [
        "xx/wide/trade/trade",
        "en/broad/trade/trade",
        "en/wide/nothing/trade",
        "en/wide/trade/nothing",
        "en/state/nothing?.period=2",
        "en/other/trade",
    ],
)
def test_what_there_is_not_is_a_404(get, address):
    assert get(address).status_code == 404


def test_another_release_is_a_409_that_nobody_keeps(views, get):
    server = Flask("other")
    add_views(server, views)
    for rest in ("en/page/trade", "en/state/trade?.period=2", "en/wide/trade/trade"):
        answer = server.test_client().get(f"/view/0000000000000000/{rest}")
        assert answer.status_code == 409 and answer.cache_control.no_store
        assert answer.json == {"release": views.release}


def test_what_was_moved_is_taken_to_the_letter(get):
    assert moved_values(["lang=en", ".find=", ".kind=all", ".value=1.5)"]) == {
        "find": "",
        "kind": "all",
        "value": "1.5)",
    }
    told = get("en/state/data?lang=en&kind=press&find=tass&.kind=all&.find=").json
    assert told["search"] == "?lang=en"
    assert told["queries"]["data-sources"] == ""


@pytest.mark.parametrize("language", ["kk", "en"])
def test_the_first_chart_is_in_the_document_as_high_as_its_values(views, language):
    told = views.painted("overview", "overview", "?period=3", language).decode()
    exports = [float(kaz("export", year)) for year in range(2016, LAST + 1)]
    for drawn in fromstring(f"<both>{told}</both>"):
        # The columns of the other periods are paler; the key of the colour comes after all columns.
        heights = [
            float(one.get("height"))
            for one in drawn.iter("rect")
            if one.get("fill") == "#1572ad" and one.get("fill-opacity") in (None, "1")
        ][: len(exports)]
        assert [one / heights[0] for one in heights] == pytest.approx(
            [one / exports[0] for one in exports], rel=0.01
        )
        assert drawn.get("role") == "img" and "2016" in drawn.get("aria-label")
    assert [one.get("class") for one in fromstring(f"<both>{told}</both>")] == [
        "still wide",
        "still narrow",
    ]


def test_a_view_is_computed_once(views, monkeypatch):
    asked = []
    page = views.named["trade"]
    plain = type(page).told

    def counted(self, *arguments):
        asked.append(arguments)
        return plain(self, *arguments)

    monkeypatch.setattr(type(page), "told", counted)
    found = {views.card("trade", "trade", "?flow=imports&period=1", "uz", True) for _ in range(3)}
    assert len(found) == len(asked) == 1
    assert json.loads(found.pop())["figure"]
