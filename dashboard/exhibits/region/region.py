"""The chosen indicator over the years, one line a country."""

import pandas as pd

from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.indicator import (
    chart_of,
    finding,
    gaps,
    listing,
    measure_of,
    written,
)
from dashboard.exhibits.region.notes import indicator_notes
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.stated import INDICATOR_FIELDS, PATH, own_query, stated_choices
from dashboard.exhibits.sources import source_notes
from dashboard.figures import tokens
from dashboard.figures.layers import range_text
from dashboard.figures.region import indicator_lines
from dashboard.words import Words

NAME = "region"
FIELDS = (*INDICATOR_FIELDS, "axis")


def exhibit(asked: Shown, words: Words) -> Exhibit:
    """The lines, with the year of the ranking and the map marked."""
    measure = measure_of(asked, words)
    years = range_text(asked.first, asked.last)
    return Exhibit(
        name=NAME,
        path=PATH,
        query=own_query(asked.selection, asked.options, FIELDS),
        title=words("region.indicator_title", name=measure.name, years=years),
        finding=finding(asked, measure, words),
        unit=naming.capitalised(measure.unit_text),
        stored=naming.capitalised(measure.stored_text),
        filters=stated_choices(asked, FIELDS, words),
        drawing=lambda narrow: indicator_lines(chart_of(asked, words, narrow), words),
        plotting=lambda: _lines_plot(asked, measure, words),
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


def _lines_plot(asked: Shown, measure: naming.Measure, words: Words) -> Plot:
    years = range(asked.first, asked.last + 1)
    series = []
    for country in asked.selection.countries:
        own = asked.rows[asked.rows["country"] == country].set_index("year")["value"]
        name, colour = words(f"country.{country}"), tokens.COUNTRY[country]
        series.append(Series(name, _told(own.reindex(years), measure), colour))
    return Plot(
        kind="line",
        series=tuple(series),
        unit=naming.capitalised(measure.unit_text),
        categories=tuple(str(year) for year in years),
        log=asked.selection.axis == "log",
        decimals=measure.decimals,
    )


def _told(values: pd.Series, measure: naming.Measure) -> tuple[float | None, ...]:
    """The values in the unit of the axis, gaps as None."""
    return tuple(None if pd.isna(value) else float(value) / measure.divisor for value in values)
