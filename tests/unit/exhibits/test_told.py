"""No link and no control is answered by something else without a word."""

from functools import cache

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.app import charted_pages
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.machine import chosen, reasons
from tests.contract.csv_facts import LAST, rows
from tests.package import package

SERVICES = Services(package(), read_periods(package().periods))
PATHS = ("/", "/trade", "/region", "/periods", "/mirror", "/claims", "/data")


@cache
def page(path):
    return next(one for one in charted_pages(SERVICES) if one.path == path)


def settled(address):
    path, _, search = address.partition("?")
    return page(path).state.settle(Services.query(search))


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("/trade?period=2&from=1995&to=2020", "years_outside"),
        ("/mirror?period=2&from=1995&to=2020", "years_outside"),
        ("/region?period=2&from=1995&to=2020", "years_outside"),
        ("/trade?from=2020&to=2010", "years_turned"),
        ("/mirror?from=2020&to=2010", "years_turned"),
        ("/region?from=2020&to=2010", "years_turned"),
        ("/region?period=2&year=2020", "year_outside"),
        ("/region?period=2&table_year=2020", "year_outside"),
        ("/trade?partner=none", "no_partner"),
        ("/region?country=none", "no_country"),
        ("/region?topic=none", "no_topic"),
        ("/trade?measure=index&base=1993", "base_without_figure"),
        ("/trade?measure=index&base=1999&from=2005", "base_without_figure"),
        (f"/trade?measure=real&base={LAST}", "base_without_figure"),
        ("/periods?reporter=both", "one_reporter_here"),
    ],
)
def test_what_is_not_shown_as_asked_is_told(address, reason, words):
    found = settled(address)
    assert found.reasons == (f"reason.{reason}",) and found.refused == ()
    assert words(f"reason.{reason}") in reasons(found, words)


@pytest.mark.parametrize(
    "address",
    [
        "/trade?period=2&from=2005&to=2010",
        f"/trade?from=1992&to={LAST}",
        "/trade?measure=index&base=1999",
        "/trade?measure=real&base=2020",
        "/mirror?period=3&from=2018",
        "/region?year=2020",
        "/periods?reporter=UZB",
    ],
)
def test_what_is_shown_as_asked_needs_no_word(address):
    assert settled(address).reasons == settled(address).refused == ()


def test_a_base_year_without_a_figure_does_not_empty_the_chart(english):
    assert not [
        row
        for row in rows("trade")
        if (row["reporter"], row["partner"], row["year"]) == ("KAZ", "UZB", "1993")
    ]
    exhibit = page("/trade").exhibits["trade"]({"measure": "index", "base": "1993"}, english)
    assert exhibit.rows["value"].notna().any() and exhibit.finding


def test_unticking_the_last_partner_is_told(english):
    asked = chosen(page("/trade"), {}, {"partner": "none"})
    assert asked.reasons == ("reason.no_partner",)
    assert english("reason.no_partner") in reasons(asked, english)


def test_another_period_takes_no_notice_of_the_years_of_the_last_one():
    before = {"period": "2", "from": "2005"}
    asked = chosen(page("/trade"), before, {"period": "3"})
    assert asked.reasons == ()


@pytest.mark.parametrize("path", PATHS)
def test_a_parameter_that_nobody_knows_is_told(path):
    told = [(one.name, one.value) for one in settled(f"{path}?perod=2&lang=ru").refused]
    assert told == [("perod", "2")]


@pytest.mark.parametrize(
    "added",
    [
        "utm_source=telegram&utm_medium=social",
        "fbclid=IwAR0",
        "gclid=Cj0",
        "yclid=1",
        "ysclid=lx1",
        "mc_cid=a&mc_eid=b",
        "igsh=MzRl",
        "_ga=2.1",
        "ref=newsletter",
        "data=2026.07.27&embed=1&chart=trade&theme=dark",
    ],
)
@pytest.mark.parametrize("path", PATHS)
def test_what_a_link_gathers_on_its_way_is_not(path, added):
    assert settled(f"{path}?{added}").refused == ()
