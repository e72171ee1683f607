"""The months as rows of text: of the calendar, or the months of each year side by side."""

from typing import NamedTuple

import pandas as pd

from dashboard.charts.months import month_text
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.telling import Write, exact
from dashboard.exhibits.trade.months_chart import season_range
from dashboard.exhibits.trade.months_shown import LAID_OVER, MonthsShown
from dashboard.words import Words


class _Cell(NamedTuple):
    """What stands in a month of a year, or of all years; status: as the months have it."""

    month: int
    line: str
    value: float
    status: str


def months_table(shown: MonthsShown, words: Words) -> Written:
    """One row for every plotted value and every gap, newest first."""
    write = exact(shown.rows["value"], signed=shown.view == "change")
    if shown.view in LAID_OVER:
        return _laid_over(shown, write, words)
    return table(
        shown.rows.iloc[::-1].itertuples(),
        Column(
            words("months.month"),
            lambda row: month_text(row.step, words),
            rank=lambda row: f"{row.year}-{row.month:02}",
        ),
        Number.of(words("table.value", unit=shown.unit(words)), "value", write, words),
        Column(words("table.status"), lambda row: words(f"months.status.{row.status}")),
        Column.sources(words, "source"),
    )


def _laid_over(shown: MonthsShown, write: Write, words: Words) -> Written:
    """A row for each month of each year; before them what the chart is drawn through."""
    return table(
        (*_medians(shown, words), *_years(shown.rows)),
        Column(
            words("months.month"),
            lambda one: capitalised(words.month(one.month)),
            "down",
            rank=lambda one: f"{one.month:02}",
        ),
        Column(words("months.line"), lambda one: one.line, "line"),
        Number.of(words("table.value", unit=shown.unit(words)), "value", write, words, "value"),
        Column(words("table.status"), lambda one: words(f"months.status.{one.status}")),
    )


def _years(rows: pd.DataFrame) -> list[_Cell]:
    ordered = rows.sort_values(["year", "month"], ascending=[False, True])
    return [_Cell(row.month, str(row.year), row.value, row.status) for row in ordered.itertuples()]


def _medians(shown: MonthsShown, words: Words) -> list[_Cell]:
    """The median, lowest and highest share of each month, which are computed."""
    if shown.view != "season":
        return []
    found = season_range(shown)
    return [
        _Cell(int(month), words(f"months.{name}"), value, "computed")
        for name, column in (("median_short", "median"), ("lowest", "min"), ("highest", "max"))
        for month, value in found[column].items()
    ]
