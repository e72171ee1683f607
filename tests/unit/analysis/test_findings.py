"""What rows carry as a sentence, on rows small enough to check by eye."""

import pandas as pd
import pytest

from dashboard.analysis.findings import (
    growth_variants,
    peak,
    reference_series,
    reported,
    sign_count,
    standing,
)
from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from tests.contract.csv_facts import LAST, kaz, turnover

NAN = float("nan")
IMPORT = Line("KAZ", "UZB", "import")


def plotted(values, partner="UZB", variant="reference", competing=False):
    """Rows of imports of Kazakhstan from a partner: {year: value}."""
    return pd.DataFrame(
        {
            "year": list(values),
            "reporter": "KAZ",
            "partner": partner,
            "flow": "import",
            "value": [float(value) for value in values.values()],
            "variant": variant,
            "competing": competing,
        }
    )


def test_only_reference_values_make_the_line():
    rows = pd.concat([plotted({2018: 1, 2019: NAN}), plotted({2019: 9}, variant="alternate")])
    assert reference_series(rows, IMPORT).dropna().to_dict() == {2018: 1}


def test_growth_comes_in_both_editions_where_an_end_has_two():
    other = plotted({2002: 81}, variant="alternate", competing=True)
    main, others = growth_variants(pd.concat([plotted({2000: 100, 2002: 121}), other]), IMPORT)
    assert main.rate == pytest.approx(10)
    assert [one.rate for one in others] == pytest.approx([-10])


def test_other_sources_leave_growth_alone():
    other = plotted({2002: 81}, variant="alternate", competing=False)
    _, others = growth_variants(pd.concat([plotted({2000: 100, 2002: 121}), other]), IMPORT)
    assert others == []


def test_an_edition_in_the_middle_leaves_growth_alone():
    other = plotted({2001: 81}, variant="alternate", competing=True)
    rows = pd.concat([plotted({2000: 100, 2001: 5, 2002: 121}), other])
    assert growth_variants(rows, IMPORT)[1] == []


def test_an_edition_of_the_base_year_leaves_the_rate_of_an_index_alone(tables):
    question = TradeQuestion((IMPORT,), "index", 2016, LAST, base=2019)
    main, others = growth_variants(trade_rows(tables, question), IMPORT)
    assert main.rate == pytest.approx(
        100 * (float(kaz("import", LAST) / kaz("import", 2016)) ** (1 / 9) - 1)
    )
    assert others == []


def test_a_reported_value_brings_its_other_editions(undecided):
    rows = trade_rows(undecided, TradeQuestion((IMPORT,), "usd", 1992, LAST))
    found = reported(rows, IMPORT, 2019)
    assert round(found.value, 1) == 1418.6
    assert [round(value, 1) for value in found.others] == [771.2]
    assert (found.year, found.status, found.sources) == (2019, "reported", "WITS_KAZ")
    assert reported(rows, IMPORT, 2017).others == ()


def test_a_superseded_edition_is_drawn_and_enters_no_finding(tables):
    """The bureau prints 1,155.3 for 2018 and 1,418.6 for 2019; WITS and Comtrade had less."""
    rows = trade_rows(tables, TradeQuestion((IMPORT,), "usd", 1992, LAST))
    others = rows[rows["variant"] == "alternate"]
    drawn = sorted((row.year, round(row.value, 1), row.status) for row in others.itertuples())
    assert drawn == [(2018, 844.3, "superseded"), (2019, 771.2, "superseded")]
    for year in (2018, 2019):
        found = reported(rows, IMPORT, year)
        assert (found.value, found.others) == (float(kaz("import", year)), ())
        within = rows[rows["year"].between(2016, year)]
        assert growth_variants(within, IMPORT)[1] == []
    assert peak(rows[rows["year"] < 2020], IMPORT).year == 2019


def test_signs_are_counted_among_the_reported_years():
    found = sign_count(pd.Series([-3.0, NAN, 4.0, 1.0], index=[2000, 2001, 2002, 2003]))
    assert (found.above, found.years) == (2, 3)
    assert (found.highest_year, found.highest) == (2002, 4)
    assert (found.lowest_year, found.lowest) == (2000, -3)


def test_one_year_has_no_sign_count():
    assert sign_count(pd.Series([NAN, 4.0], index=[2000, 2001])) is None


def test_standing_is_told_of_the_last_year_that_all_report():
    rows = pd.concat(
        [
            plotted({2000: 5, 2001: 7, 2002: 9}),
            plotted({2000: 6, 2001: 8, 2002: NAN}, "RUS"),
            plotted({2000: 1, 2001: 2, 2002: 3}, "KGZ"),
        ]
    )
    found = standing(rows, "UZB")
    assert (found.year, found.leader, found.leader_value) == (2001, "RUS", 8)
    assert (found.place, found.value, found.lines) == (2, 7, 3)


def test_no_standing_without_a_common_year_or_without_the_partner():
    apart = pd.concat([plotted({2000: 5, 2001: NAN}), plotted({2000: NAN, 2001: 5}, "RUS")])
    assert standing(apart, "UZB") is None
    assert standing(pd.concat([plotted({2000: 5}), plotted({2000: 6}, "RUS")]), "KGZ") is None
    assert standing(plotted({2000: 5}), "UZB") is None


def test_uzbekistan_is_first_of_the_four_in_2025(tables):
    lines = tuple(Line("KAZ", code, "turnover") for code in ("UZB", "KGZ", "TJK", "TKM"))
    rows = trade_rows(tables, TradeQuestion(lines, "usd", 1992, LAST))
    found = standing(rows, "UZB")
    values = {code: turnover(LAST, code) for code in ("UZB", "KGZ", "TJK", "TKM")}
    assert found.leader == max(values, key=values.get) == "UZB"
    assert (found.year, found.place, found.lines) == (LAST, 1, 4)
    assert found.leader_value == pytest.approx(float(values["UZB"]))
