"""One chart of a page alone: what is drawn, and what is told when there is nothing to draw."""

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard.components.still import as_html
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exports.edition import Edition
from dashboard.pages.page import Page
from dashboard.web.embed import embedded, is_embedded

SOURCE = SourceNote("S", "The <source>", "1995–2019", "file of 2020", "CC BY", "https://x.org/", "")
TABLE = Exhibit(
    name="goods",
    path="/periods",
    query="?flow=exports",
    title="Goods",
    finding="One is sold.",
    unit="USD",
    filters=(("Who reports", "Kazakhstan"), ("Flow", "Exports")),
    figure=None,
    plot=None,
    written=Written(("Good", "Value"), (("Grain", "1.5"),), (1,)),
    rows=pd.DataFrame(),
    lead="Reported by Kazakhstan.",
    sources=(SOURCE,),
    notes=("A note.",),
)
CHART = replace(TABLE, name="lines", title="Lines", figure=go.Figure())
EDITION = Edition("2026.11.22", None)


def page(**exhibits) -> Page:
    made = {name: lambda query, words, one=one: one for name, one in exhibits.items()}
    return Page("/periods", "periods", None, None, None, made)


def every(tree) -> list:
    """All elements of a layout, and its texts."""
    if isinstance(tree, (list, tuple)):
        return [one for part in tree for one in every(part)]
    inside = getattr(tree, "children", None)
    return [tree, *every([] if inside is None else inside)]


def texts(tree) -> str:
    return " ".join(one for one in every(tree) if isinstance(one, str))


@pytest.mark.parametrize(("query", "expected"), [({"embed": "1"}, True), ({"embed": "0"}, False)])
def test_only_one_asks_for_the_chart_alone(query, expected):
    assert is_embedded(query) is expected and not is_embedded({})


def test_the_first_exhibit_is_shown_unless_another_is_named(english):
    both = page(lines=CHART, goods=TABLE)
    assert "Lines" in texts(embedded(both, {"embed": "1"}, EDITION, english))
    assert "Goods" in texts(embedded(both, {"chart": "goods"}, EDITION, english))


def test_everything_that_belongs_to_a_chart_comes_along(words):
    told = texts(embedded(page(lines=CHART), {}, EDITION, words))
    for part in ("Lines", "One is sold.", "USD", "Who reports: Kazakhstan; Flow: Exports"):
        assert part in told
    for part in ("Reported by Kazakhstan.", "1995–2019", "file of 2020", "CC BY", "A note."):
        assert part in told
    graphs = [one for one in every(embedded(page(lines=CHART), {}, EDITION, words))]
    assert [type(one).__name__ for one in graphs].count("Graph") == 1


def test_panels_below_each_other_get_more_height(english):
    stacked = {"yaxis": {"domain": [0.6, 1]}, "yaxis2": {"domain": [0, 0.4]}}
    beside = {"yaxis": {"domain": [0, 1]}, "yaxis2": {"domain": [0, 1]}}
    classes = []
    for layout in (stacked, beside):
        drawn = replace(CHART, figure=go.Figure(layout=layout))
        tree = embedded(page(lines=drawn), {}, EDITION, english)
        (frame,) = [one for one in every(tree) if getattr(one, "role", "") == "figure"]
        classes.append(frame.className)
    assert classes == ["chart tall", "chart"]


def test_of_many_sources_the_line_names_four_and_counts_the_rest(english):
    many = tuple(replace(SOURCE, name=f"Source {at}") for at in range(1, 8))
    tree = embedded(page(lines=replace(CHART, sources=many)), {}, EDITION, english)
    (line,) = [one for one in every(tree) if isinstance(one, str) and "Source 4, 1995" in one]
    assert line.endswith("and 3 more sources") and "Source 5" not in line
    assert all(f"Source {at}" in texts(tree) for at in range(1, 8))


def test_the_way_out_leads_to_the_same_state_in_another_window(words):
    tree = embedded(page(lines=CHART), {}, EDITION, words)
    (way,) = [one for one in every(tree) if getattr(one, "href", "").startswith("/")]
    assert way.href == f"/periods?flow=exports&lang={words.language}"
    assert way.target == "_blank" and way.rel == "noopener noreferrer"


def test_an_exhibit_without_a_chart_is_its_table(words):
    told = as_html(embedded(page(goods=TABLE), {}, EDITION, words))
    assert "<table" in told and "Grain" in told and "1.5" in told
    assert "The &lt;source&gt;" in told


@pytest.mark.parametrize(
    ("exhibits", "query", "key"),
    [
        ({"lines": CHART}, {"chart": "<b>"}, "share.embedded.unknown"),
        ({}, {}, "share.embedded.none"),
    ],
)
def test_a_chart_that_there_is_not_is_told(words, exhibits, query, key):
    tree = embedded(page(**exhibits), query, EDITION, words)
    (notice,) = [one for one in every(tree) if getattr(one, "role", "") == "status"]
    assert notice.children == words(key, name=query.get("chart", ""))
    (way,) = [one for one in every(tree) if getattr(one, "href", "")]
    assert way.href == f"/periods?lang={words.language}"
