"""What axes, legend and names of bands take of a chart, so that all know where its plot is."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.exports.lettering import width, wrapped
from dashboard.exports.pptx import look
from dashboard.exports.pptx.native import Native

_LINE = look.height(1, look.SMALL)
_GAP = 0.12
# What names of lying columns may take of the width, a legend beside the chart, names of lines.
_MOST_NAMES, _BESIDE, _MOST_ENDS = 0.3, 0.32, 0.3
# The part of the height that the title of the upright axis has at least.
_TITLED = 0.6
# What names of lines may take of the height, and the height of each in lines.
_MOST_LINES, APART = 0.6, 1.15
# Of a legend: lines that it may take below a chart, width of a key in multiples of the type size.
_LEGEND_LINES, _KEY = 3, 5


@dataclass(frozen=True)
class Room:
    """The part of a chart that is plotted, in inches from its upper left corner, and all of it.

    legend: the lines of it below the chart, 0 for one beside the chart or none. ends: what the
    names at the ends of lines take beside the plot, 0 where a legend names them.
    """

    left: float
    top: float
    width: float
    height: float
    whole: tuple[float, float]
    legend: int = 0
    beside: bool = False
    ends: float = 0.0

    @property
    def shares(self) -> tuple[float, float, float, float]:
        """Left, top, width and height as parts of the whole."""
        across, down = self.whole
        return self.left / across, self.top / down, self.width / across, self.height / down


def heights(plots: Sequence[Native], height: float) -> list[float]:
    """What charts beneath each other take of a height: equal parts, or so that all rows are equal.

    A chart without numbers below it takes less beside its rows.
    """
    rows = [len(plot.rows) for plot in plots]
    if not all(rows):
        return [height / len(plots)] * len(plots)
    beside = [height - room_of(plot, look.ACROSS, height).height for plot in plots]
    row = (height - sum(beside)) / sum(rows)
    return [count * row + own for count, own in zip(rows, beside, strict=True)]


def room_of(plot: Native, across: float, down: float, least: float = 0.0) -> Room:
    """The room in a frame of so many inches.

    least: that the upright axis takes, as of the charts above and below, whose years are the same.
    """
    ends = _ends(plot, across, down)
    lines = 0 if ends else _legend_lines(plot, across)
    beside = lines > _LEGEND_LINES
    below = 0 if beside else lines
    left = max(least, left_of(plot, across, down))
    right = ends or (_BESIDE * across if beside else _GAP + _half_label(plot))
    wide = across - left - right
    names = max((len(strip.lines) for strip in plot.strips), default=0)
    top = (names + bool(plot.rows and plot.name)) * _LINE + 2 * _GAP
    bottom = _labels(plot, wide) * _LINE + _GAP + (below * 1.25 * _LINE + _GAP if below else 0)
    bottom += _LINE + _GAP / 2 if plot.under else 0
    return Room(left, top, wide, down - top - bottom, (across, down), below, beside, ends)


def _ends(plot: Native, across: float, down: float) -> float:
    """Inches for the names at the ends of lines; 0 without any, or where they are too many."""
    names = [plot.series[at].name for at in plot.sided]
    if not plot.ends or not names or len(names) * APART * _LINE > _MOST_LINES * down:
        return 0.0
    widest = (max(map(width, names)) + _KEY) * look.SMALL / 72
    return widest if widest <= _MOST_ENDS * across else 0.0


def _legend_lines(plot: Native, across: float) -> int:
    names = plot.named
    if len(names) < 2:
        return 0
    widest = max(map(width, names)) + _KEY
    columns = max(1, int(look.ems(across, look.SMALL) // widest))
    return -(-len(names) // columns)


def left_of(plot: Native, across: float, down: float) -> float:
    """Inches for the widest label of the upright axis, and for its title, in the lines it takes."""
    if plot.kind == "bars" or plot.rows:
        names = plot.rows or plot.categories
        widest = max(max(map(width, name.split("\n"))) for name in names)
        return min(widest * look.SMALL / 72 + 2 * _GAP, _MOST_NAMES * across)
    values = [abs(one) for series in plot.series for one in series.values if one is not None]
    digits = f"{max(values, default=0.0):,.0f}"
    decimals = 3 if max(values, default=0.0) < 10 else 0
    labels = (width(digits) + decimals * width("0")) * look.SMALL / 72
    title = wrapped(plot.up.title, look.ems(_TITLED * down, look.SMALL)) if plot.up.title else ()
    return labels + 2 * _GAP + _LINE * (len(title) + 0.3 * bool(title))


def _half_label(plot: Native) -> float:
    """Half of the last label of an axis of numbers reaches beyond the chart."""
    return 0.3 if plot.kind in ("bars", "scatter") else 0.0


def _labels(plot: Native, wide: float) -> int:
    """The lines that labels below the chart take."""
    if plot.rows and plot.up.bare:
        return 0
    if plot.kind in ("bars", "scatter") or plot.steps is not None:
        return 1
    slot = look.ems(wide / len(plot.categories), look.SMALL)
    return max(len(wrapped(name, slot - 0.5)) for name in plot.categories)
