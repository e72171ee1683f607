"""The region's page: what its tables show and set, and what its controls leave behind."""

import json
import re

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.analysis.region import REGION
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import as_text
from dashboard.pages.machine import chosen, render
from dashboard.pages.region.page import page
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import newest, rows

SETS = re.compile(r'data-set="([^"]*)" data-goto="([^"]*)"')


@pytest.fixture(scope="module")
def opened(tables):
    return page(Services(tables, read_periods(tables.periods)))


def as_they_stand(opened, query):
    """The values that the controls show in a state."""
    offered = opened.state.controls(query, words_for("en"))
    return {name: as_text(one.value) for name, one in offered.items()}


def settled(opened, before, used, value):
    """The query after a control was used."""
    return Services.query(chosen(opened, before, {used: value}).query)


def test_the_year_of_another_indicator_is_no_choice(opened):
    """Unasked the slider shows the newest year of the development index; GDP has its own."""
    before = {"indicator": "UNDP.HDI"}
    assert as_they_stand(opened, before)["year"] == str(newest("UNDP.HDI"))
    after = settled(opened, before, "indicator", "NY.GDP.PCAP.CD")
    assert after == {}
    assert as_they_stand(opened, after)["year"] == str(newest("NY.GDP.PCAP.CD"))


def test_a_chosen_year_stays_until_it_lies_outside(opened):
    before = settled(opened, {}, "year", "2010")
    assert before == {"year": "2010"}
    assert settled(opened, before, "indicator", "SP.POP.TOTL")["year"] == "2010"
    assert settled(opened, before, "period", "2") == {"period": "2", "year": "2010"}
    assert settled(opened, before, "period", "3") == {"period": "3"}


def test_years_inside_of_a_period_go_with_it(opened):
    before = settled(opened, {"period": "2"}, "from", "2006")
    assert before == {"period": "2", "from": "2006"}
    assert settled(opened, before, "scale", "log")["from"] == "2006"
    assert settled(opened, before, "period", "3") == {"period": "3"}


def test_a_page_that_appears_keeps_the_years_of_its_address(opened):
    """Every control changes then, the period too."""
    before = {"period": "2", "from": "2006", "year": "2010", "table_year": "2008"}
    values = as_they_stand(opened, before) | {"period": "2"}
    after = chosen(opened, before, values).query
    assert Services.query(after) == before


def test_the_ends_of_one_indicator_do_not_narrow_another(opened):
    """Scores begin in 2007; what was not chosen is not kept."""
    after = settled(opened, {"indicator": "LP.LPI.OVRL.XQ"}, "indicator", "SP.POP.TOTL")
    assert after == {"indicator": "SP.POP.TOTL"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", [{}, {"table": "UZB", "period": "2"}])
def test_a_row_leads_to_the_series_of_its_indicator(opened, query, language):
    face = opened.face("region-table", query, words_for(language))
    ways = SETS.findall(face)
    known = {value for value, _ in opened.state.controls({}, words_for("en"))["indicator"].pairs}
    found = [dict(pair.split("=") for pair in way.split("&amp;")) for way, _ in ways]
    assert len(found) == 55 and {one["indicator"] for one in found} <= known
    assert {one["variant"] for one in found} == {"plain"}
    assert {target for _, target in ways} == {"region"}
    assert face.count("<svg") <= 55 and 'data-search="region-table"' in face


def test_a_cell_of_the_article_opens_its_year(opened):
    ways = SETS.findall(opened.face("region-article", {}, words_for("en")))
    assert len(ways) == 20
    assert ("indicator=SP.POP.TOTL&amp;variant=plain&amp;year=2023", "region") in ways


def test_cells_are_sorted_by_numbers_and_not_by_their_words(opened):
    face = opened.face("region-table", {"table_year": "2023"}, words_for("ru"))
    row = re.search(r'<tr data-set="indicator=NY.GDP.PCAP.CD&.*?</tr>', face)[0]
    sizes = re.findall(r'class="number" data-sort="([^"]*)"', row)
    held = {
        row["country"]: float(row["value"])
        for row in rows("indicators")
        if (row["indicator"], row["year"]) == ("NY.GDP.PCAP.CD", "2023")
    }
    assert [float(size) for size in sizes] == pytest.approx([held[code] for code in REGION])


def test_the_buttons_go_through_the_years_with_data(opened, tables):
    block = opened.blocks["region-years"]
    made = block.make({"indicator": "LPI.RANK"}, words_for("en"))
    assert re.search(r'data-years="([^"]*)"', made)[1] == "2012,2014,2016,2018,2023"
    assert re.findall(r'data-year="(\w+)"', made) == ["back", "forward", "play"]
    for told in ("Previous year with data", "Next year with data"):
        assert f'aria-label="{told}"' in made
    # The chosen year redraws no button, so the one that was pressed keeps the focus.
    assert block.canonical({"year": "2010"}) == block.canonical({}) == ""
    assert block.canonical({"to": "2010"}) == "?to=2010"


def test_the_table_comes_first_and_the_articles_beside_it(opened):
    parts = render(opened, {}, words_for("en")).parts
    anchors = [part.anchor for part in parts if part.label]
    assert anchors[:3] == ["region-table", "region-article", "region"]


def test_what_a_card_is_told_is_json_with_the_face(opened):
    told = json.loads(opened.told("region-table", {}, words_for("en"), False))
    assert told["face"].count("<tr") == 56 and told["figure"] is None
