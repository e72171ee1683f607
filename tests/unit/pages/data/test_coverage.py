"""The matrix in words: marks, lines, the same as a list of years."""

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.data.coverage import coverage_view
from tests.contract.csv_facts import LAST, rows


@pytest.fixture(scope="module")
def periods(tables):
    return read_periods(tables.periods)


def marks(view, reporter, line):
    """{year: mark} of one line."""
    lines = dict(dict(view.groups)[reporter])
    return dict(zip(view.years, lines[line], strict=True))


def test_the_period_narrows_the_years(tables, periods, words):
    spans = {"all": (1992, LAST), "1": (1992, 2002), "2": (2003, 2015), "3": (2016, LAST)}
    for key, (first, last) in spans.items():
        view = coverage_view(tables, periods, words, key)
        assert view.years == tuple(range(first, last + 1))
        assert [len(lines) for _, lines in view.groups] == [10] * 5
        assert all(len(cells) == len(view.years) for _, lines in view.groups for _, cells in lines)


def test_marks_name_the_reference_and_what_else_there_is(tables, periods, english):
    view = coverage_view(tables, periods, english, "all")
    kazakh = marks(view, "Kazakhstan", "Imports: Uzbekistan")
    assert kazakh[1994] is None
    assert (kazakh[2019].letter, kazakh[2019].more, kazakh[2019].meaning) == ("W", 2, "reference")
    assert "superseded edition" in kazakh[2019].told
    assert (kazakh[2018].letter, kazakh[2018].more, kazakh[2018].meaning) == ("B", 2, "reference")
    assert (kazakh[2020].letter, kazakh[2020].more) == ("B", 2)
    uzbek = marks(view, "Uzbekistan", "Exports: Kazakhstan")
    assert (uzbek[2010].letter, uzbek[2010].meaning) == ("D", "estimate")
    assert (uzbek[2024].letter, uzbek[2024].meaning) == ("S", "other")
    assert marks(view, "Kyrgyzstan", "Imports: Turkmenistan")[2003].meaning == "missing"


def test_the_finding_gives_the_share_of_each_state(tables, periods, english):
    view = coverage_view(tables, periods, english, "all")
    states = {"KAZ": "Kazakhstan", "UZB": "Uzbekistan", "KGZ": "Kyrgyzstan"}
    for code, name in states.items():
        given = {
            (row["partner"], row["flow"], row["year"])
            for row in rows("trade")
            if row["reporter"] == code
            and row["partner"] in ("KAZ", "UZB", "KGZ", "TJK", "TKM")
            and row["value"]
        }
        assert f"{name} {100 * len(given) / 272:.0f}%" in view.finding


def test_the_list_of_years_has_a_row_a_series_and_source(tables, periods, english):
    view = coverage_view(tables, periods, english, "all")
    states = ("KAZ", "UZB", "KGZ", "TJK", "TKM")
    expected = {
        (row["reporter"], row["partner"], row["flow"], row["source"])
        for row in rows("trade")
        if row["reporter"] in states and row["partner"] in states
    } | {
        (row["reporter"], "WLD", row["flow"], row["source"])
        for row in rows("trade_totals")
        if row["reporter"] in states
    }
    assert len(view.written.rows) == len(expected)
    told = [row for row in view.written.rows if row[:2] == ("Uzbekistan", "Imports: Kazakhstan")]
    assert [(row[3], row[4]) for row in told] == [
        ("1995–2003, 2017–2021", "1995–2003, 2017–2018"),
        ("2010–2023", "2010–2016"),
        ("2019–2024", "2019–2024"),
        ("2022", "–"),
        (str(LAST), str(LAST)),
    ]


def test_every_letter_is_explained(tables, periods, words):
    view = coverage_view(tables, periods, words, "all")
    letters = {
        mark.letter for _, lines in view.groups for _, cells in lines for mark in cells if mark
    }
    assert letters <= {letter for letter, _ in view.legend}
    assert all(name for _, sources in view.legend for _, name in sources)
