"""Gap, ratio and asymmetry of the two counts against arithmetic on the rows of the CSV files."""

import pytest

from dashboard.analysis.mirror import (
    CIF_FOB_FACTOR,
    CORRIDOR,
    DIRECTIONS,
    asymmetry,
    mirror_pairs,
    mirror_rows,
)
from tests.contract.csv_facts import LAST, TRADE

KAZ_UZB, UZB_KAZ = DIRECTIONS


def value(source, reporter, flow, year):
    """What a source prints, straight from the file."""
    partner = "UZB" if reporter == "KAZ" else "KAZ"
    return float(TRADE[source, reporter, partner, flow, str(year)])


@pytest.fixture(scope="module")
def pairs(tables):
    return mirror_pairs(mirror_rows(tables, DIRECTIONS, 1992, LAST), DIRECTIONS)


def pair(pairs, direction, year, variant="reference"):
    at = pairs[(pairs["direction"] == direction.key) & (pairs["year"] == year)]
    (row,) = at[at["variant"] == variant].itertuples()
    return row


@pytest.mark.parametrize(
    ("direction", "year", "exporter", "importer"),
    [
        (KAZ_UZB, 2021, ("BNS_KAZ", "KAZ"), ("COMTRADE_UZB_MONTHS", "UZB")),
        (KAZ_UZB, 2000, ("WITS_KAZ", "KAZ"), ("UZB_DASH_GOODS", "UZB")),
        (KAZ_UZB, 2010, ("WITS_KAZ", "KAZ"), ("SIAT_UZB_1176", "UZB")),
        (KAZ_UZB, 2024, ("BNS_KAZ", "KAZ"), ("COMTRADE_UZB_MONTHS", "UZB")),
        (UZB_KAZ, 2018, ("UZB_DASH_GOODS", "UZB"), ("BNS_KAZ_WORKBOOKS", "KAZ")),
        (UZB_KAZ, 2009, ("UZB_DASH_GOODS", "UZB"), ("WITS_KAZ", "KAZ")),
        (UZB_KAZ, 2019, ("UZB_DASH_GOODS", "UZB"), ("WITS_KAZ", "KAZ")),
    ],
)
def test_both_counts_stand_side_by_side(pairs, direction, year, exporter, importer):
    exports, imports = value(*exporter, "export", year), value(*importer, "import", year)
    row = pair(pairs, direction, year)
    assert (row.exports, row.imports) == (exports, imports)
    assert row.gap == pytest.approx(imports - exports)
    assert row.ratio == pytest.approx(imports / exports)
    mean = (exports + imports) / 2
    assert row.asymmetry == pytest.approx(abs(imports - exports) / mean * 100)
    assert row.sources == f"{exporter[0]} + {importer[0]}"


def test_the_codebook_gives_the_same_extremes(pairs):
    """Uzbek exports exceed Kazakh imports of 1995 to 2013 by 2 % (2006) to 117 % (2009)."""
    excess = {
        year: round(100 * (1 / pair(pairs, UZB_KAZ, year).ratio - 1)) for year in range(1995, 2014)
    }
    assert min(excess.values()) == excess[2006] == 2
    assert max(excess.values()) == excess[2009] == 117


def test_where_one_side_is_silent_there_is_nothing_to_compare(pairs):
    for year in (1993, 2004, 2009):
        row = pair(pairs, KAZ_UZB, year)
        assert row.gap != row.gap and row.ratio != row.ratio and row.asymmetry != row.asymmetry
    held = pairs[(pairs["variant"] == "reference")].dropna(subset="ratio")
    assert list(held[held["direction"] == "kaz_uzb"]["year"]) == [
        *range(1995, 2004),
        *range(2010, LAST + 1),
    ]
    assert list(held[held["direction"] == "uzb_kaz"]["year"]) == list(range(1995, 2023))


def test_services_go_with_a_pair_that_they_enter(pairs):
    told = pairs[[status is not None and "services" in status for status in pairs["status"]]]
    assert list(zip(told["direction"], told["year"], strict=True)) == [
        ("kaz_uzb", year) for year in range(2010, 2017)
    ]


def test_a_superseded_edition_is_compared_with_nothing(pairs):
    assert set(pairs["variant"]) == {"reference"}


def test_a_value_of_two_editions_is_compared_twice(undecided):
    pairs = mirror_pairs(mirror_rows(undecided, DIRECTIONS, 1992, LAST), DIRECTIONS)
    older = value("UZB_DASH_MIRROR", "KAZ", "import", 2019)
    exports = value("UZB_DASH_GOODS", "UZB", "export", 2019)
    row = pair(pairs, UZB_KAZ, 2019, "alternate")
    assert row.ratio == pytest.approx(older / exports)
    assert round(row.ratio, 2) == 0.66
    alternates = pairs[pairs["variant"] == "alternate"]
    assert list(zip(alternates["direction"], alternates["year"], strict=True)) == [
        ("uzb_kaz", 2018),
        ("uzb_kaz", 2019),
    ]


def test_other_sources_enter_no_ratio(tables, pairs):
    rows = mirror_rows(tables, DIRECTIONS, 1992, LAST, others=True)
    assert "SIAT_UZB_EXPORTS" in set(rows["sources"])
    assert mirror_pairs(rows, DIRECTIONS).equals(pairs)


def test_asymmetry_by_hand_and_whichever_side_comes_first():
    assert asymmetry(100, 300) == asymmetry(300, 100) == 100.0
    assert asymmetry(50, 50) == 0.0
    assert asymmetry(0, 80) == 200.0


def test_the_corridor_holds_the_factor_of_the_monetary_fund():
    assert CORRIDOR == (1.00, 1.20)
    assert CIF_FOB_FACTOR == 1.06
