"""The controls of the explorer: what they show unasked is no choice."""

import pytest

from dashboard.pages.machine import chosen
from dashboard.pages.trade.page import page
from tests.contract.exhibits import SERVICES

PAGE = page(SERVICES)


@pytest.mark.parametrize(
    ("before", "moved", "after"),
    [
        ({}, {"period": "1"}, "?period=1"),
        ({"period": "1"}, {"period": "2"}, "?period=2"),
        ({"period": "1"}, {"events": "treaty,shock"}, "?period=1&events=treaty,shock"),
        ({"events": "summit"}, {"period": "1"}, "?period=1&events=summit"),
    ],
)
def test_a_new_period_brings_its_events_unless_the_reader_chose(before, moved, after):
    assert chosen(PAGE, before, moved).query == after


def test_the_navigation_leads_to_an_exhibit_of_the_page():
    assert set(PAGE.places) <= set(PAGE.exhibits)
