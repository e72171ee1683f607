"""The download holds the rows of the page, in stored units, with their sources."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade.exhibits import trade_exhibits
from dashboard.exhibits.trade.shown import Shown
from dashboard.exports.csv import csv_text
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, TRADE, among_four, kaz, rows, turnover
from tests.unit.exhibits.trade.selections import settled

PLOTTED = ["year", "reporter", "partner", "flow", "measure", "value", "sources", "variant"]


@pytest.fixture
def downloaded(tables, options, english):
    """A query -> the file's rows by (year, flow, variant)."""
    make = trade_exhibits(Services(tables, options.periods), options)["trade"]

    def read(**query):
        text = csv_text(make(query, english).rows)
        found = csv.DictReader(io.StringIO(text, newline=""))
        return {(row["year"], row["flow"], row["variant"]): row for row in found}

    return read


@settings(max_examples=10)
@given(data=st.data())
def test_it_has_exactly_the_plotted_rows(shown, tables, options, data):
    selection = data.draw(settled(options))
    view = Shown(tables, options, selection)
    frame = shown(selection, words_for("en")).rows
    assert frame[PLOTTED].equals(view.rows[PLOTTED])


def test_the_default_holds_the_values_of_the_csv_files(downloaded):
    found = downloaded()
    for year in (1995, 2010, 2019, 2020, LAST):
        for flow in ("export", "import"):
            value = found[str(year), flow, "reference"]["value"]
            assert float(value) == float(kaz(flow, year))
        total = found[str(year), "turnover", "reference"]["value"]
        assert float(total) == pytest.approx(float(turnover(year)))
    older = TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"]
    assert float(found["2019", "import", "alternate"]["value"]) == float(older)


def test_a_gap_is_a_row_with_an_empty_cell(downloaded):
    row = downloaded()["1993", "export", "reference"]
    assert row["value"] == row["sources"] == row["status"] == row["source_titles"] == ""


def test_values_keep_their_unit_whatever_the_screen_shows(downloaded):
    assert downloaded(unit="million") == downloaded(unit="billion")
    units = {row["unit"] for row in downloaded().values()}
    assert units == {"million current USD"}


def test_a_share_and_its_period(downloaded):
    found = downloaded(measure="share_ca", flow="turnover", period="3")
    assert {year for year, _, _ in found} == {str(year) for year in range(2016, LAST + 1)}
    value = float(found[str(LAST), "turnover", "reference"]["value"])
    assert value == pytest.approx(float(among_four(LAST)))


@pytest.mark.parametrize(
    ("query", "base"),
    [
        ({"measure": "index", "flow": "exports"}, "1995"),
        ({"measure": "real", "base": "2010"}, "2010"),
        ({}, ""),
    ],
)
def test_the_base_year_travels_along(downloaded, query, base):
    assert {row["base"] for row in downloaded(**query).values()} == {base}


def test_every_value_has_its_source_edition_and_licence(downloaded):
    about = {row["source"]: row for row in rows("sources")}
    for row in downloaded(measure="share_kaz").values():
        if row["value"]:
            sources = row["sources"].split(" + ")
            for column, field in (
                ("source_titles", "title"),
                ("vintages", "vintage"),
                ("licences", "licence"),
            ):
                assert row[column] == " | ".join(about[source][field] for source in sources)


def test_a_wrong_query_is_the_default(downloaded):
    assert downloaded(flow="nothing", utm_source="x") == downloaded()
