"""The plotted rows: complete, in order, missing where nothing is reported."""

import pytest

from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.trade_rows import COLUMNS, index_base, trade_rows
from tests.contract.csv_facts import LAST, TRADE, among_four, kaz, turnover, uzb

EXPORT, IMPORT, TURNOVER = (Line("KAZ", "UZB", flow) for flow in ("export", "import", "turnover"))
UZB_EXPORT, UZB_IMPORT = (Line("UZB", "KAZ", flow) for flow in ("export", "import"))


def ask(tables, *lines, measure="usd", first=1992, last=LAST, **more):
    return trade_rows(tables, TradeQuestion(lines, measure, first, last, **more))


def reference(rows, line):
    """Year -> value of one line, missing years left out."""
    of_line = rows[(rows["flow"] == line.flow) & (rows["reporter"] == line.reporter)]
    chosen = of_line[(of_line["partner"] == line.partner) & (of_line["variant"] == "reference")]
    return chosen.set_index("year")["value"].dropna().to_dict()


def alternates(rows):
    chosen = rows[rows["variant"] == "alternate"]
    return {(row.year, row.flow): round(row.value, 1) for row in chosen.itertuples()}


def test_one_row_a_year_and_line_in_the_order_of_the_lines(tables):
    rows = ask(tables, TURNOVER, EXPORT, first=2016)
    assert list(rows.columns) == COLUMNS
    plotted = rows[rows["variant"] == "reference"]
    expected = [(flow, year) for flow in ("turnover", "export") for year in range(2016, LAST + 1)]
    assert list(zip(plotted["flow"], plotted["year"], strict=True)) == expected


def test_what_is_done_to_an_answer_reaches_no_other(tables):
    rows = ask(tables, EXPORT)
    rows["value"] = 0.0
    rows.loc[0, "sources"] = "nobody"
    assert reference(ask(tables, EXPORT), EXPORT) == {
        year: pytest.approx(float(kaz("export", year))) for year in range(1995, LAST + 1)
    }


def test_turnover_is_the_sum_of_the_csv_cells(tables):
    values = reference(ask(tables, TURNOVER), TURNOVER)
    assert values.keys() == set(range(1995, LAST + 1))
    for year, value in values.items():
        assert value == pytest.approx(float(turnover(year))), year


def test_balance_is_their_difference(tables):
    line = Line("KAZ", "UZB", "balance")
    values = reference(ask(tables, line), line)
    assert values[2022] == pytest.approx(float(kaz("export", 2022) - kaz("import", 2022)))
    assert values[1995] == pytest.approx(153.1 - 269.5, abs=0.1)


def test_gaps_have_a_row_without_value_or_source(tables):
    rows = ask(tables, UZB_IMPORT)
    missing = rows[rows["value"].isna()]
    assert list(missing["year"]) == [1992, 1993, 1994, *range(2004, 2010)]
    assert missing[["sources", "valuation", "status"]].isna().all(axis=None)
    assert not (rows["value"] == 0).any()


def test_the_share_of_2019_stands_in_both_editions(undecided):
    rows = ask(undecided, TURNOVER, measure="share_ca")
    assert reference(rows, TURNOVER)[2019] == pytest.approx(float(among_four(2019)))
    assert round(reference(rows, TURNOVER)[2019], 1) == 64.9
    assert alternates(rows)[2019, "turnover"] == 60.0
    assert alternates(rows).keys() == {(2018, "turnover"), (2019, "turnover")}


def test_a_superseded_edition_is_drawn_beside_the_line_of_each_flow_that_it_changes(tables):
    """WITS has 844.3 million for 2018, another edition of Comtrade 771.2 for 2019."""
    wits = TRADE["WITS_KAZ", "KAZ", "UZB", "import", "2018"]
    other = TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"]
    rows = ask(tables, EXPORT, IMPORT, TURNOVER)
    assert alternates(rows) == {
        (2018, "import"): round(float(wits), 1),
        (2018, "turnover"): round(float(kaz("export", 2018) + wits), 1),
        (2019, "import"): round(float(other), 1),
        (2019, "turnover"): round(float(kaz("export", 2019) + other), 1),
    }
    assert not rows["competing"].any()
    assert alternates(ask(tables, UZB_IMPORT)) == {}


def test_a_change_compares_two_values_of_one_edition(undecided):
    """By the earlier edition 2019 is 771.2 after 1,155.3; 2020 exists in one edition only."""
    rows = ask(undecided, IMPORT, measure="change")
    old = {
        year: TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", str(year)] for year in (2018, 2019)
    }
    expected = {
        2018: old[2018] / kaz("import", 2017),
        2019: old[2019] / old[2018],
        2020: kaz("import", 2020) / old[2019],
    }
    told = {year: value for (year, _), value in alternates(rows).items()}
    assert told == {year: round(float(100 * (one - 1)), 1) for year, one in expected.items()}


def test_other_sources_come_on_request_and_are_never_mixed(tables):
    """The codebook prints the turnover of WITS: 2,031, 2,212 and 2,901 million."""
    rows = ask(tables, TURNOVER, others=True, first=2020, last=2022)
    assert {year: round(value) for (year, _), value in alternates(rows).items()} == {
        2020: 2031,
        2021: 2212,
        2022: 2901,
    }
    assert alternates(ask(tables, TURNOVER, first=2020, last=2022)) == {}


def test_services_are_no_turnover(tables):
    """The committee's exports have no imports of the same source beside them; the goods table,
    which is not the line of imports from 2019 on, has both."""
    turnover_uzb = Line("UZB", "KAZ", "turnover")
    others = alternates(ask(tables, turnover_uzb, others=True))
    goods = {
        (year, "turnover"): round(
            sum(
                float(TRADE["UZB_DASH_GOODS", "UZB", "KAZ", flow, str(year)])
                for flow in ("export", "import")
            ),
            1,
        )
        for year in (2019, 2020, 2021)
    }
    assert others == goods
    exports = alternates(ask(tables, UZB_EXPORT, others=True))
    printed = {
        (year, "export"): round(
            float(TRADE["SIAT_UZB_EXPORTS", "UZB", "KAZ", "export", str(year)]), 1
        )
        for year in (2015, LAST)
    }
    assert printed.items() <= exports.items()


def test_an_index_starts_in_the_first_year_that_every_line_has(tables):
    question = TradeQuestion((UZB_EXPORT, UZB_IMPORT), "index", 2010, LAST)
    assert index_base(tables, question) == 2010
    values = reference(trade_rows(tables, question), UZB_IMPORT)
    assert values[2010] == 100
    assert values[2018] == pytest.approx(100 * 1572.4 / 997.1, abs=0.01)
    later = TradeQuestion((UZB_EXPORT, UZB_IMPORT), "index", 2004, LAST)
    assert index_base(tables, later) == 2010


def test_an_index_takes_the_base_it_is_given(tables):
    rows = ask(tables, EXPORT, measure="index", base=2016)
    assert reference(rows, EXPORT)[LAST] == pytest.approx(
        float(100 * kaz("export", LAST) / kaz("export", 2016))
    )


def test_an_index_without_a_common_year_has_no_values(tables):
    question = TradeQuestion((UZB_IMPORT,), "index", 2004, 2009)
    assert index_base(tables, question) is None
    assert trade_rows(tables, question)["value"].isna().all()


def test_uzbek_exports_of_estimated_years_say_so(tables):
    rows = ask(tables, UZB_EXPORT, first=2003, last=2017)
    told = dict(zip(rows["year"], rows["status"], strict=True))
    assert {year for year, status in told.items() if status == "estimate"} == {*range(2004, 2017)}


def test_uzbek_imports_that_count_services_say_so(tables):
    rows = ask(tables, UZB_IMPORT)
    told = dict(zip(rows["year"], rows["status"], strict=True))
    services = {year for year, status in told.items() if status == "services_included"}
    assert services == {*range(2010, 2017)}
    assert reference(rows, UZB_IMPORT) == {
        year: pytest.approx(float(uzb("import", year)))
        for year in (*range(1995, 2004), *range(2010, LAST + 1))
    }
