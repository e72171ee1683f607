"""What Uzbekistan imports from Kazakhstan by month, and what is made of the months."""

from collections.abc import Iterator

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.months import gaps
from dashboard.charts.months import months_text
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.sources import source_lead, source_notes
from dashboard.exhibits.telling import percent
from dashboard.exhibits.trade.months_chart import EVEN, months_chart
from dashboard.exhibits.trade.months_finding import finding, headline
from dashboard.exhibits.trade.months_shown import LINE, MonthsShown, months_shown
from dashboard.exhibits.trade.months_table import months_table
from dashboard.exhibits.trade.selection import ALL_GOODS
from dashboard.exhibits.trade.shown import Shown
from dashboard.words import Words

NAME = "trade-months"
FOLLOWS = ("months", "section")
# Stored units of the rows of a file.
_UNITS = {
    "change": "per cent change on the same month of the year before",
    "season": "per cent of the year",
}


def exhibit(one: Shown, words: Words, frame: Frame) -> Exhibit:
    """All that is shown and said of the months: none of them lies in another period."""
    shown = months_shown(one.tables, one.selection)
    rows = reported(shown)
    return Exhibit(
        **frame,
        title=_title(shown, words),
        finding=finding(shown, words),
        headline=headline(shown, words),
        unit=capitalised(shown.unit(words)),
        drawing=lambda: months_chart(shown, words),
        writing=lambda: months_table(shown, words),
        listing=lambda: listing(shown),
        lead=source_lead(rows, words),
        sources=tuple(source_notes(rows, shown.tables, words)),
        notes=tuple(_notes(shown, words)),
        reading=tuple(_reading(shown, words)),
    )


def reported(shown: MonthsShown) -> pd.DataFrame:
    """The months that are shown or enter what is shown, as rows of trade."""
    return shown.months.assign(**vars(LINE)).rename(columns={"source": "sources"})


def listing(shown: MonthsShown) -> pd.DataFrame:
    """The plotted rows with their unit; a month without a value says why in `status`."""
    unit = _UNITS.get(shown.view, "million current USD")
    rows = shown.rows.drop(columns="step").rename(columns={"source": "sources"})
    told = rows.assign(**vars(LINE), section=shown.section, unit=unit)
    return described(told, shown.tables)


def _title(shown: MonthsShown, words: Words) -> str:
    spans = {
        "years": years_text(shown.years, words),
        "months": months_text(*shown.steps, words),
    }
    what = capitalised(subject(LINE, words))
    if shown.section != ALL_GOODS:
        name = words(f"hs.section.{shown.section}.short")
        what = words("months.of_section", what=what, section=name)
    return words(f"months.title.{shown.view}", what=what, **spans)


def _notes(shown: MonthsShown, words: Words) -> Iterator[str]:
    yield words(f"months.note.{shown.view}")
    for first, last, state in gaps(shown.months):
        yield words(f"months.why.{state}", months=months_text(first, last, words))
    for first, last in short_ones(shown.months):
        yield words("months.why.short", months=months_text(first, last, words))
    if shown.section != ALL_GOODS:
        yield words("months.note.section")
    yield words("months.note.plain")


def _reading(shown: MonthsShown, words: Words) -> Iterator[str]:
    """The key of every sign, and the months that are not there."""
    if shown.view == "season":
        yield words("months.reading.range")
        yield words("months.reading.even", share=percent(EVEN, words))
    else:
        for first, last, state in gaps(shown.months):
            yield words(f"months.gap.{state}", months=months_text(first, last, words))
    for first, last in short_ones(shown.months):
        yield words("months.reading.short", months=months_text(first, last, words))


def short_ones(months: pd.DataFrame) -> list[tuple[int, int]]:
    """First and last of each stretch of months that look short."""
    return year_ranges([int(one) for one in months.loc[months["status"] == "short", "step"]])
