"""What every figure has in common: fonts, margins, a legend where one is needed."""

from collections.abc import Iterable
from typing import TypeGuard

from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart
from dashboard.charts.context import Interval
from dashboard.charts.marks import Columns, Line, Mark, Points
from dashboard.figures import labels
from dashboard.figures.canvas import own_scales

# The width of a letter beside an axis in pixels, and of the line of a legend.
_LETTER, _LINE = 8, 17


def layout(**extra) -> dict:
    """The layout that all figures start from."""
    return {
        "font": {"family": tokens.FONT, "size": tokens.TEXT_SIZE, "color": tokens.INK},
        "paper_bgcolor": tokens.CLEAR,
        "plot_bgcolor": tokens.CLEAR,
        "showlegend": False,
        "hoverlabel": {"align": "left", "namelength": -1},
        "dragmode": False,
        "modebar": {"bgcolor": tokens.CLEAR, "color": tokens.MUTED, "activecolor": tokens.INK},
        **extra,
    }


def around(chart: Chart, narrow: bool) -> dict:
    """Margins with room for labels at the ends of lines, or a legend that takes their place."""
    first = chart.panels[0]
    if first.across is None:
        return {"margin": {"l": 0, "r": 0, "t": 0, "b": 0}}
    banded = bool(chart.periods)
    top = (26 if narrow else 56) if banded else 16
    bottom = 8 if isinstance(first.across, Values) and first.across.bare else 36
    titled = first.across.title if not isinstance(first.across, Categories) else ""
    margin = {
        "l": 8,
        "r": _right(chart, narrow),
        "t": top + (18 if own_scales(chart) else 0),
        "b": bottom + (18 if titled else 0),
    }
    names = list(dict.fromkeys(keyed(chart, narrow)))
    if not names or chart.key == "none" or (chart.key == "ends" and not narrow):
        return {"margin": margin}
    margin["b"] += 10 + _LINE * labels.legend_lines(names, 330 if narrow else 780)
    legend = {"orientation": "h", "x": 0, "font": {"size": tokens.SMALL_SIZE}}
    legend |= {"y": 0, "yref": "container", "yanchor": "bottom", "traceorder": "normal"}
    # Else a legend of more than half the height would have to be scrolled.
    legend["maxheight"] = 1
    return {"margin": margin, "showlegend": True, "legend": legend}


def keyed(chart: Chart, narrow: bool) -> Iterable[str]:
    """The names in the legend."""
    for panel in chart.panels:
        for mark in panel.marks:
            if isinstance(mark, Columns):
                yield mark.name
            elif _keyed(mark, chart):
                yield labels.in_lines(mark.look.label) if narrow else mark.look.name
        yield from (one.name for one in panel.told(Interval))


def _keyed(mark: Mark, chart: Chart) -> TypeGuard[Line | Points]:
    if isinstance(mark, Line):
        return in_legend(mark, chart)
    return isinstance(mark, Points) and mark.keyed and bool(mark.x)


def in_legend(line: Line, chart: Chart) -> bool:
    """Whether a legend names a line: where it takes the place of labels, those that have one."""
    return chart.key == "legend" or (chart.key == "ends" and line.ended)


def _right(chart: Chart, narrow: bool) -> int:
    if chart.key == "ends" and not narrow:
        return labels.room(one.look.label for one in _of(chart, Line) if one.ended)
    lying = any(isinstance(panel.up, Categories) for panel in chart.panels)
    texts = [text[0] for one in _of(chart, Columns) if not one.inside for text in one.texts]
    return 16 + _LETTER * max(map(len, texts)) if lying and texts else 12


def _of(chart: Chart, kind: type) -> list:
    return [one for one in chart.marks if isinstance(one, kind)]
