"""The region's charts as exhibits, against the CSV files and the sums that a reader can do."""

import pandas as pd
import pytest
from dashboard.exhibits.region.view import region_view

from dashboard.exhibits.region.selection import RegionSelection, from_query
from dashboard.exhibits.region.shown import shown
from dashboard.words import LANGUAGES, words_for
from tests.unit.exhibits.region.asked import SELECTIONS

NAMES = (
    "region",
    "region-year",
    "region-map",
    "region-pair",
    "region-article",
    "region-income",
    "region-editions",
)


def test_every_chart_of_the_page_is_there(make):
    assert make.names == NAMES


def test_only_what_matters_is_in_the_link(make, english):
    query = "?period=3&indicator=SP.POP.TOTL&axis=log&year=2020&size=none&spread=KGZ.gdp"
    assert make("region-article", query, english).query == ""
    assert make("region-income", query, english).query == "?period=3"
    assert make("region-editions", query, english).query == "?spread=KGZ.gdp"
    assert make("region-year", query, english).query == (
        "?period=3&indicator=SP.POP.TOTL&year=2020"
    )
    assert make("region", query, english).query == (
        "?period=3&indicator=SP.POP.TOTL&year=2020&axis=log"
    )


@pytest.mark.parametrize(
    ("query", "languages"),
    [("", LANGUAGES), (SELECTIONS[-3], ["kk", "en"]), (SELECTIONS[-2], ["ru", "uz"])],
)
def test_filters_are_words_in_every_language(make, query, languages, region):
    codes = {*region.indicators, "KAZ", "UZB", "KGZ", "TKM", "TJK", "plain", "linear", "log", "all"}
    for language in languages:
        words = words_for(language)
        for name in NAMES:
            for label, value in make(name, query, words).filters:
                assert label and value
                assert not {label, value} & codes, (language, name)


def test_a_choice_of_one_is_no_filter(make, english):
    """A score cannot be shown per person or as a share."""
    labels = dict(make("region", "?indicator=LP.LPI.OVRL.XQ", english).filters)
    assert "Shown as" not in labels and labels["Scale"] == "Linear"
    assert dict(make("region", "?variant=share&indicator=NY.GDP.MKTP.CD", english).filters)[
        "Shown as"
    ] == english("region.variant.share")


def test_it_says_what_the_page_says(make, tables, region, words):
    query = {"period": "3", "indicator": "SP.POP.TOTL"}
    view = region_view(tables, region, words, from_query(query, region)[0])
    cards = {
        "region": view.explorer.indicator.card,
        "region-pair": view.explorer.pair.card,
        "region-article": view.article.card,
        "region-income": view.income.card,
        "region-editions": view.editions.card,
    }
    for name, card in cards.items():
        exhibit = make(name, "?period=3&indicator=SP.POP.TOTL", words)
        assert (exhibit.title, exhibit.finding) == (card.title, card.finding)
        assert exhibit.written.headings == card.sheet.headings
        assert exhibit.written.rows == tuple(card.sheet.rows)
        assert view.links[name] == f"/region{exhibit.query}"


def test_the_rows_are_those_of_the_page_with_their_sources(make, tables, region, english):
    query = {"indicator": "SP.POP.TOTL", "country": "KAZ,TKM", "period": "3"}
    asked = shown(tables, region, from_query(query, region)[0])
    held = make("region", "?indicator=SP.POP.TOTL&country=KAZ,TKM&period=3", english).rows
    pd.testing.assert_series_equal(held["value"], asked.rows["value"])
    assert set(held["unit"]) == {"persons"} and set(held["country"]) == {"KAZ", "TKM"}
    for name in NAMES:
        frame = make(name, "?period=3", english).rows
        assert len(frame) and set(frame["package_version"]) == {tables.version}
        assert [column for column in frame if column.endswith("sources")]


def test_sources_are_those_of_what_is_shown(make, english):
    outlines = "NE_WORLD_ATLAS_2_0_2"
    told = {
        name: {one.source for one in make(name, "", english).sources}
        for name in ("region", "region-year", "region-map")
    }
    assert outlines in told["region-map"]
    assert outlines not in told["region"] | told["region-year"]
    for name in NAMES:
        assert all(
            isinstance(one.address, str) and one.name for one in make(name, "", english).sources
        )


def test_tables_have_no_figure_and_maps_no_plot(make, english):
    assert make("region-article", "", english).figure is None
    for name in ("region-article", "region-income", "region-map"):
        assert make(name, "", english).plot is None
    for name in set(NAMES) - {"region-article"}:
        assert len(make(name, "", english).figure.data)


def test_a_page_at_its_defaults_has_links_without_a_query(tables, region, english):
    links = region_view(tables, region, english, RegionSelection()).links
    assert set(links) == set(NAMES) and set(links.values()) == {"/region"}
