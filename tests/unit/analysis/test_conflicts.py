"""The disagreements of the sources against the rows of the CSV files and the codebook."""

import pytest

from dashboard.analysis.conflicts import conflicts, grouped
from tests.contract.csv_facts import TRADE


@pytest.fixture(scope="module")
def found(tables):
    return conflicts(tables)


def cell(source, reporter, flow, year):
    """What a source prints, straight from the file."""
    partner = "UZB" if reporter == "KAZ" else "KAZ"
    return float(TRADE[source, reporter, partner, flow, str(year)])


def only(found, **wanted):
    rows = found
    for column, value in wanted.items():
        rows = rows[rows[column] == value]
    (row,) = rows.itertuples()
    return row


@pytest.mark.parametrize(
    ("year", "reporter", "flow", "reference", "other", "cause"),
    [
        (2019, "KAZ", "import", "WITS_KAZ", "UZB_DASH_MIRROR", "edition_2019"),
        (2018, "KAZ", "import", "BNS_KAZ_WORKBOOKS", "WITS_KAZ", "edition_2018"),
        (2011, "UZB", "export", "UZB_DASH_GOODS", "SIAT_UZB_1105", "committee_level"),
        (2014, "UZB", "export", "UZB_DASH_GOODS", "SIAT_UZB_1105", "committee_level"),
        (2015, "UZB", "export", "UZB_DASH_GOODS", "SIAT_UZB_EXPORTS", "committee_level"),
        (2010, "UZB", "export", "UZB_DASH_GOODS", "SIAT_UZB_1105", "services"),
        (2020, "UZB", "import", "COMTRADE_UZB_MONTHS", "UZB_DASH_GOODS", "goods_table_low"),
        (2021, "UZB", "import", "COMTRADE_UZB_MONTHS", "UZB_DASH_GOODS", "goods_table_low"),
        (2022, "UZB", "export", "UZB_DASH_2022", "SIAT_UZB_EXPORTS", "services"),
        (2020, "KAZ", "export", "BNS_KAZ", "WITS_KAZ", "wits_incomplete"),
        (2021, "KAZ", "import", "BNS_KAZ", "WITS_KAZ", "wits_incomplete"),
        (2022, "KAZ", "import", "BNS_KAZ", "WITS_KAZ", "wits_incomplete"),
    ],
)
def test_two_sources_of_one_figure(found, year, reporter, flow, reference, other, cause):
    row = only(found, kind="sources", year=year, reporter=reporter, flow=flow)
    ours, theirs = cell(reference, reporter, flow, year), cell(other, reporter, flow, year)
    assert (row.value, row.source, row.other, row.other_source) == (ours, reference, theirs, other)
    assert row.gap == pytest.approx(theirs - ours)
    assert row.asymmetry == pytest.approx(100 * abs(theirs - ours) / ((theirs + ours) / 2))
    assert row.cause == cause


def test_the_known_sizes_of_the_codebook(found):
    rounded = {
        (row.year, row.reporter, row.flow): (round(row.value, 1), round(row.other, 1))
        for row in found[found["kind"] == "sources"].itertuples()
    }
    assert rounded[2019, "KAZ", "import"] == (1418.6, 771.2)
    assert rounded[2018, "KAZ", "import"] == (1155.3, 844.3)
    assert rounded[2015, "UZB", "export"] == (892.1, 1849.4)
    assert rounded[2016, "UZB", "export"] == (697.8, 945.0)
    assert rounded[2020, "UZB", "export"] == (1323.0, 908.4)
    assert rounded[2022, "UZB", "export"] == (1247.8, 1407.5)


def test_the_other_country_stands_beside(found):
    row = only(found, kind="sources", year=2015, flow="export")
    assert row.beside == cell("WITS_KAZ", "KAZ", "import", 2015)
    row = only(found, kind="sources", year=2019, flow="import", reporter="KAZ")
    assert row.beside == cell("UZB_DASH_GOODS", "UZB", "export", 2019)


def test_values_within_two_per_cent_are_no_conflict(found):
    """Exports of 2019 are 1,996.5 and 1,981.6; WITS of 2023 3,144.3 against 3,130.0."""
    of_sources = found[found["kind"] == "sources"]
    years = set(zip(of_sources["year"], of_sources["flow"], of_sources["reporter"], strict=True))
    assert (2019, "export", "KAZ") not in years
    assert (2023, "export", "KAZ") not in years
    assert of_sources["asymmetry"].min() > 1.9


def test_mirror_conflicts_leave_the_corridor(found):
    mirror = found[found["kind"] == "mirror"]
    ratios = mirror["other"] / mirror["value"]
    assert ((ratios < 1) | (ratios > 1.2)).all()
    inside = set(zip(mirror["direction"], mirror["year"], strict=True))
    # 1,130.0 / 1,179.5 and 1,897.8 / 1,996.5 lie below it; 1,286.1 / 1,247.8 lies inside.
    assert ("uzb_kaz", 2022) not in inside
    causes = dict(zip(zip(mirror["direction"], mirror["year"], strict=True), mirror["cause"],
                      strict=True))  # fmt: skip
    assert causes["kaz_uzb", 2011] == "mirror_services"
    assert causes["kaz_uzb", 2019] == "below_one"
    assert causes["uzb_kaz", 2018] == "mirror_2018"
    assert ("uzb_kaz", 2009) in inside


def test_quoted_turnover_against_the_series(found):
    row = only(found, kind="official", year=2021, reporter="KAZ")
    counted = cell("BNS_KAZ", "KAZ", "export", 2021) + cell("BNS_KAZ", "KAZ", "import", 2021)
    assert (row.value, row.other) == (pytest.approx(counted), pytest.approx(4300))
    assert row.cause == "official_2021"
    years = set(found[(found["kind"] == "official") & (found["reporter"] == "KAZ")]["year"])
    # 5.0 for 4.92 in 2022 and 1.4 for 1.41 in 2007 are rounding.
    assert not years & {2006, 2007, 2011, 2013, 2022}


def test_quoted_figures_that_contradict_each_other(found):
    each = found[found["kind"] == "officials"].set_index(["year", "reporter"])
    told = {key: (row["value"], row["other"]) for key, row in each.iterrows()}
    assert told[2018, "UNK"] == (3000, 2100)
    assert told[2023, "KAZ"] == (pytest.approx(4400), 4500)
    assert told[2024, "UZB"] == (pytest.approx(4200), pytest.approx(4300))
    # Ambiguous and derived figures contradict nothing: 4.6 for 2023 and 4.46 for 2024.
    assert (2023, "UNK") not in told


def test_worst_first_and_grouped_by_cause(found):
    sizes = list(found["asymmetry"])
    assert sizes == sorted(sizes, reverse=True)
    groups = grouped(found)
    worst = [group.worst.asymmetry for group in groups]
    assert worst == sorted(worst, reverse=True)
    assert sum(len(group.rows) for group in groups) == len(found)
    assert groups[0].cause == "goods_table" and groups[0].worst.year == 2009
    wits = [group for group in groups if group.cause == "wits_incomplete"]
    assert [list(group.rows["year"]) for group in wits] == [[2020, 2021, 2022]] * 2
