"""A reader's claim gets the same judgement as the article's."""

import pytest

from dashboard.analysis.claims.form import FORM_MEASURES, form_years, judge_own, tolerance_of
from tests.contract.csv_facts import kaz, turnover


def test_a_right_figure_is_supported(tables):
    found = judge_own(tables, "turnover", "KAZ", None, 2022, 4.9)
    assert found.verdict == "supported"
    assert found.own.value == pytest.approx(float(turnover(2022) / 1000))


def test_the_same_claim_as_in_the_article_gets_the_same_verdict(tables):
    found = judge_own(tables, "turnover", "KAZ", None, 2023, 4.1, tolerance_of("4.1"))
    assert found.verdict in ("part_of_year", "another_definition")
    assert "part_year" in {one.alternative for one in found.tried if one.fits}


def test_the_other_countrys_figure_is_named(tables):
    found = judge_own(tables, "imports", "KAZ", None, 2023, 3.03)
    assert found.verdict == "another_definition"
    assert found.best.asked.reporter == "UZB"


def test_a_figure_that_fits_nothing_is_contradicted(tables):
    assert judge_own(tables, "turnover", "KAZ", None, 2016, 0.629).verdict == "contradicted"


def test_a_year_without_data_cannot_be_checked(tables):
    found = judge_own(tables, "turnover", "KAZ", None, 1992, 3.3)
    assert (found.verdict, found.needed) == ("cannot_be_checked", "reported_trade")


def test_growth_is_asked_between_two_years(tables):
    value = float(100 * (kaz("export", 2023) / kaz("export", 2016) - 1))
    found = judge_own(tables, "exports_growth", "KAZ", 2016, 2023, round(value, 1))
    assert found.verdict == "supported"


def test_2019_comes_with_the_other_edition_while_nothing_decides(tables, undecided):
    found = judge_own(undecided, "imports", "KAZ", None, 2019, 1.4186)
    assert found.verdict == "supported"
    assert [round(one.value, 4) for one in found.editions] == [0.7712]
    assert judge_own(tables, "imports", "KAZ", None, 2019, 1.4186).editions == ()


@pytest.mark.parametrize(("year", "value"), [(2018, 0.8443), (2019, 0.7712)])
def test_a_superseded_edition_bears_nothing_out(tables, undecided, year, value):
    assert judge_own(tables, "imports", "KAZ", None, year, value).verdict == "contradicted"
    assert judge_own(undecided, "imports", "KAZ", None, year, value).verdict != "contradicted"


@pytest.mark.parametrize(
    ("measure", "reporter", "first", "last"),
    [
        ("balance", "KAZ", None, 2022),
        ("turnover", "KGZ", None, 2022),
        ("turnover_growth", "KAZ", None, 2022),
        ("turnover_growth", "KAZ", 2022, 2022),
    ],
)
def test_what_is_not_offered_is_refused(tables, measure, reporter, first, last):
    with pytest.raises(ValueError):
        judge_own(tables, measure, reporter, first, last, 1.0)


@pytest.mark.parametrize("code", FORM_MEASURES)
@pytest.mark.parametrize("reporter", ["KAZ", "UZB"])
def test_every_year_offered_has_an_answer(tables, code, reporter):
    years = form_years(tables, code, reporter)
    assert years == tuple(sorted(years))
    for year in {years[0], years[-1]} if len(years) > 1 else set():
        first = years[0] if year != years[0] else None
        if FORM_MEASURES[code].two_years and first is None:
            continue
        assert judge_own(tables, code, reporter, first, year, 1.0).own is not None


@pytest.mark.parametrize(
    ("typed", "tolerance"),
    [("4.05", 0.005), ("4,05", 0.005), ("5", 0.5), ("5.0", 0.05), ("1 056", 0.5), ("-12.6", 0.05)],
)
def test_half_a_unit_of_the_last_digit(typed, tolerance):
    assert tolerance_of(typed) == pytest.approx(tolerance)
