"""A chart drawn by Plotly."""

import plotly.graph_objects as go

from dashboard.charts.chart import Chart
from dashboard.figures.axes import axes
from dashboard.figures.backdrop import draw_backdrop
from dashboard.figures.canvas import places
from dashboard.figures.drawing import Drawing
from dashboard.figures.frame import around, layout
from dashboard.figures.mark_labels import draw_labels
from dashboard.figures.traces import draw_marks

_BARMODES = {"beside": "group", "stacked": "relative", "over": "overlay"}


def draw(chart: Chart, narrow: bool = False) -> go.Figure:
    """The figure of a chart. narrow: for a phone, with a legend instead of labels at the side."""
    return go.Figure(described(chart, narrow))


def described(chart: Chart, narrow: bool = False) -> dict:
    """The same as plain values: data and layout in the words of Plotly."""
    room = around(chart, narrow)
    found = places(chart, narrow, room["margin"])
    drawing = Drawing()
    for place in found:
        draw_backdrop(drawing, chart, place)
        draw_marks(drawing, chart, place)
        draw_labels(drawing, chart, place)
    told = layout(
        hovermode="x unified" if chart.by_year else "closest",
        barmode=_BARMODES[chart.columns],
        bargap=0.28,
        **axes(chart, found),
        **room,
        shapes=drawing.shapes,
        annotations=drawing.notes,
    )
    return {"data": drawing.data, "layout": told}
