"""The months as rows of text: of the calendar, or the months of each year side by side."""

import pandas as pd

from dashboard.charts.months import month_text
from dashboard.exhibits.exhibit import Across, Written
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.telling import Write, cell, exact, named_sources
from dashboard.exhibits.trade.months_chart import season_range
from dashboard.exhibits.trade.months_shown import LAID_OVER, MonthsShown
from dashboard.words import Words


def months_table(shown: MonthsShown, words: Words) -> Written:
    """One row for every plotted value and every gap, newest first."""
    write = exact(shown.rows["value"], signed=shown.view == "change")
    if shown.view in LAID_OVER:
        return _laid_over(shown, write, words)
    rows = shown.rows.iloc[::-1]
    return Written(
        headings=(
            words("months.month"),
            words("table.value", unit=shown.unit(words)),
            words("table.status"),
            words("table.source"),
        ),
        rows=tuple(
            (
                month_text(row.step, words),
                cell(row.value, write, words),
                words(f"months.status.{row.status}"),
                named_sources(row.source, words),
            )
            for row in rows.itertuples()
        ),
        numeric=(1,),
        ranks={0: tuple(f"{row.year}-{row.month:02}" for row in rows.itertuples())},
    )


def _laid_over(shown: MonthsShown, write: Write, words: Words) -> Written:
    """A row for each month of each year; before them what the chart is drawn through."""
    rows = [*_medians(shown, words), *_years(shown.rows)]
    return Written(
        headings=(
            words("months.month"),
            words("months.line"),
            words("table.value", unit=shown.unit(words)),
            words("table.status"),
        ),
        rows=tuple(
            (
                capitalised(words.month(month)),
                line,
                cell(value, write, words),
                words(f"months.status.{state}"),
            )
            for month, line, value, state in rows
        ),
        numeric=(2,),
        ranks={0: tuple(f"{month:02}" for month, *_ in rows)},
        across=Across(0, 1, 2),
    )


def _years(rows: pd.DataFrame) -> list[tuple[int, str, float, str]]:
    ordered = rows.sort_values(["year", "month"], ascending=[False, True])
    return [(row.month, str(row.year), row.value, row.status) for row in ordered.itertuples()]


def _medians(shown: MonthsShown, words: Words) -> list[tuple[int, str, float, str]]:
    """The median, lowest and highest share of each month, which are computed."""
    if shown.view != "season":
        return []
    found = season_range(shown)
    return [
        (int(month), words(f"months.{name}"), value, "computed")
        for name, column in (("median_short", "median"), ("lowest", "min"), ("highest", "max"))
        for month, value in found[column].items()
    ]
