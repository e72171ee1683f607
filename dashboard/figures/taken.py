"""What is drawn in a panel already, in pixels: lines, markers, columns and texts."""

from collections.abc import Iterator
from itertools import pairwise

from dashboard.figures.canvas import Place
from dashboard.figures.drawing import Drawing
from dashboard.figures.placement import LETTER, THICK, Box, Point, Taken

# Half of what the columns of a year take of its width.
_COLUMN = 0.42
# The width of a bold letter in pixels.
_BOLD = 8.6


def taken_by(drawing: Drawing, place: Place, stacked: bool = False) -> Taken:
    """All that a label of this panel must not cover. stacked: its columns stand on each other."""
    taken = Taken()
    axes = (place.y, place.foot)
    here = [one for one in drawing.data if one["xaxis"] == place.x and one["yaxis"] in axes]
    columns = [one for one in here if one["type"] == "bar"]
    for together in [columns] if stacked else [[one] for one in columns]:
        taken.boxes += _columns(together, place)
    for trace in here:
        if trace["type"] != "bar":
            _take(taken, trace, place)
    for note in drawing.notes:
        if note.get("xref") == place.x and note["yref"] == f"{place.y} domain":
            taken.texts.append(_covered(note, place))
    return taken


def _columns(traces: list[dict], place: Place) -> Iterator[Box]:
    """From the foot to the top of all that these traces have in one place."""
    tops: dict[float, float] = {}
    for trace in traces:
        for x, y in zip(trace["x"], trace["y"], strict=True):
            if y is not None:
                tops[x] = tops.get(x, 0.0) + y
    half = _COLUMN * place.slot
    for x, top in tops.items():
        at = place.right_of(x)
        yield at - half, 0.0, at + half, place.above(top)


def _take(taken: Taken, trace: dict, place: Place) -> None:
    points = list(_points(trace, place))
    if "lines" in trace["mode"]:
        taken.lines += [(one, other) for one, other in pairwise(points) if one and other]
    if "markers" in trace["mode"]:
        taken.boxes += [_around(at, trace["marker"]["size"] / 2) for at in points if at]


def _points(trace: dict, place: Place) -> Iterator[Point | None]:
    """Where the values of a trace stand, None for a gap."""
    own, log = trace["yaxis"] == place.y, place.panel.up.log
    for x, y in zip(trace["x"], trace["y"], strict=True):
        if y is None or (own and log and y <= 0):
            yield None
        else:
            yield place.right_of(x), place.above(y) if own else y * place.size[1]


def _around(at: Point, half: float) -> Box:
    return at[0] - half, at[1] - half, at[0] + half, at[1] + half


def _covered(note: dict, place: Place) -> Box:
    """What a label covers; its x is a year, its y a share of the panel's height."""
    plain = note["text"].replace("<b>", "").replace("</b>", "")
    length = (LETTER if plain == note["text"] else _BOLD) * len(plain)
    wide, high = (THICK, length) if note.get("textangle") else (length, THICK)
    x = place.right_of(note["x"]) + note.get("xshift", 0)
    y = note["y"] * place.size[1]
    left = {"left": x, "right": x - wide}.get(note.get("xanchor", ""), x - wide / 2)
    low = {"top": y - high, "bottom": y}.get(note.get("yanchor", ""), y - high / 2)
    return left, low, left + wide, low + high
