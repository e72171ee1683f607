"""What flows beyond goods: every figure of the table with its definition, span and source."""

import re
from types import SimpleNamespace

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.goods import flows
from tests.contract.csv_facts import LAST, rows

FRAME = {"name": flows.NAME, "path": "/goods", "query": "", "filters": ()}
TABLE = rows("other_flows")
SPANS = {
    "2023-01-01 2023-12-31": "2023",
    "2023-01-01 2023-08-31": "January–August 2023",
    f"{LAST} {LAST}": str(LAST),
    " ": "no year stated",
}


@pytest.fixture
def make(tables):
    def exhibit(words, period="all"):
        selection = SimpleNamespace(period=period)
        asked = SimpleNamespace(
            tables=tables, periods=read_periods(tables.periods), selection=selection
        )
        return flows.exhibit(asked, words, FRAME)

    return exhibit


def test_every_figure_is_listed_once_with_its_source(make, english):
    exhibit = make(english)
    assert sorted(exhibit.rows["figure"]) == sorted(row["figure"] for row in TABLE)
    assert len(exhibit.written.rows) == len(TABLE)
    assert {one.source for one in exhibit.sources} == {row["source"] for row in TABLE}


def test_figures_of_one_definition_stand_together_newest_first(make, english):
    listed = list(make(english).rows.itertuples())
    kinds = [(row.topic, row.direction, row.definition) for row in listed]
    assert len([at for at in range(1, len(kinds)) if kinds[at] != kinds[at - 1]]) + 1 == len(
        set(kinds)
    )
    for kind in set(kinds):
        years = [row.year for row, own in zip(listed, kinds, strict=True) if own == kind]
        assert years == sorted(years, reverse=True)


def test_amounts_have_the_decimals_of_the_table(make, english):
    exhibit = make(english)
    for row, told in zip(exhibit.rows.itertuples(), exhibit.written.rows, strict=True):
        (number,) = re.findall(r"[\d.,]+", told[4].replace("USD", ""))
        assert float(number.replace(",", "")) == pytest.approx(row.value, abs=5e-4)


def test_spans_are_told_as_they_are_known(make, english):
    exhibit = make(english)
    told = dict(zip(exhibit.rows["figure"], exhibit.written.rows, strict=True))
    seen = {f"{row['first_day']} {row['last_day']}": told[row["figure"]][3] for row in TABLE}
    assert {span: seen[span] for span in SPANS} == SPANS


def test_growth_and_plans_are_told_beside_the_figure(make, english):
    exhibit = make(english)
    told = dict(zip(exhibit.rows["figure"], (row[5] for row in exhibit.written.rows), strict=True))
    for row in TABLE:
        rate = re.search(r"\+[\d.]+(?= %)", row["note"])
        assert (rate is None) == ("on the year before" not in told[row["figure"]])
        assert rate is None or f"{rate[0]}% on the year before" in told[row["figure"]]
        assert (row["kind"] == "plan") == told[row["figure"]].startswith("planned")


def test_every_remark_belongs_to_a_figure():
    assert {*flows.REMARKS} <= {row["figure"] for row in TABLE}


def test_it_says_that_definitions_do_not_compare(make, words):
    exhibit = make(words)
    counts = (len(TABLE), len({row["definition"] for row in TABLE}))
    assert all(str(count) in exhibit.finding for count in counts)
    assert words("beyond.note.compare") in exhibit.notes


def test_the_first_periods_have_none(make, words):
    exhibit = make(words, "1")
    assert exhibit.finding == words("beyond.none")
    assert exhibit.written.rows == () and len(exhibit.rows) == 0
