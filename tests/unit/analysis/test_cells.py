"""Reference cells and alternates against the rows of the CSV files."""

from decimal import Decimal

import pytest

from dashboard.analysis.cells import (
    alternate_cells,
    last_year,
    pair_cells,
    substitute,
    total_cells,
)
from dashboard.analysis.references import is_reference
from tests.contract.csv_facts import LAST, TOTALS, TRADE, kaz, rows, uzb

YEARS = range(1992, LAST + 1)
SINCE_2010 = range(2010, LAST + 1)


def kept(cells, flow):
    """Year -> value, of the years that have one."""
    return {int(year): value for year, value in cells[flow].dropna().items()}


@pytest.mark.parametrize("flow", ["export", "import"])
def test_kazakh_cells_are_those_of_the_reference_series(tables, flow):
    cells = pair_cells(tables, "KAZ", "UZB", YEARS)
    expected = {year: float(kaz(flow, year)) for year in range(1995, LAST + 1)}
    assert kept(cells, flow) == expected
    assert list(cells.index) == list(YEARS)
    sources = cells[f"{flow}_source"]
    wits = [year for year in range(1995, 2020) if (flow, year) != ("import", 2018)]
    assert set(sources.loc[wits]) == {"WITS_KAZ"}
    assert set(sources.loc[2020:]) == {"BNS_KAZ"}


def test_a_series_of_the_pair_goes_before_that_of_all_partners(tables):
    own = pair_cells(tables, "KAZ", "UZB", YEARS)
    assert own.loc[2018, "import"] == 1155.3256
    assert own.loc[2018, "import_source"] == "BNS_KAZ_WORKBOOKS"
    assert own.loc[2018, "export_source"] == "WITS_KAZ"
    assert pair_cells(tables, "KAZ", "KGZ", YEARS).loc[2018, "import_source"] == "WITS_KAZ"
    uzbek = pair_cells(tables, "UZB", "KAZ", YEARS)["import_source"]
    others = pair_cells(tables, "UZB", "KGZ", YEARS)["import_source"]
    assert set(uzbek.loc[2019:2024]) == {"COMTRADE_UZB_MONTHS"}
    assert set(others.loc[2019:2021]) == {"UZB_DASH_GOODS"}


def test_a_reference_is_named_once_a_cell(tables, undecided):
    for package, scope in ((tables, "partner"), (undecided, "partner")):
        rows = package.trade
        named = rows[is_reference(rows, package, scope)]
        assert not named.duplicated(["year", "reporter", "partner", "flow"]).any()


def test_years_before_1995_stay_missing(tables):
    cells = pair_cells(tables, "KAZ", "UZB", YEARS)
    assert cells.loc[1992:1994].isna().all(axis=None)


def test_uzbek_cells_have_the_gaps_of_the_source(tables):
    cells = pair_cells(tables, "UZB", "KAZ", YEARS)
    exports = {
        int(year): float(value)
        for (source, reporter, partner, flow, year), value in TRADE.items()
        if (reporter, partner, flow) == ("UZB", "KAZ", "export")
        and source == ("UZB_DASH_2022" if year == "2022" else "UZB_DASH_GOODS")
    }
    assert kept(cells, "export") == exports and set(exports) == set(range(1995, 2023))
    imports = {year: float(uzb("import", year)) for year in (*range(1995, 2004), *SINCE_2010)}
    assert kept(cells, "import") == imports
    assert cells.loc[2004:2009, "import"].isna().all()
    assert cells.loc[2004:2009, "import_source"].isna().all()
    assert set(cells.loc[2010:2016, "import_status"]) == {"services_included"}


def test_uzbek_exports_of_2004_to_2016_are_marked_as_estimates(tables):
    states = pair_cells(tables, "UZB", "KAZ", YEARS)["export_status"]
    assert list(states[states == "estimate"].index) == list(range(2004, 2017))


def test_valuation_travels_with_the_cell(tables):
    cells = pair_cells(tables, "KAZ", "UZB", YEARS)
    assert set(cells["export_valuation"].dropna()) == {"FOB"}
    assert set(cells["import_valuation"].dropna()) == {"CIF"}


def test_the_total_of_2010_comes_from_the_world_bank(tables):
    totals = total_cells(tables, "KAZ", YEARS)
    for flow in ("export", "import"):
        assert totals.loc[2010, flow] == float(TOTALS["WDI_WTO", "KAZ", flow, "2010"])
        assert totals.loc[2009, flow] == float(TOTALS["WITS_KAZ", "KAZ", flow, "2009"])
        assert totals.loc[LAST, flow] == float(TOTALS["BNS_KAZ_MONTHLY", "KAZ", flow, str(LAST)])


def test_what_stands_beside_unasked_competes_only_while_nothing_decides(tables):
    alternates = alternate_cells(tables, "KAZ", "UZB")
    beside = alternates[alternates["beside"]]
    told = [(row.year, row.flow, round(row.value, 1), row.source) for row in beside.itertuples()]
    assert told == [
        (2018, "import", 844.3, "WITS_KAZ"),
        (2019, "import", 771.2, "UZB_DASH_MIRROR"),
    ]
    assert set(beside["status"]) == {"superseded"} and not alternates["competing"].any()
    assert not alternate_cells(tables, "UZB", "KAZ")["beside"].any()


def test_the_competing_values_are_the_imports_of_2018_and_2019(undecided):
    alternates = alternate_cells(undecided, "KAZ", "UZB")
    competing = alternates[alternates["competing"]]
    assert competing["beside"].all()
    told = [(row.year, row.flow, round(row.value, 1), row.source) for row in competing.itertuples()]
    assert told == [
        (2018, "import", 1155.3, "UZB_DASH_MIRROR"),
        (2019, "import", 771.2, "UZB_DASH_MIRROR"),
    ]


def test_what_is_within_two_per_cent_of_the_reference_is_no_other_figure(tables):
    """Exports of 2019 are 1,996.5 and 1,981.6, imports of 2018 1,155.3 twice."""
    expected = {
        (int(year), flow, source)
        for (source, reporter, partner, flow, year), value in TRADE.items()
        if (reporter, partner) == ("KAZ", "UZB")
        and abs(value / kaz(flow, int(year)) - 1) > Decimal("0.02")
    }
    alternates = alternate_cells(tables, "KAZ", "UZB")
    told = {(row.year, row.flow, row.source) for row in alternates.itertuples()}
    assert told == expected
    mirror = {(year, flow) for year, flow, source in told if source == "UZB_DASH_MIRROR"}
    assert mirror == {(2019, "import")}


def test_a_figure_without_a_reference_is_an_alternate_that_does_not_compete(tables):
    alternates = alternate_cells(tables, "UZB", "KAZ")
    alone = alternates[(alternates["year"] >= 2023) & (alternates["flow"] == "export")]
    assert list(alone["year"]) == [2023, 2024, LAST]
    assert set(alone["source"]) == {"SIAT_UZB_EXPORTS"} and not alone["competing"].any()


def test_substituting_changes_one_cell_and_its_description(undecided):
    cells = pair_cells(undecided, "KAZ", "UZB", YEARS)
    alternate = next(
        row for row in alternate_cells(undecided, "KAZ", "UZB").itertuples() if row.year == 2019
    )
    changed = substitute(cells, alternate)
    older = float(TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"])
    assert changed.loc[2019, "import"] == older
    assert changed.loc[2019, "import_source"] == "UZB_DASH_MIRROR"
    assert changed.loc[2019, "import_status"] == "older_vintage"
    assert cells.loc[2019, "import"] == float(kaz("import", 2019))
    untouched = [column for column in cells if not column.startswith("import")]
    assert changed[untouched].equals(cells[untouched])


def test_last_year_is_the_newest_of_the_reference_series(tables):
    newest = max(
        int(row["last_year"]) for row in rows("reference_series") if row["scope"] == "partner"
    )
    assert last_year(tables) == newest == LAST


def test_a_pair_that_nobody_reports_is_all_gaps(tables):
    cells = pair_cells(tables, "KAZ", "PAK", YEARS)
    assert len(cells) == len(YEARS) and cells.isna().all(axis=None)
