"""Texts that belong to marks: at the ends of lines, beside points, on the map, on changes."""

from collections.abc import Iterable

from dashboard.charts import tokens
from dashboard.charts.chart import Chart
from dashboard.charts.context import Change
from dashboard.charts.marks import Line, Outline, Points
from dashboard.figures import labels, roles
from dashboard.figures.bubble_names import Bubble, name_notes
from dashboard.figures.canvas import Place, ends, scaled
from dashboard.figures.drawing import Drawing
from dashboard.figures.placement import Box, free_place
from dashboard.figures.taken import taken_by

# The height of a line of a label at the end of a line, in pixels.
_LINE = 19.0


def draw_labels(drawing: Drawing, chart: Chart, place: Place) -> None:
    """Adds the texts of a panel, after all that they must not cover."""
    if chart.key == "ends" and not place.narrow and _ends_here(chart, place):
        _ends(drawing, place)
    _beside(drawing, place)
    for outline in place.panel.drawn(Outline):
        if outline.labels and outline.labels[place.narrow]:
            x, y = outline.centre
            font = {"size": tokens.SMALL_SIZE, "color": tokens.INK}
            text = outline.labels[place.narrow]
            drawing.note(roles.MAP_LABEL, text, x=x, y=y, xref="x", yref="y", font=font)
    _changes(drawing, chart, place)


def _ends_here(chart: Chart, place: Place) -> bool:
    """Lines that go on in the next panel end in the last one."""
    return not chart.beside or place.number == len(chart.panels)


def _ends(drawing: Drawing, place: Place) -> None:
    found = [end for line in place.panel.drawn(Line) if line.ended for end in _end(line, place)]
    low, high = ends(place.panel.up)
    lines = max((one.text.count("<br>") + 1 for one in found), default=1)
    apart = labels.spread(found, low, high, gap=(high - low) * _LINE * lines / place.size[1])
    drawing.notes += labels.annotations(apart, place.panel.across.right, place.x, place.y)


def _end(line: Line, place: Place) -> list[labels.EndLabel]:
    """Where a line ends; nowhere if none of its values can be shown."""
    log = place.panel.up.log
    known = [value for value in line.y if value is not None and (value > 0 or not log)]
    if not known:
        return []
    look, y = line.look, scaled(place.panel.up, known[-1])
    return [labels.EndLabel(y, look.label, look.colour, labels.MARKS[look.symbol])]


def _beside(drawing: Drawing, place: Place) -> None:
    """Names of single points, off all others."""
    points = place.panel.drawn(Points)
    if not any(one.beside for one in points):
        return
    bubbles = [
        Bubble(
            (place.right_of(x), place.above(y)),
            one.size / 2,
            one.beside[place.narrow] if one.beside else "",
            (scaled(place.panel.across, x), scaled(place.panel.up, y)),
        )
        for one in points
        for x, y in zip(one.x, one.y, strict=True)
    ]
    drawing.notes += name_notes(bubbles, place.size)


def _changes(drawing: Drawing, chart: Chart, place: Place) -> None:
    """A dotted line before each year in which a line changes its source, and a label.

    Years that follow each other share the label of the first. All that is drawn so far stays
    free of it.
    """
    years = place.panel.across
    inside = [one for one in place.panel.told(Change) if years.first < one.year <= years.last]
    if not inside:
        return
    taken = taken_by(drawing, place, chart.columns == "stacked")
    names = tuple(taken.texts)
    for one in inside:
        x = place.right_of(one.year - 0.5)
        taken.lines.append(((x, 0.0), (x, place.size[1])))
    text = chart.words("chart.source_change")
    line = {"color": tokens.MUTED, "width": 1, "dash": "dot"}
    for run in _runs(inside):
        for one in run:
            at_year = one.year - 0.5
            top = {"y1": _below(names, place.right_of(at_year), place.size[1])}
            drawing.over_years(roles.SOURCE_CHANGE, place, at_year, at_year, line=line, **top)
        x = run[0].year - 0.5
        found = free_place(place.size, taken, place.right_of(x), text)
        if not found.free:
            # The line stands alone, and is told below the chart.
            continue
        taken.texts.append(found.box)
        anchor, shift = {"left": ("right", -1), "right": ("left", 1)}[found.side]
        at = {"x": x, "y": found.height, **place.top, "xanchor": anchor, "xshift": shift}
        at |= {"yanchor": found.edge, "textangle": -90 if found.upright else 0}
        told = "<br>".join(one.told for one in run)
        drawing.note(roles.SOURCE_CHANGE, text, **at, hovertext=told)


def _below(names: Iterable[Box], x: float, height: float) -> float:
    """How far a line at `x` goes up, as a share of the height: to the name of the panel over it."""
    lows = [low for left, low, right, high in names if left <= x <= right and high > height - _LINE]
    return min(lows, default=height) / height


def _runs(changes: list[Change]) -> list[list[Change]]:
    """Changes in years that follow each other, together."""
    found: list[list[Change]] = []
    for one in sorted(changes, key=lambda change: change.year):
        if found and one.year == found[-1][-1].year + 1:
            found[-1].append(one)
        else:
            found.append([one])
    return found
