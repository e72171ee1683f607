"""The controls of the explorer: what they show unasked is no choice."""

import pytest

from dashboard.pages.machine import chosen
from dashboard.pages.trade.page import page
from tests.contract.exhibits import SERVICES

PAGE = page(SERVICES)
UNASKED = {"period": "all", "events": ["treaty", "shock"]}


@pytest.mark.parametrize(
    ("before", "values", "by", "after"),
    [
        ({}, UNASKED | {"period": "1"}, {"period"}, "?period=1"),
        (
            {"period": "1"},
            {"period": "2", "events": ["treaty", "border", "shock"]},
            {"period"},
            "?period=2",
        ),
        (
            {"period": "1"},
            {"period": "1", "events": ["treaty", "shock"]},
            {"events"},
            "?period=1&events=treaty,shock",
        ),
        (
            {"events": "summit"},
            {"period": "1", "events": ["summit"]},
            {"period"},
            "?period=1&events=summit",
        ),
    ],
)
def test_a_new_period_brings_its_events_unless_the_reader_chose(before, values, by, after):
    assert chosen(PAGE, before, values, frozenset(by)).query == after


def test_the_navigation_leads_to_an_exhibit_of_the_page():
    assert set(PAGE.places) <= set(PAGE.exhibits)
