"""The page of the slide show: its link, and the address of its slides."""

import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.pages.machine import chosen, render
from dashboard.pages.present.page import page


@pytest.fixture(scope="module")
def opened(services, exhibits):
    return page(services, exhibits)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?story=periods",
        "?slides=trade%3Fmeasure%3Dreal%23A%2520%257C%2520b%7Coverview&slide=2&second=uz&theme=dark",
        "?lang=ru&period=2&notes=1",
    ],
)
def test_the_period_switch_keeps_everything_else_of_the_link(opened, query):
    before = Services.query(query)
    kept = {**before, "period": "3"}
    assert Services.query(chosen(opened, before, {"period": "3"}).query) == kept
    assert chosen(opened, before, {}).query == query


def test_a_refused_slide_is_named(opened, english):
    refused = render(opened, {"slides": "trade|gold"}, english).settled.refused
    assert [(one.name, one.value) for one in refused] == [("slides", "gold")]
