"""What stands around the marks of a figure: grid, axes, shapes and notes, as SVG."""

import math
from collections.abc import Iterator, Mapping, Sequence

from dashboard.charts import tokens
from dashboard.exports.still.plot import Plot, label_places
from dashboard.exports.still.scales import Scale, ticks
from dashboard.exports.still.shapes import box, line
from dashboard.exports.still.texts import LINE, size_of, written
from dashboard.figures import roles
from dashboard.figures.labels import EndLabel, spread

_APART, _TICK = 5, 4
# Texts that would need the height of a page; the key of the signs below tells the same.
_SAID_BELOW = (roles.UNKNOWN, roles.SOURCE_CHANGE)
_ANCHORS = {"left": "start", "right": "end"}


def shapes(plot: Plot, below: bool) -> Iterator[str]:
    """Rectangles and lines behind the marks, or over them."""
    for one in plot.layout.get("shapes", ()):
        if (one.get("layer") == "below") == below:
            yield _shape(plot, one)


def _shape(plot: Plot, one: Mapping) -> str:
    left, right = (plot.across(one["xref"], one[end]) for end in ("x0", "x1"))
    top, bottom = (plot.down(one["yref"], one[end]) for end in ("y1", "y0"))
    edge = one["line"]
    if one["type"] == "line":
        ends = ((left, bottom), (right, top))
        return line(ends, edge["color"], edge["width"], edge.get("dash", "solid"))
    drawn = box(left, top, right, bottom, one["fillcolor"])
    if edge["width"]:
        ring = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        drawn += line(ring, edge["color"], edge["width"], edge.get("dash", "solid"))
    return drawn


def axes(plot: Plot) -> Iterator[str]:
    """Grid lines first, then labels and titles."""
    for name, one in plot.axes.items():
        if one.seen:
            yield from _grid(plot, name, one)
    for name, one in plot.axes.items():
        if one.seen and name[0] == "x":
            yield from _below(plot, one)
        elif one.seen:
            yield from _beside(plot, one)


def _grid(plot: Plot, name: str, one: Scale) -> Iterator[str]:
    spans = _spans(plot, name)
    zero = None if one.log or not one.told.get("zeroline") else one.at(0)
    for place, _ in ticks(one):
        if one.told.get("showgrid", True) and place != zero:
            yield from (_ruled(name, place, span, tokens.GRID) for span in spans)
    if zero is not None and min(one.start, one.end) <= zero <= max(one.start, one.end):
        yield from (_ruled(name, zero, span, tokens.MUTED) for span in spans)


def _spans(plot: Plot, name: str) -> list[tuple[float, float]]:
    """Where lines across an axis run: over each panel that it belongs to."""
    own = plot.axes[name].told.get("anchor", "")
    others = [
        one
        for other, one in plot.axes.items()
        if other[0] != name[0] and one.seen and (other == own or one.told.get("anchor") == name)
    ]
    return [(one.start, one.end) for one in others]


def _ruled(name: str, place: float, span: tuple[float, float], colour: str) -> str:
    ends = ((place, span[0]), (place, span[1]))
    return line(ends if name[0] == "x" else [(y, x) for x, y in ends], colour, 1)


def _below(plot: Plot, one: Scale) -> Iterator[str]:
    """A level axis: its line with ticks, its labels, its title."""
    foot = plot.axes[one.told["anchor"]].start if "anchor" in one.told else plot.bottom
    if one.told.get("showline"):
        yield line(((one.start, foot), (one.end, foot)), tokens.GRID, 1)
    deepest = 0.0
    for place, text in label_places(one):
        if one.told.get("ticks") == "outside":
            yield line(((place, foot), (place, foot + _TICK)), tokens.GRID, 1)
        deepest = max(deepest, size_of(text, tokens.TEXT_SIZE)[1])
        yield written(text, place, foot + _APART, tokens.TEXT_SIZE, anchor="middle")
    title = one.told.get("title", {}).get("text")
    if title:
        middle = (one.start + one.end) / 2
        yield written(title, middle, foot + _APART + deepest, tokens.TEXT_SIZE, anchor="middle")


def _beside(plot: Plot, one: Scale) -> Iterator[str]:
    """An upright axis: its labels and its title on the left."""
    edge = plot.left - _APART - one.told.get("ticklabelstandoff", 0)
    widest = 0.0
    for place, text in label_places(one):
        wide, high = size_of(text, tokens.TEXT_SIZE)
        widest = max(widest, wide)
        yield written(text, edge, place - high / 2, tokens.TEXT_SIZE, anchor="end")
    title = one.told.get("title", {}).get("text")
    if title:
        middle, half = (one.start + one.end) / 2, tokens.TEXT_SIZE * LINE / 2
        x = edge - widest - one.told["title"]["standoff"] - half
        yield written(title, x, middle - half, tokens.TEXT_SIZE, anchor="middle", turned=True)


def notes(plot: Plot) -> Iterator[str]:
    """Texts at their places, some at the end of a thin line."""
    found = plot.layout.get("annotations", ())
    ends = [one for one in found if one["name"] == roles.END_LABEL]
    for reference in dict.fromkeys(one["yref"] for one in ends):
        here = [one for one in ends if one["yref"] == reference]
        yield from _ends(plot, plot.axes[reference], here)
    for one in found:
        if one["name"] in (roles.END_LABEL, *_SAID_BELOW):
            continue
        x = plot.across(one.get("xref", "x"), one["x"])
        y = plot.down(one.get("yref", "y"), one["y"])
        # Notes stand on a logarithmic axis by the logarithm.
        x = _by_units(plot, one.get("xref", "x"), one["x"], x)
        y = _by_units(plot, one.get("yref", "y"), one["y"], y)
        yield _led(one, x, y) if one["showarrow"] else _note(one, x, y)


def _ends(plot: Plot, up: Scale, found: Sequence[Mapping]) -> Iterator[str]:
    """Labels at the ends of lines, apart in a panel that is lower than on the page."""
    # Upwards, as the axis goes.
    labels = [EndLabel(-up.of_units(one["y"]), one["text"], "") for one in found]
    gap = max(size_of(one.text, tokens.TEXT_SIZE)[1] for one in labels)
    x = plot.axes[found[0]["xref"]].at(found[0]["x"]) + found[0]["xshift"]
    for one in spread(labels, -up.start, -up.end, gap):
        top = -one.y - size_of(one.text, tokens.TEXT_SIZE)[1] / 2
        yield written(one.text, x, top, tokens.TEXT_SIZE)


def _by_units(plot: Plot, reference: str, value, place: float) -> float:
    one = plot.axes.get(reference)
    return one.of_units(value) if one is not None and one.log else place


def _note(one: Mapping, x: float, y: float) -> str:
    size = one["font"]["size"]
    high = size_of(one["text"], size)[1]
    x, y = x + one.get("xshift", 0), y - one.get("yshift", 0)
    top = y - {"top": 0, "bottom": high}.get(one.get("yanchor", ""), high / 2)
    anchor = _ANCHORS.get(one.get("xanchor", ""), "middle")
    return written(one["text"], x, top, size, one["font"]["color"], anchor)


def _led(one: Mapping, x: float, y: float) -> str:
    """A name at the end of a line that begins at the edge of its bubble."""
    size, away = one["font"]["size"], math.hypot(one["ax"], one["ay"])
    wide, high = size_of(one["text"], size)
    middle = x + one["ax"], y + one["ay"]
    share = one["standoff"] / away
    # Where the line meets the text: its nearer edge.
    reach = min(
        wide / 2 / abs(one["ax"]) if one["ax"] else math.inf,
        high / 2 / abs(one["ay"]) if one["ay"] else math.inf,
    )
    ends = [(x + one["ax"] * part, y + one["ay"] * part) for part in (share, max(share, 1 - reach))]
    name = written(one["text"], middle[0], middle[1] - high / 2, size, anchor="middle")
    return line(ends, one["arrowcolor"], one["arrowwidth"]) + name
