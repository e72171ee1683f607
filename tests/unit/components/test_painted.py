"""A page as HTML: the same elements, words in their slots, controls that show what is chosen."""

import re

import dash_bootstrap_components as dbc
import pytest
from dash import dcc, html

from dashboard.components import ids
from dashboard.components.painted import painted

OPTIONS = [{"value": "1", "label": "One"}, {"value": "2", "label": "Two"}]


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
    assert painted(tree, {}) == (
        '<table aria-label="t"><tr>'
        '<th id="x" class="number" scope="col">a</th>'
        '<td colspan="2" lang="kk" tabindex="0">b <b>3</b></td>'
        "</tr></table>"
    )


def test_true_is_a_bare_attribute_and_false_none():
    assert painted(html.Details("x", open=True), {}) == "<details open>x</details>"
    assert painted(html.Details("x", open=False), {}) == "<details>x</details>"
    assert painted(html.Span("x", className=None), {}) == "<span>x</span>"


def test_text_and_attributes_are_escaped():
    evil = '<script>"&'
    assert painted(html.P(evil), {}) == '<p>&lt;script&gt;"&amp;</p>'
    assert painted(html.A("x", href=evil), {}) == '<a href="&lt;script&gt;&quot;&amp;">x</a>'


def test_html_and_slots_stand_in_their_places():
    frame = html.Section(
        [
            html.Div(id=ids.card("a"), hidden=True, **{"data-view": "p/a", "data-query": "?x=1"}),
            html.Div(**{"data-slot": "head"}),
            html.P(**{"data-html": "<b>menu</b>"}),
        ],
        id="a",
        className="card exhibit",
    )
    assert painted(frame, {"a": {"head": "<h2>Trade</h2>"}}) == (
        '<section id="a" class="card exhibit">'
        '<div id="{&quot;name&quot;:&quot;a&quot;,&quot;type&quot;:&quot;card&quot;}" hidden></div>'
        '<div data-slot="head"><h2>Trade</h2></div><p><b>menu</b></p></section>'
    )


def test_a_chart_that_is_drawn_stands_in_its_place_and_others_leave_theirs_empty():
    def frame(name):
        chart = html.Div(role="figure", className="chart")
        return html.Section(chart, id=name, className="exhibit")

    told = {"a": {"chart": "<svg></svg>"}, "b": {}}
    assert painted([frame("a"), frame("b")], told) == (
        '<section id="a" class="exhibit"><div class="chart" role="figure">'
        "<svg></svg></div></section>"
        '<section id="b" class="exhibit"><div class="chart" role="figure">'
        "</div></section>"
    )


def test_of_what_is_told_of_another_exhibit_nothing_is_taken():
    one, other = (
        html.Div(html.P(**{"data-slot": "head"}), id=name, className="exhibit") for name in "ab"
    )
    told = {"a": {"head": "A"}, "b": {"head": "B"}}
    assert painted([one, other], told) == (
        '<div id="a" class="exhibit"><p data-slot="head">A</p></div>'
        '<div id="b" class="exhibit"><p data-slot="head">B</p></div>'
    )


@pytest.mark.parametrize(
    ("control", "words", "chosen"),
    [
        (dbc.RadioItems(options=OPTIONS, value="2"), ["One", "Two"], 1),
        (dbc.Checklist(options=OPTIONS, value=["1", "2"]), ["One", "Two"], 2),
        (dbc.Switch(label="On", value=True), ["On"], 1),
    ],
)
def test_a_group_shows_what_is_chosen(control, words, chosen):
    control.id = ids.control("a")
    text = painted(control, {})
    assert all(f">{word}</label>" in text for word in words)
    assert text.count(" checked") == chosen
    # Nothing can be done with it before its script is there.
    assert text.count("<input") == text.count(" disabled") == len(words)
    # Each has a name: the label that points to it.
    names = re.findall('<input [^>]*id="([^"]+)"', text)
    assert re.findall('<label for="([^"]+)"', text) == names
    assert len(set(names)) == len(words)


def test_a_list_shows_its_choice_alone():
    text = painted(dbc.Select(id=ids.control("a"), options=OPTIONS, value="2"), {})
    name = "{&quot;name&quot;:&quot;a&quot;,&quot;type&quot;:&quot;control&quot;}"
    assert text == (
        f'<select class="form-select" id="{name}" disabled><option>Two</option></select>'
    )


def test_another_component_is_refused():
    with pytest.raises(TypeError, match="Link is no element and no control"):
        painted(html.P(dcc.Link("x", href="/")), {})
