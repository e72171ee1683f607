"""The first paint of the mirror page: canonical links, and a list of its sections."""

import pytest
from dash.development.base_component import Component

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.mirror import ids
from dashboard.pages.mirror.page import page
from dashboard.words import words_for


@pytest.fixture(scope="module")
def paint(tables):
    mirror = page(Services(tables, read_periods(tables.periods)))

    def first(query, language="en"):
        content, refused = mirror.render(query, words_for(language), False)
        assert refused == ()
        return content

    return first


def prop(content: Component, name: str) -> list[str]:
    """That property of every component below."""
    return [getattr(one, name) for one in content._traverse() if getattr(one, name, None)]


def downloads(content: Component) -> list[str]:
    return [href for href in prop(content, "href") if href.startswith("/download/")]


def test_needless_parameters_stay_out_of_the_first_links(paint):
    plain = downloads(paint({}))
    assert plain and downloads(paint({"from": "1992", "to": "2025", "reporter": "UZB"})) == plain
    assert any("from=2001" in href for href in downloads(paint({"from": "2001", "to": "2025"})))


def test_the_list_of_contents_leads_to_every_section(paint, words):
    content = paint({}, words.language)
    anchors = [href for href in prop(content, "href") if href.startswith("#")]
    assert anchors == [f"#{ids.section(name)}" for name in ids.SECTIONS]
    assert {anchor[1:] for anchor in anchors} <= set(filter(is_text, prop(content, "id")))


def is_text(identifier) -> bool:
    return isinstance(identifier, str)
