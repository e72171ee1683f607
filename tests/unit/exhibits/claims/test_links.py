"""From a claim to the chart of its question: the address is one that the page understands."""

from urllib.parse import urlsplit

from dashboard.analysis.claims.judge import judge_all
from dashboard.exhibits.claims.links import chart_link
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.region.exhibits import Region
from dashboard.exhibits.region.selection import region_options
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.exhibits import trade_choices
from dashboard.exhibits.trade.selection import trade_options


def links(tables):
    asked = {one.claim.claim: one.claim.asked for one in judge_all(tables)}
    found = {claim: chart_link(question, "uz") for claim, question in asked.items()}
    return {claim: link for claim, link in found.items() if link}


def test_no_part_of_a_link_is_refused_or_changed(tables):
    trade = trade_choices(tables, trade_options(tables))
    region = Region(tables, region_options(tables)).choices
    for claim, link in links(tables).items():
        address = urlsplit(link)
        query = Services.query(address.query)
        assert query["lang"] == "uz", claim
        if address.path == "/trade":
            selection, refused = trade.asked(query)
            assert refused == (), claim
            assert settle(selection) == (selection, ()), claim
        if address.path == "/region":
            assert region.asked(query)[1] == (), claim


def test_a_claim_about_exports_opens_exports_of_its_reporter_and_years(tables):
    link = urlsplit(links(tables)["exports-growth-2022"])
    assert link.path == "/trade"
    assert Services.query(link.query) == {
        "reporter": "KAZ",
        "flow": "exports",
        "from": "2021",
        "to": "2022",
        "lang": "uz",
    }


def test_a_cell_of_table_1_opens_its_indicator(tables):
    link = urlsplit(links(tables)["table-1-gdp-uzb"])
    assert link.path == "/region"
    assert Services.query(link.query)["indicator"] == "NY.GDP.MKTP.CD"


def test_what_no_chart_shows_has_no_link(tables):
    assert "road-map" not in links(tables)
