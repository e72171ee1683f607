"""The verdict follows the figures: another figure in the package, another verdict."""

import pandas as pd
import pytest

from dashboard.analysis.claims.verdict import VERDICTS
from tests.package import altered
from tests.unit.analysis.claims.altered import judged, with_value

PAIR = {"reporter": "KAZ", "partner": "UZB"}


def verdict(tables, claim):
    return judged(tables, claim).verdict


def test_supported_is_lost_with_the_figure_that_supports_it(undecided):
    assert verdict(undecided, "regional-share-2019") == "supported"
    key = {**PAIR, "year": 2019, "flow": "import", "source": "WITS_KAZ"}
    other = with_value(undecided, "trade", "value", 771.18299, **key)
    assert verdict(other, "regional-share-2019") == "contradicted"


def test_supported_is_won_with_a_figure_that_fits(tables):
    assert verdict(tables, "turnover-2016") == "contradicted"
    trade = tables.trade.copy()
    of_year = (trade["reporter"] == "KAZ") & (trade["partner"] == "UZB") & (trade["year"] == 2016)
    trade.loc[of_year & (trade["flow"] == "export"), "value"] = 400.2
    trade.loc[of_year & (trade["flow"] == "import"), "value"] = 229.1
    fitting = judged(altered(tables, trade=trade), "turnover-2016")
    assert fitting.verdict == "supported"
    assert fitting.own.value == pytest.approx(629.3)


def test_another_definition_stands_on_the_other_countrys_figures(tables):
    before = judged(tables, "exports-2023")
    assert before.verdict == "another_definition"
    assert (before.best.alternative, before.best.asked.reporter) == ("other_reporter", "UZB")
    other = with_value(
        tables, "trade", "value", 2417.0536, reporter="UZB", year=2023, source="SIAT_UZB_EXPORTS"
    )
    figure = "2023-uzb-uzb-to-kaz-gazeta-uz-2024-02-09-trade-partners"
    other = with_value(other, "official_figures", "value", 2.37, figure=figure)
    assert verdict(other, "exports-2023") == "contradicted"


def test_part_of_the_year_stands_on_the_months_that_were_quoted(tables):
    before = judged(tables, "turnover-2023")
    assert before.verdict == "part_of_year"
    assert [row.table for row in before.best.used] == ["official_figures"]
    figures = tables.official_figures.copy()
    months = (figures["first_day"] == "2023-01-01") & (figures["last_day"] == "2023-11-30")
    assert months.sum() == 3
    figures.loc[months, "value"] = 3.6
    after = judged(altered(tables, official_figures=figures), "turnover-2023")
    assert after.verdict == "inconsistent"
    assert after.rivals == ("turnover-2023-five",)


def test_inconsistent_ends_where_the_parts_add_up(tables):
    before = judged(tables, "forum-documents")
    assert before.verdict == "inconsistent"
    assert set(before.rivals) == {
        f"forum-documents-{part}" for part in ("commercial", "intergovernmental", "interregional")
    }
    other = with_value(tables, "claims", "value", 6, claim="forum-documents-intergovernmental")
    after = judged(other, "forum-documents")
    assert (after.verdict, after.rivals) == ("cannot_be_checked", ())
    assert after.needed == "document_list"


def test_inconsistent_needs_two_figures_of_one_quantity(tables):
    before = judged(tables, "uzb-share-turnover-2021-2022")
    assert (before.verdict, before.rivals) == ("inconsistent", ("share-2021",))
    other = with_value(tables, "claims", "value", 2.9, claim="share-2021")
    assert judged(other, "uzb-share-turnover-2021-2022").verdict == "contradicted"


def test_contradicted_needs_a_figure_that_contradicts(tables):
    assert verdict(tables, "third-partner-share") == "contradicted"
    figures = tables.official_figures
    share = figures["measure"] == "share_of_uzb_trade_pct"
    of_year = figures["first_day"].str.startswith("2023") & ~figures["part_year"]
    without = altered(tables, official_figures=figures[~(share & of_year)])
    assert verdict(without, "third-partner-share") == "cannot_be_checked"


def test_what_cannot_be_checked_is_checked_once_the_figure_is_there(tables):
    before = judged(tables, "turnover-since-1994")
    assert (before.verdict, before.needed) == ("cannot_be_checked", "trade_1994")
    assert before.own is None
    assert verdict(_with_1994(tables, 100.0), "turnover-since-1994") == "contradicted"
    assert verdict(_with_1994(tables, 4417.92 / 11.2 / 2), "turnover-since-1994") == "supported"


def test_a_claim_of_several_verdicts_gets_the_first(tables):
    both = judged(tables, "turnover-2022-five")
    assert both.rivals and both.verdict == "supported"
    assert VERDICTS.index("supported") < VERDICTS.index("inconsistent")


def _with_1994(tables, value):
    rows = tables.trade
    of_1995 = rows[
        (rows["reporter"] == "KAZ") & (rows["partner"] == "UZB") & (rows["year"] == 1995)
    ]
    new = of_1995[of_1995["source"] == "WITS_KAZ"].assign(year=1994, value=value)
    series = tables.reference_series.copy()
    first = (series["scope"] == "partner") & (series["reporter"] == "KAZ")
    series.loc[first & (series["first_year"] == 1995), "first_year"] = 1994
    trade = pd.concat([rows, new], ignore_index=True)
    return altered(tables, trade=trade, reference_series=series)
