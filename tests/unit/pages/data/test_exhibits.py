"""The coverage matrix as an exhibit: a table in words, and rows that are those of the files."""

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.data.coverage import coverage_view
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.page import page
from tests.contract.csv_facts import LAST, rows

STATES = ("KAZ", "UZB", "KGZ", "TJK", "TKM")
YEARS = {"all": (1992, LAST), "1": (1992, 2002), "3": (2016, LAST)}


@pytest.fixture(scope="module")
def services(tables):
    return Services(tables, read_periods(tables.periods))


@pytest.fixture(params=YEARS)
def period(request):
    return request.param


def shown(services, words, period, **more):
    return page(services).exhibits["coverage"]({"period": period, **more}, words)


def test_the_rows_are_all_figures_of_the_five_states(services, english, period):
    found = shown(services, english, period).rows
    first, last = YEARS[period]
    expected = [
        row for row in rows("trade") if row["reporter"] in STATES and row["partner"] in STATES
    ] + [row for row in rows("trade_totals") if row["reporter"] in STATES]
    assert len(found) == sum(first <= int(row["year"]) <= last for row in expected)
    assert found["source"].all() and found["package_version"].nunique() == 1


def test_it_is_the_pages_table_in_every_language(services, tables, words, period):
    exhibit = shown(services, words, period)
    view = coverage_view(tables, services.periods, words, period)
    assert exhibit.chart is None and exhibit.figure is None
    assert (exhibit.title, exhibit.finding) == (view.title, view.finding)
    assert exhibit.written == view.written


def test_its_sources_have_the_years_in_which_they_print_something(services, english):
    exhibit = shown(services, english, "all")
    printed = {
        row["source"]
        for table in ("trade", "trade_totals")
        for row in rows(table)
        if row["value"] and row["reporter"] in STATES
    }
    assert {one.source for one in exhibit.sources} == printed
    years = {one.source: one.years for one in exhibit.sources}
    assert years["BNS_KAZ"] == f"2020–{LAST}"


def test_only_the_period_matters_to_it(services, words, period):
    exhibit = shown(services, words, period, kind="press", find="x", reporter="UZB", lang="ru")
    assert exhibit.query == ("" if period == "all" else f"?period={period}")
    told = {
        "all": words("period.all"),
        "1": "1992–2002",
        "3": words("period.open", start=2016),
    }[period]
    assert exhibit.filters == ((words("shell.period"), told),)
    again = page(services).exhibits["coverage"](Services.query(exhibit.query), words)
    assert again.title == exhibit.title and again.rows.equals(exhibit.rows)
