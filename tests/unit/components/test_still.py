"""Components written out as HTML: the same elements, and text that stays text."""

import pytest
from dash import dcc, html

from dashboard.components.still import as_html, still


def test_elements_attributes_and_text():
    tree = html.Table(
        html.Tr(
            [
                html.Th("a", scope="col", className="number", id="x"),
                html.Td(["b", " ", html.B(3)], colSpan=2, tabIndex=0, lang="kk"),
                None,
            ]
        ),
        **{"aria-label": "t"},
    )
    assert as_html(tree) == (
        '<table aria-label="t"><tr>'
        '<th id="x" class="number" scope="col">a</th>'
        '<td colspan="2" lang="kk" tabindex="0">b <b>3</b></td>'
        "</tr></table>"
    )


def test_true_is_a_bare_attribute_and_false_none():
    assert as_html(html.Details("x", open=True)) == "<details open>x</details>"
    assert as_html(html.Details("x", open=False)) == "<details>x</details>"
    assert as_html(html.Span("x", className=None)) == "<span>x</span>"


def test_text_and_attributes_are_escaped():
    evil = '<script>"&'
    assert as_html(html.P(evil)) == '<p>&lt;script&gt;"&amp;</p>'
    assert as_html(html.A("x", href=evil)) == '<a href="&lt;script&gt;&quot;&amp;">x</a>'


def test_what_is_interactive_is_refused():
    with pytest.raises(TypeError, match="Link is no plain element"):
        as_html(html.P(dcc.Link("x", href="/")))


def test_a_block_carries_its_elements_as_text():
    block = still([html.P("a"), html.P("b")], "rows").to_plotly_json()
    assert block["props"] == {
        "className": "rows",
        "children": None,
        "data-html": "<p>a</p><p>b</p>",
    }
