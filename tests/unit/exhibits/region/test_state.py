"""The state of the region's page: its link, what is settled, the year of each card."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.region import REGION
from dashboard.analysis.variants import VARIANTS
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import write_query
from dashboard.exhibits.region.selection import (
    AXES,
    SIZES,
    SPREADS,
    TABLES,
    TOPICS,
    RegionSelection,
    region_parameters,
)
from dashboard.settings import DATA
from tests.contract.csv_facts import newest as newest_year

GDP = "NY.GDP.PCAP.CD"


def selections(options):
    years = st.sampled_from([None, *options.years])
    return st.builds(
        RegionSelection,
        period=st.sampled_from(["all", "1", "2", "3"]),
        table=st.sampled_from(TABLES),
        topics=st.sampled_from([TOPICS, TOPICS[:1], TOPICS[3:5]]),
        table_year=years,
        indicator=st.sampled_from(options.indicators),
        variant=st.sampled_from(VARIANTS),
        base=st.sampled_from(REGION),
        countries=st.sampled_from([REGION, REGION[:2], REGION[3:], ("TKM",)]),
        first=years,
        last=years,
        year=years,
        axis=st.sampled_from(AXES),
        against=st.sampled_from(options.indicators),
        size=st.sampled_from(SIZES),
        spread=st.sampled_from(SPREADS),
    )


@given(data=st.data())
def test_the_query_string_is_the_selection(region, options, data):
    selection = data.draw(selections(options))
    query = Services.query(region.choices.write(selection))
    assert region.choices.asked(query) == (selection, ())


@given(data=st.data())
def test_every_selection_settles_and_stays_settled(region, options, data):
    asked = region.of(data.draw(selections(options)))
    again = region.of(asked.selection)
    assert again.selection == asked.selection
    assert again.reasons == ()
    assert asked.ends[0] <= asked.first <= asked.last <= asked.ends[1]
    assert asked.year is None or asked.first <= asked.year <= asked.last
    assert asked.table_span[0] <= asked.table_year <= asked.table_span[1]


def test_a_bare_link_has_no_query(region, options):
    assert region.choices.write(RegionSelection()) == ""
    assert write_query(region_parameters(options), RegionSelection(year=2010)) == "?year=2010"


def test_the_state_keeps_language_and_reporter(region):
    settled = region.choices.state.settle({"lang": "uz", "reporter": "UZB", "year": "2010"})
    assert Services.query(settled.query) == {"lang": "uz", "reporter": "UZB", "year": "2010"}


def test_what_is_not_understood_is_refused(region):
    query = {"indicator": "X", "year": "1066", "country": "RUS", "base": "RUS", "topic": "x"}
    selection, refused = region.choices.asked(query)
    assert selection == RegionSelection()
    assert {one.name for one in refused} == set(query)


def test_links_of_old_lead_to_the_same(region):
    """The scale used to be called `axis`; there were no years inside the period."""
    old = {"indicator": "SP.POP.TOTL", "axis": "log", "year": "2010", "size": "none"}
    settled = region.choices.state.settle(old)
    assert settled.refused == settled.reasons == ()
    assert settled.query == "?indicator=SP.POP.TOTL&year=2010&scale=log&size=none"


@pytest.mark.parametrize(
    ("query", "settled"),
    [
        # The ends of the period, or of what was reported, are no choice.
        (f"?from=1990&to={newest_year(GDP)}", ""),
        ("?indicator=UNDP.HDI&from=1990&to=2023", "?indicator=UNDP.HDI"),
        ("?period=2&from=2003&to=2010", "?period=2&to=2010"),
        # Years outside of the period are its ends.
        ("?period=2&from=1995&to=2020", "?period=2"),
        # Two years in the wrong order are a range all the same.
        ("?from=2015&to=2010", "?from=2010&to=2015"),
        # A year that would be shown anyway, or that lies outside.
        (f"?year={newest_year(GDP)}", ""),
        ("?to=2010&year=2015", "?to=2010"),
        ("?table_year=2024", ""),
        ("?table_year=2020&period=1", "?period=1"),
        # A base where nothing is relative.
        ("?base=UZB", ""),
        ("?base=UZB&variant=relative", "?variant=relative&base=UZB"),
        ("?indicator=LPI.RANK&variant=relative&base=UZB", "?indicator=LPI.RANK"),
    ],
)
def test_what_says_nothing_is_left_out(region, query, settled):
    assert region.choices.state.settle(Services.query(query)).query == settled


def newest(*indicators: str) -> int:
    """The newest year in which all five have a value of each."""
    with (DATA / "indicators.csv").open(encoding="utf-8") as file:
        known = {(r["indicator"], int(r["year"]), r["country"]) for r in csv.DictReader(file)}
    years = {year for _, year, _ in known}
    return max(
        year
        for year in years
        if all((one, year, code) in known for one in indicators for code in REGION)
    )


def test_each_card_has_its_own_newest_year(make, english):
    own, pair = newest("NY.GDP.PCAP.CD"), newest("NY.GDP.PCAP.CD", "SP.DYN.LE00.IN")
    assert pair < own
    for name in ("region-year", "region-map"):
        assert str(own) in make(name, "", english).title
    assert f"{own}, " in make("region", "", english).finding
    assert str(pair) in make("region-pair", "", english).title
    # The second indicator says nothing about the first.
    older = "?against=LP.LPI.OVRL.XQ"
    assert str(own) in make("region-year", older, english).title
    assert "2023" in make("region-pair", older, english).title


def test_an_explicit_year_is_that_of_all_cards(make, english):
    for name in ("region-year", "region-map", "region-pair"):
        exhibit = make(name, "?year=2015", english)
        assert "2015" in exhibit.title and dict(exhibit.filters)["Year"] == "2015"
        assert set(exhibit.rows["year"]) == {2015}


def test_the_controls_say_what_can_be_chosen(region, english):
    def controls(query):
        return region.choices.state.controls(Services.query(query), english)

    offered = controls("?indicator=NY.GDP.MKTP.CD&period=2&to=2010")
    assert offered["year"].limits == (2003, 2010) and "2010" in offered["year"].legend
    assert [value for value, _ in offered["from"].pairs] == [str(y) for y in range(2003, 2016)]
    assert (offered["from"].value, offered["to"].value) == ("2003", "2010")
    assert offered["base"].off and offered["base"].reason
    relative = controls("?variant=relative")
    assert not relative["base"].off
    scores = controls("?indicator=LP.LPI.OVRL.XQ")
    assert set(scores["variant"].unavailable) == {"per_person", "share", "relative"}
    assert controls("?indicator=IMF.BCA")["scale"].unavailable
    years = [int(value) for value, _ in offered["table_year"].pairs]
    assert years == sorted(years, reverse=True) and years[-1] == 2003


def test_every_indicator_has_a_topic_and_words(tables, options, words):
    assert set(options.indicators) == set(tables.indicator_catalog["indicator"])
    assert set(TOPICS) == set(tables.indicator_catalog["topic"])
    for code in options.indicators:
        for key in (f"indicator.{code}", f"indicator.{code}.unit", f"indicator.{code}.about"):
            assert words(key)
    names = [words(f"indicator.{code}") for code in options.indicators]
    assert len(set(names)) == len(names)
