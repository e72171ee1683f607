"""Each mark as a trace of Plotly."""

from dashboard.charts import tokens
from dashboard.charts.axes import Categories
from dashboard.charts.chart import Chart
from dashboard.charts.marks import Area, Columns, Line, Outline, Points
from dashboard.figures import labels
from dashboard.figures.canvas import Place
from dashboard.figures.drawing import Drawing, faded
from dashboard.figures.foot import foot_traces
from dashboard.figures.frame import in_legend

# How dark the area between two lines is.
_BETWEEN = 0.16


def draw_marks(drawing: Drawing, chart: Chart, place: Place) -> None:
    """Adds the marks of a panel, then the events and intervals at its foot."""
    for mark in place.panel.marks:
        drawing.data.append(_MAKE[type(mark)](mark, chart, place) | _axes(place))
    for trace in foot_traces(chart, place):
        drawing.data.append(trace | _axes(place, foot=True))


def _axes(place: Place, foot: bool = False) -> dict:
    return {"xaxis": place.x, "yaxis": place.foot if foot else place.y}


def _line(mark: Line, chart: Chart, place: Place) -> dict:
    """A line whose every value has a marker, so that one between two gaps is seen."""
    look = mark.look
    x, y = _broken(mark) if mark.jumps else (list(mark.x), list(mark.y))
    symbols = list(mark.symbols) or look.symbol
    hollow = any(one.endswith("-open") and one != tokens.ESTIMATE for one in mark.symbols)
    marker = {"size": 8 if hollow else 6, "symbol": symbols, "color": look.colour}
    return {
        "type": "scatter",
        "mode": "lines+markers" if look.symbol else "lines",
        "name": labels.in_lines(look.label) if place.narrow else look.name,
        "x": x,
        "y": y,
        **_told(mark.told, chart),
        "connectgaps": False,
        "line": {"color": look.colour, "width": look.width, "dash": look.dash},
        **({"marker": marker} if look.symbol else {}),
        "cliponaxis": False,
        "showlegend": in_legend(mark, chart) and _first(look.name, chart, place),
    }


def _broken(mark: Line) -> tuple[list, list]:
    """A gap before each jump: a line between two stretches would be none."""
    x, y = [], []
    for at, value in zip(mark.x, mark.y, strict=True):
        if at in mark.jumps:
            x.append(at - 0.5)
            y.append(None)
        x.append(at)
        y.append(value)
    return x, y


def _points(mark: Points, chart: Chart, place: Place) -> dict:
    """Markers without a line: hollow for another edition; unseen ones only fill the box."""
    look = mark.look
    symbols = list(mark.symbols) or look.symbol + ("-open" if mark.other else "")
    marker = {"size": mark.size, "symbol": symbols, "color": look.colour}
    if mark.strength < 1:
        marker |= {"opacity": mark.strength}
    marker["line"] = {"width": 2 if mark.other else 1.5, "color": look.colour}
    if not mark.seen:
        marker = {"size": 1, "color": look.colour}
    return {
        "type": "scatter",
        "mode": "markers",
        "name": labels.in_lines(look.label) if place.narrow else look.name,
        "x": list(mark.x),
        "y": list(mark.y),
        **_told(mark.told, chart),
        "marker": marker,
        **_spans(mark, place),
        "cliponaxis": False,
        "showlegend": mark.keyed and _first(look.name, chart, place),
    }


def _spans(mark: Points, place: Place) -> dict:
    """Bars from the lower to the upper bound, along the axis of the values."""
    if not mark.spans:
        return {}
    lying = isinstance(place.panel.up, Categories)
    values = mark.x if lying else mark.y
    bounds = list(zip(values, mark.spans, strict=True))
    bars = {
        "type": "data",
        "symmetric": False,
        "array": [high - value for value, (_, high) in bounds],
        "arrayminus": [value - low for value, (low, _) in bounds],
        "color": mark.look.colour,
        "thickness": 1.5,
        "width": 3,
    }
    return {"error_x" if lying else "error_y": bars}


def _columns(mark: Columns, chart: Chart, place: Place) -> dict:
    lying = isinstance(place.panel.up, Categories)
    at, long = ("y", "x") if lying else ("x", "y")
    colours, strengths = list(mark.colours), list(mark.strengths)
    if len(strengths) == 1 and strengths[0] < 1:
        # A legend tells a colour, not how strong it is.
        colours, strengths = [faded(one, strengths[0]) for one in colours], [1.0]
    return {
        "type": "bar",
        "name": mark.name,
        **({"orientation": "h"} if lying else {}),
        at: list(mark.at),
        long: list(mark.values),
        **({"base": list(mark.base)} if mark.base else {}),
        "marker": {"color": _one(colours), "opacity": _one(strengths), "line": {"width": 0}},
        **_told(mark.told, chart),
        **_texts(mark, place, lying),
        "showlegend": chart.key != "none",
    }


def _one(values: list):
    """The value of all, where there is but one."""
    return values[0] if len(values) == 1 else values


def _texts(mark: Columns, place: Place, lying: bool) -> dict:
    """The longest text of each column that fits; beside a lying one there is room for any."""
    if not mark.texts:
        return {}
    wide = [place.slot * (value or 0) if mark.inside else place.slot for value in mark.values]
    texts = [
        each[0] if lying and not mark.inside else labels.fitting(each, room)
        for each, room in zip(mark.texts, wide, strict=True)
    ]
    inside = {"insidetextanchor": "middle", "textposition": "inside"}
    return {
        "text": texts,
        "textangle": 0,
        "textfont": {"color": tokens.INK, "size": tokens.SMALL_SIZE},
        "constraintext": "none",
        "cliponaxis": False,
        **(inside if mark.inside else {"textposition": "outside"}),
    }


def _area(mark: Area, chart: Chart, place: Place) -> dict:
    return {
        "type": "scatter",
        "mode": "none",
        "x": [*mark.x, *reversed(mark.x)],
        "y": [*mark.low, *reversed(mark.high)],
        "fill": "toself",
        "fillcolor": faded(mark.colour, _BETWEEN),
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _outline(mark: Outline, chart: Chart, place: Place) -> dict:
    xs: list[float | None] = []
    ys: list[float | None] = []
    for ring_x, ring_y in mark.rings:
        xs += [*ring_x, None]
        ys += [*ring_y, None]
    known = mark.strength is not None
    return {
        "type": "scatter",
        "mode": "lines",
        "name": mark.name,
        "x": xs[:-1],
        "y": ys[:-1],
        "fill": "toself",
        "fillcolor": faded(mark.colour, mark.strength) if known else tokens.UNKNOWN,
        "line": {"color": mark.colour if known else tokens.MUTED, "width": 1},
        "hoveron": "fills",
        "hoverinfo": "text",
        "text": mark.told,
    }


_MAKE = {Line: _line, Points: _points, Columns: _columns, Area: _area, Outline: _outline}


def _told(told: tuple[str, ...], chart: Chart) -> dict:
    """What the box tells; that of a whole year names each mark by itself."""
    if not told:
        return {"hoverinfo": "skip"}
    named = "" if chart.by_year else "<extra></extra>"
    return {"customdata": list(told), "hovertemplate": f"%{{customdata}}{named}"}


def _first(name: str, chart: Chart, place: Place) -> bool:
    """Whether a name stands in no earlier panel: a legend tells each once."""
    earlier = chart.panels[: place.number - 1]
    marks = [mark for panel in earlier for mark in panel.marks if isinstance(mark, Line | Points)]
    return name not in {mark.look.name for mark in marks}
