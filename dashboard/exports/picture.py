"""An exhibit as a picture to put on a slide: its figure with all that has to be said around it.

The browser draws figures, so this is one once more: larger margins, the finding as its title,
what is shown and chosen below that; the key of its signs, sources, link and edition at the foot.
"""

from html import escape

import plotly.graph_objects as go
from plotly.io import to_json

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.about import edition_text
from dashboard.exports.address import link
from dashboard.exports.captions import EDGE, Block, foot, head, tall
from dashboard.exports.crowding import crowded
from dashboard.exports.edition import Edition
from dashboard.words import Words

# At twice the scale the first fills a screen of 1920 by 1080, and 12 pixels become 24. A figure
# that would be crowded in it takes one of the next, in the same proportions.
SIZES = ((960, 540), (1120, 630), (1280, 720))
TITLE_SIZES = (20, 17, 15, 13)
_PAPER = "#ffffff"
# A second line of labels or a title below an axis, for which the page makes room by itself.
_SECOND_LINE = 16


def picture(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    """The figure as JSON for Plotly, 16 to 9, in ink on white.

    Raises ValueError for an exhibit without a figure.
    """
    if exhibit.figure is None:
        raise ValueError(f"{exhibit.name} is a table: there is no picture of it")
    address = link(exhibit.path, exhibit.query, edition, words.language)
    told = f"{edition_text(edition, words)} · {address}"
    for width, height in SIZES:
        room = width - 2 * EDGE
        above, below = head(exhibit, room, TITLE_SIZES), foot(exhibit, words, room, told)
        margin = _margin(exhibit.figure, above, below)
        if not crowded(exhibit.figure, height - margin["t"] - margin["b"]):
            break
    figure = _framed(exhibit, width, height, margin)
    figure.layout.annotations = [
        *exhibit.figure.layout.annotations,
        *_hung(above, room, margin["t"], margin["r"], top=True),
        *_hung(below, room, margin["b"], margin["r"], top=False),
    ]
    if figure.layout.showlegend:
        # Above the foot, wherever the figure ends.
        at = (tall(below) + 2) / height
        figure.layout.legend.update(yref="container", yanchor="bottom", y=at)
    return (to_json(figure, validate=False) + "\n").encode()


def _margin(figure: go.Figure, above: list[Block], below: list[Block]) -> dict[str, float]:
    """The figure's own margins with the head and the foot outside of them."""
    own = figure.layout.margin
    second = any(axis.automargin or axis.title.text for axis in figure.select_xaxes())
    return {
        "t": (own.t or 0) + tall(above),
        "b": (own.b or 0) + tall(below) + (_SECOND_LINE if second else 0),
        "l": max(own.l or 0, EDGE),
        "r": max(own.r or 0, EDGE),
    }


def _framed(exhibit: Exhibit, width: int, height: int, margin: dict[str, float]) -> go.Figure:
    framed = go.Figure(exhibit.figure)
    framed.update_layout(
        width=width,
        height=height,
        autosize=False,
        margin=margin,
        paper_bgcolor=_PAPER,
        plot_bgcolor=_PAPER,
    )
    # Only the axis on the left may still move the figure: the texts hang on the other edges.
    framed.update_xaxes(automargin=False)
    for axis in framed.select_yaxes():
        # The unit stands in the head, on one line and level.
        if axis.title.text and axis.title.text.casefold() in exhibit.unit.casefold():
            axis.title.text = None
    return framed


def _hung(blocks: list[Block], room: int, margin: float, right: float, top: bool) -> list[dict]:
    """The blocks as annotations from the upper or the lower edge of the picture inwards.

    They hang on the right edge of the figure, as the axis on the left takes what room it needs.
    """
    found, away = [], margin - EDGE
    for block in blocks if top else reversed(blocks):
        text = "<br>".join(escape(line, quote=False) for line in block.lines)
        found.append(
            {
                "text": f"<b>{text}</b>" if block.bold else text,
                "font": {"size": block.size, "color": block.colour},
                "align": "left",
                "width": room,
                "xref": "paper",
                "yref": "paper",
                "x": 1,
                "y": 1 if top else 0,
                "xanchor": "right",
                "yanchor": "top" if top else "bottom",
                "xshift": right - EDGE,
                "yshift": away if top else -away,
                "borderpad": 0,
                "showarrow": False,
            }
        )
        away -= block.height
    return found
