"""The region's exhibits: what each follows, what it says of itself, what it leads to."""

import pandas as pd
import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.words import LANGUAGES, words_for
from tests.unit.exhibits.native import native
from tests.unit.exhibits.region.asked import SELECTIONS

pytestmark = pytest.mark.slow

NAMES = (
    *("region", "region-year", "region-map", "region-pair"),
    *("region-table", "region-article", "region-income", "region-editions"),
)
TABLES = {"region-table", "region-article"}


def test_the_main_one_stands_first_and_only_tables_have_no_chart(region):
    assert tuple(region.exhibitors) == NAMES
    assert {name for name, one in region.exhibitors.items() if not one.charted} == TABLES


@pytest.mark.parametrize("query", SELECTIONS)
@pytest.mark.parametrize("name", NAMES)
def test_the_link_of_an_exhibit_leads_to_the_same(region, make, english, name, query):
    asked = f"{query or '?'}&reporter=UZB&lang=ru"
    one = make(name, asked, english)
    again = make(name, one.query, english)
    assert again.query == one.query == region.exhibitors[name].canonical(Services.query(asked))
    assert "lang=" not in one.query and "reporter=" not in one.query
    for field in ("title", "finding", "unit", "filters", "written", "chart", "sources", "notes"):
        assert getattr(again, field) == getattr(one, field), field
    assert again.reading == one.reading
    pd.testing.assert_frame_equal(again.rows, one.rows)
    for narrow in (False, True):
        assert again.drawn(narrow) == one.drawn(narrow)


QUERY = (
    "?period=3&indicator=SP.POP.TOTL&scale=log&year=2020&size=none&spread=KGZ.gdp"
    "&from=2017&to=2024&table_year=2018&topic=trade&country=KAZ,UZB"
)
YEAR = "?period=3&indicator=SP.POP.TOTL&country=KAZ,UZB&from=2017&to=2024&year=2020"
OWN = {
    "region": f"{YEAR}&scale=log",
    "region-year": YEAR,
    "region-map": YEAR,
    "region-pair": f"{YEAR}&scale=log&size=none",
    "region-table": "?period=3&topic=trade&table_year=2018&country=KAZ,UZB",
    "region-article": "",
    "region-income": "?period=3",
    "region-editions": "?spread=KGZ.gdp",
}


@pytest.mark.parametrize("name", NAMES)
def test_only_what_matters_is_in_the_link(region, name):
    assert region.exhibitors[name].canonical(Services.query(QUERY)) == OWN[name]


def test_the_table_of_one_country_follows_no_choice_of_countries(region):
    query = Services.query(f"{QUERY}&table=TJK")
    own = region.exhibitors["region-table"].canonical(query)
    assert own == "?period=3&table=TJK&topic=trade&table_year=2018"


@pytest.mark.parametrize("query", ["", *SELECTIONS[-4:-2], SELECTIONS[-1]])
def test_filters_are_words_in_every_language(make, query, options):
    codes = {*options.indicators, *options.topics, "KAZ", "UZB", "KGZ", "TKM", "TJK"}
    codes |= {"plain", "relative", "linear", "log", "all", "countries"}
    for language in LANGUAGES:
        words = words_for(language)
        for name in NAMES:
            for label, value in make(name, query, words).filters:
                assert label and value
                assert not {label, value} & codes, (language, name)


def test_a_choice_of_one_or_of_all_is_no_filter(make, english):
    """A score cannot be shown per person, as a share or relative to a country."""
    labels = dict(make("region", "?indicator=LP.LPI.OVRL.XQ", english).filters)
    assert "Shown as" not in labels and labels["Scale"] == "Linear"
    base, first, last = (english(key) for key in ("region.base", "control.from", "control.to"))
    assert not {base, first, last} & set(labels)
    share = make("region", "?variant=share&indicator=NY.GDP.MKTP.CD", english)
    assert dict(share.filters)["Shown as"] == english("region.variant.share")
    relative = dict(make("region", SELECTIONS[-1], english).filters)
    assert (relative[base], relative[first], relative[last]) == ("Uzbekistan", "2000", "2019")
    assert "Topics" not in dict(make("region-table", "", english).filters)


def test_the_rows_are_those_of_the_page_with_their_sources(make, asked, tables, english):
    query = "?indicator=SP.POP.TOTL&country=KAZ,TKM&period=3"
    held = make("region", query, english).rows
    pd.testing.assert_series_equal(held["value"], asked(query).rows["value"])
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
        for one in make(name, "", english).sources:
            assert isinstance(one.address, str) and one.name


def test_tables_have_no_figure_and_maps_no_plot(make, english):
    for name in TABLES:
        assert make(name, "", english).figure is None
    for name in (*TABLES, "region-income", "region-map"):
        assert native(make(name, "", english)) is None
    for name in set(NAMES) - TABLES:
        assert len(make(name, "", english).figure.data)


def test_the_signs_are_explained(make, english):
    def told(name, query):
        return " · ".join(make(name, query, english).reading)

    assert "dotted line: 2015" in told("region", "?year=2015")
    assert "logarithmic axis" in told("region", "?scale=log")
    assert "logarithmic axis" not in told("region", "")
    # Every country has a value for every year of GDP per capita since 1990; not of exports.
    assert "not reported" not in told("region", "")
    assert "a broken line: not reported" in told("region", "?indicator=NE.EXP.GNFS.CD")
    scores = told("region", "?indicator=LP.LPI.OVRL.XQ")
    assert "no data found: 2008–2009, 2011" in scores
    assert "not reported: Turkmenistan" in told(
        "region-year", "?indicator=BX.TRF.PWKR.CD.DT&year=2023"
    )
    assert "grey" in told("region-map", "?indicator=BX.TRF.PWKR.CD.DT")
    assert "grey" in told("region-map", "?country=KAZ")
    assert "grey" not in told("region-map", "")
    assert "Area of a bubble: Population" in told("region-pair", "")
    left_out = told("region-pair", "?against=LP.LPI.OVRL.XQ&year=2023")
    assert "2023: one of the two values is missing, so not drawn: Turkmenistan" in left_out
    assert "2023" in told("region-income", "") and "2023" not in told("region-income", "?period=1")
    letters = "L\u00a0– low income, LM\u00a0– lower middle income, UM\u00a0– upper"
    assert letters in told("region-income", "")
    assert "shaded: 2021" in told("region-editions", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exhibit_speaks_each_language(make, language):
    for name in NAMES:
        exhibit = make(name, "?period=2", words_for(language))
        assert exhibit.title and exhibit.finding and exhibit.sources and exhibit.reading
        assert exhibit.written.rows
