"""The chosen indicator over the years, one line a country."""

import pandas as pd

from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Rule
from dashboard.charts.look import Look
from dashboard.charts.marks import Line
from dashboard.charts.years import range_text
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.plotted import gapped, unknown_years
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.indicator import (
    finding,
    gaps,
    headline,
    listing,
    measure_of,
    shown_rows,
    written,
)
from dashboard.exhibits.region.notes import indicator_notes
from dashboard.exhibits.region.selection import OF_THE_INDICATOR
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.sources import source_notes
from dashboard.words import Words

NAME = "region"
FOLLOWS = (*OF_THE_INDICATOR, "axis")


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """The lines, with the year of the ranking and the map marked."""
    measure = measure_of(asked, words)
    years = range_text(asked.first, asked.last)
    return Exhibit(
        **frame,
        title=words("region.indicator_title", name=measure.name, years=years),
        finding=finding(asked, measure, words),
        headline=headline(asked, measure, words),
        unit=naming.capitalised(measure.unit_text),
        stored=naming.capitalised(measure.stored_text),
        drawing=lambda: _chart(asked, measure, words),
        writing=lambda: written(asked.rows, measure, words),
        listing=lambda: listing(asked),
        sources=tuple(source_notes(asked.rows, asked.tables, words)),
        notes=tuple(indicator_notes(asked, measure, words)),
        reading=_reading(asked, words),
    )


def _reading(asked: Shown, words: Words) -> tuple[str, ...]:
    told = [] if asked.year is None else [words("reading.year", year=asked.year)]
    told += gaps(asked, words)
    if asked.selection.axis == "log":
        told.append(words("reading.log"))
    return tuple(told)


def _chart(asked: Shown, measure: naming.Measure, words: Words) -> Chart:
    rows = shown_rows(asked, measure, words)
    log = asked.selection.axis == "log"
    ends = limits(gapped(rows["shown"]), log, zero=False)
    panel = Panel(
        marks=tuple(_line(rows, country, words) for country in asked.selection.countries),
        across=Years(asked.first, asked.last),
        up=Values(*ends, log, naming.capitalised(measure.unit_text), decimals=measure.decimals),
        unknown=unknown_years(rows),
        context=() if asked.year is None else (Rule(asked.year),),
    )
    return Chart((panel,), words, asked.options.periods, key="ends", by_year=True)


def _line(rows: pd.DataFrame, country: str, words: Words) -> Line:
    own = rows[rows["country"] == country].sort_values("year")
    colour, symbol = tokens.COUNTRY[country], tokens.SYMBOLS[country]
    return Line(
        Look(words(f"country.{country}"), colour, symbol=symbol, width=2.25),
        tuple(int(year) for year in own["year"]),
        gapped(own["shown"]),
        tuple(f"<b>{number}</b>" for number in own["number"]),
    )
