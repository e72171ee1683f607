"""Answers that are not in the form of their API, or not whole: nothing is changed."""

import json

import pytest

from tests.unit.update.faults import (
    BANK_PLACE,
    UZB_2023,
    YEAR_PLACE,
    changed,
    head,
    twice_first,
    without_first,
)
from tests.unit.update.old_package import GDP, PHONES
from tests.unit.update.server import Fault

pytestmark = pytest.mark.slow

ARCHIVED = json.dumps([{"message": [{"id": "175", "value": "archived"}]}]).encode()

BANK_FAULTS = {
    "an object": Fault(body=b"{}"),
    "an empty list": Fault(body=b"[]"),
    "no records": Fault(body=b'[{"page": 1, "pages": 1, "total": 1, "lastupdated": "2026-11-20"}]'),
    "a number": Fault(body=b"1"),
    "a message": Fault(body=ARCHIVED),
    "another page": head(page=2),
    "a page in words": head(page="1"),
    "more records than said": head(total=2),
    "fewer records than said": Fault(change=without_first),
    "no edition": head(lastupdated=None),
    "an odd edition": head(lastupdated="yesterday"),
    "another indicator": changed(indicator={"id": "SP.POP.TOTL"}),
    "no indicator": changed(indicator=None),
    "another country": changed(countryiso3code="XXX"),
    "no country": changed(countryiso3code=""),
    "a quarter": changed(date="2023Q1"),
    "a year nobody asked for": changed(date="1960"),
    "a value in words": changed(value="much"),
    "a value that is true": changed(value=True),
    "a year twice": Fault(change=twice_first),
    "records that are none": Fault(change=lambda answer: [answer[0], [1, 2]]),
}  # fmt: skip


@pytest.mark.parametrize("fault", BANK_FAULTS.values(), ids=BANK_FAULTS)
def test_an_indicator_in_no_known_form_is_refused(refused, apis, fault):
    apis.faults[GDP] = [fault]
    assert BANK_PLACE in refused("world-bank")


@pytest.mark.parametrize(
    "fault",
    [Fault(status=404), head(page=1), head(pages=9), head(total=7), head(lastupdated="2026-12-01"),
     Fault(change=without_first)],
    ids=["missing", "another", "more pages", "another total", "another edition", "short"],
)  # fmt: skip
def test_a_page_that_is_missing_or_of_another_edition_is_refused(refused, apis, fault):
    apis.page_size = 50
    apis.faults["page=2"] = [fault]
    assert f"World Bank, {PHONES}" in refused("world-bank")


TRADE_FAULTS = {
    "a list": Fault(body=b"[]"),
    "no data": Fault(body=b'{"count": 0}'),
    "an error": head(error="The query is too large"),
    "no count": head(count=None),
    "another count": head(count=500),
    "one record fewer": Fault(change=without_first),
    "another reporter": changed(reporterCode=398),
    "another year": changed(refYear=2022),
    "one product": changed(cmdCode="27"),
    "one kind of transport": changed(motCode=1000),
    "a country of consignment": changed(partner2Code=156),
    "a re-export": changed(flowCode="RX"),
    "no partner": changed(partnerISO=None),
    "a negative value": changed(primaryValue=-1),
    "a value in words": changed(primaryValue="much"),
    "a partner twice": Fault(change=twice_first),
    "records that are none": head(data=[1]),
}


@pytest.mark.parametrize("fault", TRADE_FAULTS.values(), ids=TRADE_FAULTS)
def test_trade_in_no_known_form_is_refused(refused, apis, fault):
    apis.faults[UZB_2023] = [fault]
    assert YEAR_PLACE in refused("comtrade")


def test_partners_that_do_not_add_up_to_the_total_are_refused(refused, apis):
    def cut(answer):
        data = [one for one in answer["data"] if one["partnerISO"] != "KGZ"]
        return answer | {"data": data, "count": len(data)}

    apis.faults[UZB_2023] = [Fault(change=cut)]
    told = refused("comtrade")
    assert f"{YEAR_PLACE}, export" in told and "1390.0 of 1470.0" in told


@pytest.mark.parametrize("flow", ["X", "M"])
def test_a_year_with_one_flow_only_is_refused(refused, apis, flow):
    apis.trade["UZB", 2023] = {
        key: value for key, value in apis.trade["UZB", 2023].items() if key[0] == flow
    }
    assert YEAR_PLACE in refused("comtrade")
