"""What lies behind the marks of a panel: period bands, unknown years, levels, marked years."""

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.periods import Period
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Years
from dashboard.charts.chart import Chart
from dashboard.charts.context import Blank, Gap, Level, Marked, Rule, Step
from dashboard.charts.years import bands, period_years, range_text
from dashboard.figures import labels, roles
from dashboard.figures.canvas import Place, ends, own_scales, scaled
from dashboard.figures.drawing import Drawing, faded

# Half of what a marked year takes of its place, and of a column.
_MARKED, _COLUMN = 0.3, 0.36
# Pixels without which an upright line of text would cover what is drawn beside a gap.
_LINE = 8
# The years of a band that is narrower than they are.
_SMALLEST = 10


def draw_backdrop(drawing: Drawing, chart: Chart, place: Place) -> None:
    """Adds all of it to a panel; names stand above the first one, or above each beside another."""
    panel = place.panel
    if isinstance(panel.across, Years):
        _bands(drawing, chart, place)
        for first, last in year_ranges(list(panel.unknown)):
            text = chart.words("chart.unknown", years=range_text(first, last))
            _gap(drawing, place, Gap(first, last, text))
    for gap in panel.told(Gap):
        _gap(drawing, place, gap)
    for marked in panel.told(Marked):
        _marked(drawing, place, marked)
    for level in panel.told(Level):
        _level(drawing, place, level)
    for rule in panel.told(Rule):
        _rule(drawing, place, rule)
    for step in panel.told(Step):
        _step(drawing, place, step)
    for blank in panel.told(Blank):
        drawing.note(roles.BLANK, blank.label, **_blank(place, blank))
    if panel.name:
        _name(drawing, place, above=own_scales(chart))


def _blank(place: Place, blank: Blank) -> dict:
    """Where the column would begin: from the left, or from below and upright where its words are
    wider than its place."""
    at = {"xref": place.x, "yref": place.y}
    if isinstance(place.panel.up, Categories):
        return {**at, "x": 0, "y": blank.at, "xanchor": "left", "xshift": 4}
    upright = {} if labels.fitting((blank.label,), place.slot) else {"textangle": -90}
    return {**at, "x": blank.at, "y": 0, "yanchor": "bottom", "yshift": 4, **upright}


def _bands(drawing: Drawing, chart: Chart, place: Place) -> None:
    """A pale rectangle for every period that the panel shows, its years and name above."""
    named = place.number == 1 or chart.beside
    for period, left, right in bands(chart.periods, place.panel.across):
        colour = tokens.BANDS[(period.number - 1) % len(tokens.BANDS)]
        drawing.filled(roles.BAND, place, left, right, colour)
        if not named or right - left < 2:
            continue
        at = {"x": (left + right) / 2, "xref": place.x, "y": 1, "yref": "paper"}
        at |= {"yanchor": "bottom", "yshift": 19 if own_scales(chart) else 1}
        if not place.narrow:
            drawing.note(roles.BAND_NAME, chart.words(f"period.{period.number}.short"), **at)
            at["yshift"] += 15
        years = _years(period, chart, place)
        if not labels.fitting((years,), (right - left) * place.slot):
            at["font"] = {"size": _SMALLEST, "color": tokens.MUTED}
        drawing.note(roles.BAND_YEARS, f"<b>{years}</b>", **at)


def _years(period: Period, chart: Chart, place: Place) -> str:
    """The years of a band; a narrow one has no room for the words of the open period, which is
    told by the years it has so far."""
    if place.narrow and period.end is None:
        return range_text(period.start, period.last(place.panel.across.last))
    return period_years(period, chart.words)


def _gap(drawing: Drawing, place: Place, gap: Gap) -> None:
    """Steps in which no mark has a value: a gap that says it is one, where there is room for it."""
    drawing.filled(roles.UNKNOWN, place, gap.first - 0.5, gap.last + 0.5, tokens.UNKNOWN)
    if place.slot * (gap.last - gap.first + 1) >= _LINE:
        at = {"x": (gap.first + gap.last) / 2, "y": 0.5, **place.top}
        drawing.note(roles.UNKNOWN, gap.label, **at, textangle=-90)


def _marked(drawing: Drawing, place: Place, one: Marked) -> None:
    if not one.framed:
        ends = one.year - _MARKED, one.year + _MARKED
        drawing.filled(roles.MARKED, place, *ends, tokens.UNKNOWN)
        return
    look = {"fillcolor": tokens.CLEAR, "line": _line(tokens.INK, 1.25, "dot")}
    drawing.over_years(roles.MARKED, place, one.year - 0.5, one.year + 0.5, **look)


def _level(drawing: Drawing, place: Place, one: Level) -> None:
    across = {"xref": f"{place.x} domain", "x0": 0, "x1": 1, "yref": place.y, "layer": "below"}
    shape = {"name": roles.LEVEL, **across, "y0": one.low, "y1": one.high}
    if one.low == one.high:
        shape |= {"type": "line", "line": _line(one.colour, 1.5, one.dash)}
    else:
        shape |= {"type": "rect", "fillcolor": faded(one.colour, 0.26), "line": {"width": 0}}
    drawing.shapes.append(shape)
    if one.labels:
        # Notes stand on a logarithmic axis by the logarithm, shapes by the value.
        height = scaled(place.panel.up, one.high)
        at = {"x": 0, "xref": f"{place.x} domain", "y": height, "yref": place.y}
        font = {"size": tokens.SMALL_SIZE, "color": tokens.INK}
        where = {**at, "xanchor": "left", "yanchor": "bottom", "xshift": 3, "font": font}
        drawing.note(roles.LEVEL, one.labels[place.narrow], **where)


def _rule(drawing: Drawing, place: Place, one: Rule) -> None:
    look = _line(tokens.INK, 1.25, "dot") if one.strong else _line(tokens.MUTED, 1.5, "dot")
    drawing.over_years(roles.RULE, place, one.x, one.x, line=look, layer="below")
    if one.label:
        at = {"x": one.x, "y": 0.98, **place.top, "xanchor": "right", "yanchor": "top"}
        drawing.note(roles.RULE, one.label, **at)


def _step(drawing: Drawing, place: Place, one: Step) -> None:
    """A thin line from the level of a column to the next column."""
    at = place.panel.across.names.index(one.after)
    ends = {"x0": at + _COLUMN, "x1": at + 1 - _COLUMN, "y0": one.level, "y1": one.level}
    refs = {"xref": place.x, "yref": place.y}
    line = {"color": tokens.MUTED, "width": 1}
    drawing.shapes.append({"name": roles.STEP, "type": "line", **ends, **refs, "line": line})


def _name(drawing: Drawing, place: Place, above: bool) -> None:
    """The name of a panel: in its corner, or above it where it tells of its own scale."""
    if above:
        # On a phone names of categories leave less room to the right than there is to the left.
        last = place.narrow and isinstance(place.panel.up, Categories)
        at = {"x": int(last), "xanchor": "right" if last else "left", "xref": "paper"}
        at |= {"y": place.up[1], "yref": "paper", "yshift": 4, "yanchor": "bottom"}
        drawing.note(roles.PANEL_NAME, place.panel.name, **at)
        return
    at = {"x": ends(place.panel.across)[0], "y": 0.99, **place.top, "xshift": 6}
    # On a phone a larger one would reach the newest years, which are the highest.
    size = tokens.SMALL_SIZE if place.narrow else tokens.TEXT_SIZE
    font = {"size": size, "color": tokens.INK}
    where = {**at, "xanchor": "left", "yanchor": "top", "font": font}
    drawing.note(roles.PANEL_NAME, f"<b>{place.panel.name}</b>", **where)


def _line(colour: str, width: float, dash: str) -> dict:
    return {"color": colour, "width": width, "dash": dash}
