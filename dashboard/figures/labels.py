"""Labels at the ends of lines, moved apart where lines end close together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap

from dashboard.charts import tokens
from dashboard.figures import roles

_LETTER = 7.5
# Letters of a legend on one line of a phone.
_WIDEST = 36


# The marker of a line as a letter.
MARKS = {
    "circle": "●",
    "square": "■",
    "diamond": "◆",
    "triangle-up": "▲",
    "triangle-down": "▼",
}


@dataclass(frozen=True)
class EndLabel:
    """`y` is in units of the axis (its logarithm on a log axis). `mark` is the line's marker."""

    y: float
    text: str
    colour: str
    mark: str = "■"


def spread(labels: list[EndLabel], low: float, high: float, gap: float) -> list[EndLabel]:
    """The labels with at least `gap` between neighbours, all between `low` and `high`.

    Order is kept; when there is no room for all, they share the room evenly.
    """
    ordered = sorted(labels, key=lambda label: label.y)
    if not ordered:
        return []
    gap = min(gap, (high - low) / max(len(ordered) - 1, 1))
    places = [min(max(label.y, low), high) for label in ordered]
    for at in range(1, len(places)):
        places[at] = max(places[at], places[at - 1] + gap)
    if places[-1] > high:
        places[-1] = high
        for at in range(len(places) - 2, -1, -1):
            places[at] = min(places[at], places[at + 1] - gap)
    return [
        EndLabel(place, label.text, label.colour, label.mark)
        for place, label in zip(places, ordered, strict=True)
    ]


def room(texts: Iterable[str]) -> int:
    """Pixels that labels with these texts need beside the chart; <br> breaks a text."""
    widest = max((len(part) for text in texts for part in text.split("<br>")), default=0)
    return min(40 + 8 * widest, 210)


def legend_lines(names: Sequence[str], width: float) -> int:
    """Lines of text that a legend of these names takes in so many pixels; <br> breaks a name."""
    widest = max(len(part) for name in names for part in name.split("<br>"))
    columns = max(1, int(width // (45 + _LETTER * widest)))
    heights = [name.count("<br>") + 1 for name in names]
    return sum(max(heights[at : at + columns]) for at in range(0, len(heights), columns))


def in_lines(label: str) -> str:
    """A name for a legend, in lines of its own where one would be wider than a phone."""
    name = label.replace("<br>", " ")
    if len(name) <= _WIDEST:
        return name
    head, _, tail = label.rpartition("<br>")
    return f"{head.replace('<br>', ' ')}<br>{tail}" if head else "<br>".join(wrap(name, _WIDEST))


def fitting(texts: Sequence[str], width: float) -> str:
    """The first of the texts whose lines fit into so many pixels, "" if none does."""
    return next((text for text in texts if _LETTER * _longest(text) <= width), "")


def _longest(text: str) -> int:
    """Letters of its longest line."""
    return max(map(len, text.split("<br>")))


def annotations(labels: list[EndLabel], x: float, x_axis: str, y_axis: str) -> list[dict]:
    """The labels to the right of `x`: words in ink, which reads better than the line's colour,
    after a mark in that colour."""
    return [
        {
            "name": roles.END_LABEL,
            "x": x,
            "xref": x_axis,
            "y": label.y,
            "yref": y_axis,
            "text": f'<span style="color:{label.colour}">{label.mark}</span> {label.text}',
            "xanchor": "left",
            "align": "left",
            "xshift": 6,
            "showarrow": False,
            "font": {"size": tokens.TEXT_SIZE, "color": tokens.INK},
        }
        for label in labels
    ]
