"""The region's page: its link, its words in four languages."""

import pytest
from dashboard.exhibits.region.view import explorer_view, region_view
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.region import REGION
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import write_query
from dashboard.exhibits.region.download import indicator_download
from dashboard.exhibits.region.selection import (
    AXES,
    SIZES,
    SPREADS,
    TOPICS,
    RegionSelection,
    from_query,
    region_options,
    region_parameters,
    to_query,
)
from dashboard.exhibits.region.shown import from_controls, shown


@pytest.fixture(scope="session")
def region(tables):
    return region_options(tables)


def selections(region):
    return st.builds(
        RegionSelection,
        period=st.sampled_from(["all", "1", "2", "3"]),
        indicator=st.sampled_from(region.indicators),
        variant=st.sampled_from(["plain", "per_person", "share"]),
        countries=st.sampled_from([REGION, REGION[:2], REGION[3:], ("TKM",)]),
        year=st.sampled_from([None, *region.years]),
        axis=st.sampled_from(AXES),
        against=st.sampled_from(region.indicators),
        size=st.sampled_from(SIZES),
        spread=st.sampled_from(SPREADS),
    )


@given(data=st.data())
def test_the_query_string_is_the_selection(region, data):
    selection = data.draw(selections(region))
    query = Services.query(to_query(selection, region))
    assert from_query(query, region) == (selection, ())


@given(data=st.data())
def test_every_selection_settles_and_stays_settled(tables, region, data):
    asked = shown(tables, region, data.draw(selections(region)))
    again = shown(tables, region, asked.selection)
    assert again.selection == asked.selection
    assert again.reasons == ()
    assert asked.first <= asked.last
    assert asked.year is None or asked.first <= asked.year <= asked.last


def test_a_bare_link_has_no_query(region, tables):
    assert to_query(RegionSelection(), region) == ""
    assert from_controls({"year": "2024"}, tables, region) == RegionSelection()
    assert write_query(region_parameters(region), RegionSelection(year=2010)) == "?year=2010"


def test_what_is_not_understood_is_refused(region):
    selection, refused = from_query({"indicator": "X", "year": "1066", "country": "RUS"}, region)
    assert selection == RegionSelection()
    assert {one.name for one in refused} == {"indicator", "year", "country"}


def test_every_indicator_has_a_topic_and_words(tables, region, words):
    assert set(region.indicators) == set(tables.indicator_catalog["indicator"])
    assert set(TOPICS) == set(tables.indicator_catalog["topic"])
    for code in region.indicators:
        for key in (f"indicator.{code}", f"indicator.{code}.unit", f"indicator.{code}.about"):
            assert words(key)
    names = [words(f"indicator.{code}") for code in region.indicators]
    assert len(set(names)) == len(names)


def test_the_whole_page_speaks_each_language(tables, region, words):
    view = region_view(tables, region, words, RegionSelection(period="2"))
    cards = (view.article.card, view.explorer.indicator.card, view.explorer.pair.card)
    for card in (*cards, view.income.card, view.editions.card):
        assert card.title
        assert card.finding
        assert card.sources
        assert card.sheet.rows


def test_every_indicator_draws_on_the_scale_it_can(tables, region, english):
    for code in region.indicators:
        view = explorer_view(tables, region, english, RegionSelection(indicator=code, axis="log"))
        positive = (view.asked.rows["value"].dropna() > 0).all()
        assert view.indicator.lines.layout.yaxis.type == ("log" if positive else None)
        assert view.asked.rows["value"].notna().any()


def test_the_terms_of_the_fund_stand_beside_its_values(tables, region, english):
    view = explorer_view(tables, region, english, RegionSelection(indicator="IMF.NGDPD"))
    licences = {one.source: one.licence for one in view.indicator.card.sources}
    assert "IMF terms of use" in licences["IMF_WEO_2025_10"]


def test_suspect_values_are_in_no_picture_and_no_download(tables, region, english):
    wanted = RegionSelection(indicator="BX.TRF.PWKR.CD.DT")
    rows = indicator_download(tables, shown(tables, region, wanted))
    assert rows.loc[rows["country"] == "TKM", "value"].isna().all()
    view = explorer_view(tables, region, english, wanted)
    drawn = {trace.name: trace.y for trace in view.indicator.lines.data}
    assert set(drawn["Turkmenistan"]) == {None}


def test_turkmenistan_carries_its_warning(tables, region, english):
    told = explorer_view(tables, region, english, RegionSelection()).indicator.card.notes
    assert any(note.startswith("Turkmenistan, GDP per capita: editions disagree") for note in told)
    without = RegionSelection(countries=("KAZ",))
    told = explorer_view(tables, region, english, without).indicator.card.notes
    assert not any("disagree" in note for note in told)


def test_the_claim_about_low_income_is_put_right(tables, region, english):
    finding = region_view(tables, region, english, RegionSelection()).income.card.finding
    assert "they are not" in finding
    assert "Turkmenistan was upper middle income" in finding


def test_where_nothing_is_known_everything_still_draws(tables, region, english):
    """Remittances to Turkmenistan are suspect in every year, so there is no year to share."""
    wanted = RegionSelection(indicator="BX.TRF.PWKR.CD.DT", countries=("TKM",))
    view = explorer_view(tables, region, english, wanted)
    assert view.asked.year is None
    assert list(view.indicator.bars.data[0].x) == [None]
    assert list(view.indicator.bars.data[0].text) == [""]
