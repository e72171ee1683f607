"""Share and rank: as the table gives them, and what an earlier edition would make of them."""

import pytest

from dashboard.analysis.standing import standing_rows
from tests.contract.csv_facts import LAST, TOTALS, TRADE, kaz, rows, total


@pytest.fixture(scope="module")
def found(tables):
    return {(row.year, row.variant): row for row in standing_rows(tables).itertuples()}


def test_every_rank_comes_with_what_it_was_compared_to(found):
    printed = rows("partner_ranks")
    assert len(printed) == 31
    for row in printed:
        here = found[int(row["year"]), "reference"]
        assert (here.rank, here.partners_compared) == (
            int(row["rank"]),
            int(row["partners_compared"]),
        )
        assert here.complete == (row["complete"] == "true")
        assert here.share == float(row["share"])


@pytest.mark.parametrize(("year", "rank"), [(2018, 8), (2019, 9)])
def test_an_earlier_edition_gives_another_place(undecided, year, rank):
    found = {(row.year, row.variant): row for row in standing_rows(undecided).itertuples()}
    older = TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", str(year)]
    own = kaz("export", year) + older
    partners = {}
    for (source, reporter, partner, _flow, at), value in TRADE.items():
        if (source, reporter, at) == ("WITS_KAZ", "KAZ", str(year)) and partner != "UZB":
            partners[partner] = partners.get(partner, 0) + value
    assert 1 + sum(value > own for value in partners.values()) == rank
    here = found[year, "UZB_DASH_MIRROR"]
    assert here.rank == rank
    whole = sum(TOTALS["WITS_KAZ", "KAZ", flow, str(year)] for flow in ("export", "import"))
    assert here.share == pytest.approx(float(100 * own / whole))


def test_no_rank_rests_on_a_superseded_edition(found):
    assert {variant for _, variant in found} == {"reference"}
    here = found[2018, "reference"]
    assert (here.rank, here.share, here.sources) == (8, 2.95, "BNS_KAZ_WORKBOOKS")


def test_the_share_fits_the_trade_it_is_computed_from(found):
    for year in (1995, 2010, 2018, 2019, LAST):
        own = 100 * (kaz("export", year) + kaz("import", year)) / total(year)
        assert found[year, "reference"].share == pytest.approx(float(own), abs=0.006)
