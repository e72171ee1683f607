"""One exhibit of a page alone: its frame, and what is told when there is nothing to frame."""

from dataclasses import replace

import pytest

from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exports.edition import Edition
from dashboard.pages.page import Page
from dashboard.web.embed import embedded, is_embedded
from tests.unit.exports.samples import sample

EDITION = Edition("2026.11.22", None)
CHART = sample(name="lines", path="/periods", query="?flow=exports", title="Lines")
TABLE = sample(name="goods", path="/periods", query="", title="Goods", chart=None)


def page(*exhibits) -> Page:
    made = {
        one.name: Exhibitor(
            one.name,
            canonical=lambda query, one=one: one.query,
            make=lambda query, words, one=one: one,
            charted=one.drawing is not None,
        )
        for one in exhibits
    }
    return Page("/periods", "periods", None, None, made)


def every(tree) -> list:
    """All elements of a layout, and its texts."""
    if isinstance(tree, (list, tuple)):
        return [one for part in tree for one in every(part)]
    inside = getattr(tree, "children", None)
    return [tree, *every([] if inside is None else inside)]


def held(tree) -> tuple[str, str]:
    """Which view the one frame shows, and in which state."""
    (one,) = [one for one in every(tree) if hasattr(one, "data-view")]
    return getattr(one, "data-view"), getattr(one, "data-query")


@pytest.mark.parametrize(("query", "expected"), [({"embed": "1"}, True), ({"embed": "0"}, False)])
def test_only_one_asks_for_the_exhibit_alone(query, expected):
    assert is_embedded(query) is expected and not is_embedded({})


def test_the_first_exhibit_is_shown_unless_another_is_named(english):
    both = page(CHART, TABLE)
    first = embedded(both, {"embed": "1"}, EDITION, english)
    assert held(first) == ("periods/lines", "?flow=exports")
    other = embedded(both, {"chart": "goods"}, EDITION, english)
    assert held(other) == ("periods/goods", "")


def test_an_exhibit_with_a_chart_has_one_and_a_mere_table_none(words):
    for exhibit, charts in ((CHART, 1), (TABLE, 0)):
        tree = embedded(page(exhibit), {}, EDITION, words)
        classes = [getattr(one, "className", "") for one in every(tree)]
        assert classes.count("chart") == charts


def test_the_way_out_leads_to_the_same_state_in_another_window(words):
    tree = embedded(page(CHART), {}, EDITION, words)
    (way,) = [one for one in every(tree) if getattr(one, "href", "").startswith("/")]
    assert way.href == f"/periods?flow=exports&lang={words.language}"
    assert way.target == "_blank" and way.rel == "noopener noreferrer"


@pytest.mark.parametrize(
    ("exhibits", "query", "key"),
    [
        ((CHART,), {"chart": "<b>"}, "share.embedded.unknown"),
        ((), {}, "share.embedded.none"),
    ],
)
def test_an_exhibit_that_there_is_not_is_told(words, exhibits, query, key):
    tree = embedded(page(*exhibits), query, EDITION, words)
    (notice,) = [one for one in every(tree) if getattr(one, "role", "") == "status"]
    assert notice.children == words(key, name=query.get("chart", ""))
    (way,) = [one for one in every(tree) if getattr(one, "href", "")]
    assert way.href == f"/periods?lang={words.language}"


def test_a_page_without_exhibits_may_have_something_to_stand_alone(words):
    show = replace(page(), alone=lambda query, words: f"{query['slides']} {words.language}")
    tree = embedded(show, {"slides": "trade"}, EDITION, words)
    assert f"trade {words.language}" in every(tree)
    (notice,) = [
        one
        for one in every(embedded(show, {"chart": "x"}, EDITION, words))
        if getattr(one, "role", "") == "status"
    ]
    assert notice.children == words("share.embedded.unknown", name="x")
