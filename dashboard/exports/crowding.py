"""Whether a figure is drawn too low for the texts on it, which were set out for a whole page."""

from itertools import pairwise

import plotly.graph_objects as go

from dashboard.charts import tokens
from dashboard.figures import roles

_LINE = 1.3
# Pixels that a panel takes with a label written upwards in it.
_LOWEST_PANEL = 150
# Pixels by which the boxes of two labels may touch: letters do not fill their lines.
_TOUCH = 4


def crowded(figure: go.Figure, height: float) -> bool:
    """Whether labels at the ends of lines would overlap, or a panel be too low.

    height: of the drawing area in pixels.
    """
    return any(
        _panel(axis, height) < _LOWEST_PANEL or _labels_meet(figure, axis, _panel(axis, height))
        for axis in figure.select_yaxes()
        if not axis.overlaying and axis.range
    )


def _panel(axis, height: float) -> float:
    bottom, top = axis.domain or (0, 1)
    return (top - bottom) * height


def _labels_meet(figure: go.Figure, axis, height: float) -> bool:
    """Whether two labels at the ends of lines of the panel overlap."""
    low, high = axis.range
    name = axis.plotly_name.replace("axis", "")
    boxes = sorted(
        ((one.y - low) / (high - low) * height, _tall(one))
        for one in figure.select_annotations()
        if one.yref == name and one.name == roles.END_LABEL
    )
    return any(
        above - below < (first + second) / 2 - _TOUCH
        for (below, first), (above, second) in pairwise(boxes)
    )


def _tall(annotation) -> float:
    lines = annotation.text.count("<br>") + 1
    return lines * (annotation.font.size or tokens.TEXT_SIZE) * _LINE
