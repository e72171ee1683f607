"""The frame: one for every exhibit, on its page, embedded and enlarged.

Above the chart what is shown and what is seen; tabs for chart, table, sources and notes; a line
below that tells the key of every sign; a footer that says who reports. All that follows a choice
is a resource under an address, which the frame holds and a script fetches (assets/cards.js): words
go into their slots, the figure is drawn into its chart, those in sight before others and one at a
time, table and sources when their tab is opened.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

from dash import html
from plotly.io.json import to_json_plotly

from dashboard.components import ids
from dashboard.components.card_text import foot, head, reading, sources_panel
from dashboard.components.card_tools import bar, panel
from dashboard.components.table import exhibit_table
from dashboard.exhibits.exhibit import Exhibit
from dashboard.words import Words


class Frame(NamedTuple):
    """How an exhibit is framed, the same in every state.

    charted: whether it has a chart in some state; tall: one that needs more height. faced: whether
    HTML stands in the chart's place of a mere table. beside: controls that only this one follows.
    shared: whether a link leads to it.
    """

    charted: bool = True
    tall: bool = False
    faced: bool = False
    beside: Sequence = ()
    shared: bool = True


def card(name: str, holder: html.Div, words: Words, frame: Frame) -> html.Section:
    """The frame of the exhibit of that name. holder: see `holding`."""
    pictured = frame.charted or frame.faced
    return html.Section(
        [
            holder,
            html.Div(className="exhibit-head", **_slot("head"), **{"aria-live": "polite"}),
            html.Div(
                className="exhibit-bar",
                **{"data-html": bar(name, pictured, words, frame.charted, frame.shared)},
            ),
            *_controls(frame.beside),
            *([_picture(name, frame.charted)] if pictured else []),
            _panel(name, "table", shown=not pictured),
            _panel(name, "sources"),
            html.P(className="exhibit-foot", **_slot("foot")),
        ],
        id=name,
        className="card exhibit tall" if frame.tall else "card exhibit",
        tabIndex=-1,
        **{"aria-labelledby": f"{name}-title"},
    )


def holding(page: str, name: str, query: str, own: bool = False) -> html.Div:
    """What says which view stands around it: of which page, under which name, in which state.

    own: whether figures of the reader's own may lie over it.
    """
    told = {"data-view": f"{page}/{name}", "data-query": query}
    told |= {"data-own": "1"} if own else {}
    return html.Div(id=ids.card(name), hidden=True, **told)


def told(exhibit: Exhibit, words: Words, narrow: bool = False, face: str = "") -> str:
    """An exhibit in one state as JSON: slot -> HTML, and the figure, null for none."""
    figure = to_json_plotly(exhibit.plain(narrow))
    words_alone = json.dumps(
        {
            "name": exhibit.alternative,
            "face": face,
            "head": head(exhibit),
            "reading": reading(exhibit, words),
            "table": exhibit_table(exhibit.title, exhibit.written, words),
            "sources": sources_panel(exhibit, words),
            "foot": foot(exhibit, words),
        },
        ensure_ascii=False,
    )
    return f'{words_alone[:-1]}, "figure": {figure}}}'


def _controls(beside: Sequence) -> list[html.Div]:
    return [html.Div(list(beside), className="exhibit-controls")] if beside else []


def _picture(name: str, charted: bool) -> html.Div:
    inside = [html.Div(className="exhibit-face", **_slot("face"))]
    if charted:
        # A figure, not an image: nothing inside an image could be pressed, and the bar can.
        inside.append(html.Div(role="figure", className="chart"))
    inside.append(html.P(className="exhibit-reading", **_slot("reading")))
    return _panel(name, "chart", inside, shown=True)


def _panel(name: str, part: str, inside: list | None = None, shown: bool = False) -> html.Div:
    return html.Div(
        inside,
        id=panel(name, part),
        role="tabpanel",
        hidden=not shown,
        className=f"exhibit-panel exhibit-{part}",
        **{"aria-labelledby": f"{name}-tab-{part}", **({} if inside else _slot(part))},
    )


def _slot(name: str) -> dict[str, str]:
    return {"data-slot": name}
