"""What is on show, as a value: one chart with everything that has to travel along with it.

A page makes an exhibit of each of its charts; slides, files and embedded charts are made of
exhibits and of nothing else, so none of them can lose a source or a filter on its way.
"""

from dataclasses import dataclass, field

import pandas as pd
import plotly.graph_objects as go


@dataclass(frozen=True)
class SourceNote:
    """One source of what is shown. `caveat` is what a reader must know before trusting it."""

    source: str
    name: str
    years: str
    vintage: str
    licence: str
    address: str
    caveat: str


@dataclass(frozen=True)
class Series:
    """One line, one set of bars or one cloud of points of a plot.

    values: a number or None (a gap) for each category; of a cloud the vertical positions.
    across: the horizontal positions of a cloud, empty otherwise. colour: "#rrggbb".
    dash: as Plotly names it. joined: whether the values are a line or single markers.
    """

    name: str
    values: tuple[float | None, ...]
    colour: str
    across: tuple[float | None, ...] = ()
    dash: str = "solid"
    joined: bool = True


@dataclass(frozen=True)
class Plot:
    """A chart as numbers, for programs that draw their own.

    kind: "line", "bar" (upright bars side by side), "bars" (lying ones) or "scatter".
    categories: texts along the axis, none for a scatter. unit: title of the value axis,
    across: of the other one. decimals: that make sense on the labels. stacked: whether the bars
    of a category stand on each other, the first series below. falling: whether the smallest value
    stands on top, as the first place does. beneath: a second panel with an axis of its own.
    """

    kind: str
    series: tuple[Series, ...]
    unit: str
    categories: tuple[str, ...] = ()
    across: str = ""
    log: bool = False
    decimals: int = 1
    stacked: bool = False
    falling: bool = False
    beneath: "Plot | None" = None


@dataclass(frozen=True)
class Written:
    """A table as text in the reader's language; columns in `numeric` (by position) align right."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()


@dataclass(frozen=True)
class Exhibit:
    """A chart or table on show under a selection, in one language.

    name: the stem of its downloads, "trade" in /download/trade.csv. path, query: the canonical
    address of the page that shows it; the query is "" or starts with "?" and has no `lang`.
    title: what is shown; finding: what is seen, one sentence or ""; unit: of the values.
    filters: (what is chosen, what it is set to), as read on screen. figure: None for a mere table.
    plot: None where no program could draw it natively. written: the table under the chart.
    rows: the plotted rows in stored units and codes, with sources. method: how it is computed.
    """

    name: str
    path: str
    query: str
    title: str
    finding: str
    unit: str
    filters: tuple[tuple[str, str], ...]
    figure: go.Figure | None
    plot: Plot | None
    written: Written
    rows: pd.DataFrame
    lead: str = ""
    sources: tuple[SourceNote, ...] = ()
    notes: tuple[str, ...] = ()
    method: tuple[str, ...] = field(default=())
