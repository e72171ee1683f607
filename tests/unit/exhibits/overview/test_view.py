"""The overview: key figures, cards and columns of every period in every language."""

import re
from functools import cache

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.analysis.so_far import so_far
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.overview.exhibits import overview_exhibit
from dashboard.exhibits.overview.facts import as_of, cards, facts, facts_of, headline, running
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, SUPERSEDED, among_four, kaz, rows, turnover
from tests.unit.exhibits.trade.written import numbers, written

pytestmark = pytest.mark.slow

PERIODS = {"all": (1995, LAST), "1": (1995, 2002), "2": (2003, 2015), "3": (2016, LAST)}
RAW = re.compile(r"[{}]|\b(?:None|nan|NaN|NaT)\b|\(\)")


def billions(value, language):
    return written(float(value) / 1000, 2, language)


@pytest.fixture(params=PERIODS)
def period(request):
    return request.param


@pytest.fixture
def view(tables, period):
    return facts_of(tables, period)


@pytest.fixture(scope="module")
def make(tables):
    """(query, words) -> the exhibit, made once."""
    maker = overview_exhibit(Services(tables, read_periods(tables.periods)))
    made = cache(lambda query, language: maker(dict(query), words_for(language)))
    return lambda query, words: made(tuple(query.items()), words.language)


@pytest.fixture
def exhibit(make, words, period):
    return make({"period": period}, words)


@pytest.fixture
def default(make, english):
    return make({}, english)


def test_the_finding_goes_from_the_first_to_the_last_turnover(exhibit, words, period):
    found = numbers(exhibit.finding)
    for year in PERIODS[period]:
        assert str(year) in found and billions(turnover(year), words.language) in found


def test_key_figures_are_those_of_the_csv_files(view, words, period):
    first, last = PERIODS[period]
    told = {fact.label: numbers(fact.value) for fact in facts(view, words)}
    language = words.language
    balance = kaz("export", last) - kaz("import", last)
    rate = 100 * (float(turnover(last) / turnover(first)) ** (1 / (last - first)) - 1)
    expected = {
        "start": billions(turnover(first), language),
        "end": billions(turnover(last), language),
        "growth": ("+" if rate > 0 else "") + written(rate, 1, language),
        "balance": ("+" if balance > 0 else "") + billions(balance, language),
        "share": written(float(among_four(last)), 1, language),
    }
    for name, value in expected.items():
        assert told[words(f"overview.fact.{name}")] == {value}, name


def test_the_running_year_is_told_where_the_period_still_runs(tables, view, words, period):
    told, now = running(view, words), so_far(tables).now
    assert bool(told) == (period in ("all", "3"))
    wanted = {billions(now[one], words.language) for one in ("value", "low", "high")}
    assert not told or wanted <= numbers(told)


def test_missing_years_are_a_key_figure_too(view, words, period):
    missing = next(
        fact for fact in facts(view, words) if fact.label == words("overview.fact.missing")
    )
    wanted = "1992–1994" if period in ("all", "1") else words("overview.none_missing")
    assert missing.value == wanted


def test_each_period_has_a_card_and_the_chosen_one_is_marked(view, words, period):
    assert [card.key for card in cards(view, words)] == ["1", "2", "3"]
    assert [card.key for card in cards(view, words) if card.chosen] == [
        key for key in "123" if key == period
    ]
    for card in cards(view, words):
        first, last = PERIODS[card.key]
        told = numbers(card.figures)
        assert {str(first), str(last)} <= told
        assert billions(turnover(last), words.language) in told


def test_nothing_raw_is_shown(view, exhibit, words):
    told = [headline(view, words), exhibit.finding, as_of(view, words), *exhibit.notes]
    told += [text for fact in facts(view, words) for text in (fact.label, fact.value, fact.detail)]
    told += [text for card in cards(view, words) for text in (card.years, card.name, card.about)]
    told += [note.text for note in exhibit.figure.layout.annotations]
    assert all(told) and [text for text in told if RAW.search(text)] == []


def test_columns_are_exports_and_imports_in_billions(default):
    exports, imports = (trace for trace in default.figure.data if trace.type == "bar")
    for trace, flow in ((exports, "export"), (imports, "import")):
        told = dict(zip(trace.x, trace.y, strict=True))
        assert [told[year] for year in (1992, 1993, 1994)] == [None] * 3
        for year in range(1995, LAST + 1):
            assert told[year] == pytest.approx(float(kaz(flow, year)) / 1000)


def test_another_edition_of_turnover_is_told_with_why_it_is_not_on_the_line(default, english):
    notes = " ".join(default.notes)
    for year, imports in SUPERSEDED.items():
        value = english.number(float(kaz("export", year) + imports) / 1000, 2)
        assert f"{year}: " in notes and value in notes
    assert "2.48" in notes and english("status.superseded.why") in default.notes


def test_headline_events_are_marked_and_listed(default):
    headline = [row for row in rows("events") if row["headline"] == "true"]
    assert len(default.events) == len(headline)
    assert {event.address for event in default.events} <= {
        row["address"] for row in rows("sources")
    }


def test_every_source_of_the_columns_is_named(default):
    named = {"WITS_KAZ", "BNS_KAZ", "BNS_KAZ_WORKBOOKS", "UZB_DASH_MIRROR"}
    assert {note.source for note in default.sources} == named
