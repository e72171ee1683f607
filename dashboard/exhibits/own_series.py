"""A series of the reader's own laid over an exhibit: marked in chart, table, file and slide.

The exhibit stays what it is; every part that shows values gets the reader's beside its own.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import NamedTuple

import pandas as pd

from dashboard.analysis.questions import Line
from dashboard.charts import marks
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.telling import Write
from dashboard.own.series import Series
from dashboard.words import Words

# What says in a file that a row is of the reader's own, where a source or a variant is named.
OWN = "own"
_DASH, _SYMBOL = "dot", "triangle-down"
_SHARED = ("measure", "base", "unit")


class OwnRow(NamedTuple):
    """value: in stored units, as the exhibit measures it."""

    line: Line
    year: int
    value: float
    status: str


def counted(series: Series, line: Line) -> dict[int, tuple[float, str]]:
    """Year -> what the series says of a line, in millions of dollars, and its state."""
    asked = line.reporter, line.partner, line.flow
    own = series.of(*asked)
    return {year: (value, series.status(*asked, year)) for year, value in own.items()}


@dataclass(frozen=True)
class Laying:
    """How values lie over an exhibit.

    looks: of its lines, in their order. values: (series, line) -> year -> value and state.
    measured: (year, that value) -> the one in the measure of the exhibit, None where there is none.
    first, last: the years that it shows; open: whether newer ones may follow. divisor, write: from
    stored units to the axis, and to words. at: the number of a panel -> the lines in it. table:
    rows of text with the reader's among them.
    column, named: where a file of the exhibit has the value, and what it says of the line.
    """

    looks: Mapping[Line, Look]
    measured: Callable[[int, float], float | None]
    first: int
    last: int
    open: bool
    divisor: float
    write: Write
    at: Callable[[int], Sequence[Line]]
    table: Callable[[Written, Sequence[OwnRow]], Written]
    values: Callable[[Series, Line], Mapping[int, tuple[float, str]]] = counted
    column: str = "value"
    named: Callable[[Line], Mapping[str, str]] = vars

    def rows(self, series: Series) -> list[OwnRow]:
        """The values of the series that lie over the lines, by line and year."""
        found = []
        for line in self.looks:
            for year, (own, status) in self.values(series, line).items():
                value = self.measured(year, own)
                if value is not None and self.first <= year and (year <= self.last or self.open):
                    found.append(OwnRow(line, year, value, status))
        return found


def own_name(series: Series, words: Words) -> str:
    """ "Your figures", with the name that the reader gave them."""
    if not series.name:
        return words("own.label")
    return words("own.label.named", name=series.name)


def laid_over(exhibit: Exhibit, series: Series, laying: Laying, words: Words) -> Exhibit:
    """The exhibit with the series over it, or a note that says why nothing of it is."""
    rows, name = laying.rows(series), own_name(series, words)
    if not rows:
        return replace(exhibit, notes=(words("own.note.nothing", name=name), *exhibit.notes))
    drawing = exhibit.drawing
    return replace(
        exhibit,
        drawing=drawing and (lambda: _chart(drawing(), rows, laying, name, words)),
        writing=lambda: laying.table(exhibit.writing(), rows),
        listing=lambda: _listing(exhibit.listing(), rows, laying, name),
        filters=(*exhibit.filters, (words("own.title"), name)),
        reading=(words("own.reading", name=name), *exhibit.reading),
        notes=(words("own.note", name=name), *exhibit.notes),
    )


def _chart(chart: Chart, rows: Sequence[OwnRow], laying: Laying, name: str, words: Words) -> Chart:
    panels = [
        _panel(panel, [row for row in rows if row.line in laying.at(number)], laying, name, words)
        for number, panel in enumerate(chart.panels)
    ]
    ups = [panel.up for panel in panels if isinstance(panel.up, Values)]
    if ups:
        # One scale for all panels, as it was.
        low, high = min(up.low for up in ups), max(up.high for up in ups)
        panels = [
            replace(one, up=replace(one.up, low=low, high=high))
            for one in panels
            if isinstance(one.up, Values)
        ]
    return replace(chart, panels=tuple(panels))


def _panel(panel: Panel, rows: Sequence[OwnRow], laying: Laying, name: str, words: Words) -> Panel:
    """The panel with the values of its years; the newest panel has room for newer ones."""
    across = panel.across
    if not rows or not isinstance(across, Years):
        return panel
    last = max(row.year for row in rows)
    if laying.open and across.last == laying.last and last > across.last:
        across = replace(across, last=last)
    inside = [row for row in rows if across.first <= row.year <= across.last]
    drawn = tuple(
        _mark(look, own, laying, name, words)
        for line, look in laying.looks.items()
        if (own := [row for row in inside if row.line == line])
    )
    up = panel.up
    if isinstance(up, Values) and inside:
        up = _reaching(up, [row.value / laying.divisor for row in inside])
    known = {row.year for row in inside}
    return replace(
        panel,
        marks=(*panel.marks, *drawn),
        across=across,
        up=up,
        unknown=tuple(year for year in panel.unknown if year not in known),
    )


def _reaching(up: Values, values: Sequence[float]) -> Values:
    """The axis with these values in view too; one that is longer has other ticks."""
    low, high = limits(values, up.log, zero=False)
    ends = min(up.low, low), max(up.high, high)
    ticks = up.ticks if ends == (up.low, up.high) else ()
    return replace(up, low=ends[0], high=ends[1], ticks=ticks)


def _mark(
    look: Look, rows: Sequence[OwnRow], laying: Laying, name: str, words: Words
) -> marks.Line:
    """A dotted line with hollow triangles, in the colour of the line that it is beside."""
    known = {row.year: row for row in rows}
    years = tuple(range(min(known), max(known) + 1))
    own, told = words("own.line", line=look.name), escape(name)
    return marks.Line(
        Look(own, look.colour, _DASH, _SYMBOL, width=2),
        years,
        tuple(known[year].value / laying.divisor if year in known else None for year in years),
        tuple(
            f"<b>{laying.write(known[year].value, words)}</b> · {told}" if year in known else ""
            for year in years
        ),
        (f"{_SYMBOL}-open",) * len(years),
        ended=False,
    )


def _listing(held: pd.DataFrame, rows: Sequence[OwnRow], laying: Laying, name: str) -> pd.DataFrame:
    """The rows to take along; the reader's say so in place of a source."""
    told = [
        {
            **dict.fromkeys(("sources", "source"), OWN),
            **{"source_titles": name, "variant": OWN, "status": row.status},
            **{"year": row.year, laying.column: row.value, **laying.named(row.line)},
        }
        for row in rows
    ]
    own = pd.DataFrame(told)
    # What is of the whole exhibit holds for these rows too.
    shared = [one for one in _SHARED if one in held and len(held)]
    own = own.assign(**{one: held[one].iloc[0] for one in shared})
    return pd.concat([held, own[[one for one in held if one in own]]], ignore_index=True)


def rows_by_year(
    written: Written, rows: Iterable[OwnRow], text: Callable[[OwnRow], tuple[str, ...]]
) -> Written:
    """A table of years, the newest first, with a row of text for each of the reader's values."""
    both = sorted([*written.rows, *map(text, rows)], key=lambda row: -int(row[0]))
    return replace(written, rows=tuple(both))
