"""How a question is put once more."""

from dataclasses import replace

import pytest

from dashboard.analysis.claims.alternatives import ALTERNATIVES
from dashboard.analysis.claims.claim import Asked

EXPORTS = Asked("level", "KAZ", "UZB", "export", None, 2022, None, "usd_billion")
SPAN = Asked("growth", "KAZ", "UZB", "turnover", 2017, 2022, None, "percent")


def put(tables, code, asked, horizon=2023):
    return ALTERNATIVES[code](tables, asked, horizon)


@pytest.mark.parametrize(
    ("code", "basis"),
    [
        ("official", "official"),
        ("other_source", "source"),
        ("other_edition", "edition"),
        ("part_year", "part_year"),
    ],
)
def test_another_basis_changes_nothing_else(tables, code, basis):
    (one,) = put(tables, code, EXPORTS)
    assert one.basis == basis
    assert (one.reporter, one.flow, one.years) == ("KAZ", "export", (2022,))


def test_the_other_country_is_asked_for_its_own_flow_and_for_the_same_goods(tables):
    own = {(one.reporter, one.partner, one.flow) for one in put(tables, "other_reporter", EXPORTS)}
    same = {(one.reporter, one.partner, one.flow) for one in put(tables, "mirror", EXPORTS)}
    assert own == {("UZB", "KAZ", "export")}
    assert same == {("UZB", "KAZ", "import")}
    assert put(tables, "mirror", SPAN) == []


def test_the_neighbouring_year_moves_both_ends_and_stops_at_the_horizon(tables):
    moved = put(tables, "neighbour_year", SPAN)
    assert [(one.first_year, one.last_year) for one in moved] == [(2016, 2021), (2018, 2023)]
    assert [one.last_year for one in put(tables, "neighbour_year", SPAN, 2022)] == [2021]


def test_no_span_ends_before_it_begins_or_with_it(tables):
    short = replace(SPAN, first_year=2021, last_year=2022)
    spans = {(one.first_year, one.last_year) for one in put(tables, "other_span", short)}
    assert spans and all(first < last for first, last in spans)


def test_another_span_keeps_its_ends_near(tables):
    spans = {(one.first_year, one.last_year) for one in put(tables, "other_span", SPAN)}
    assert (2019, 2023) in spans
    assert (2017, 2022) not in spans
    assert all(abs(first - 2017) <= 2 and abs(last - 2022) <= 1 for first, last in spans)


def test_a_span_starts_where_reporting_starts(tables):
    early = Asked("times", "KAZ", "UZB", "turnover", 1993, 2023, None, "times")
    assert [one.first_year for one in put(tables, "reported_years", early)] == [1995]
    assert put(tables, "reported_years", SPAN) == []


def test_without_a_claimed_rate_nothing_grows(tables):
    assert put(tables, "part_year_grown", EXPORTS) == []
