"""The indicator three ways as exhibits: over the years, ranked for one year, on the map."""

from collections.abc import Callable
from dataclasses import replace

import pandas as pd

from dashboard.analysis.region import Ranking, ranking
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.download import indicator_download
from dashboard.exhibits.region.indicator import (
    IndicatorView,
    indicator_sheet,
    indicator_view,
    map_source,
)
from dashboard.exhibits.region.notes import indicator_notes
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.stated import FIELDS, PATH, own_query, stated_choices
from dashboard.exhibits.sources import source_notes
from dashboard.figures import tokens
from dashboard.load import Tables
from dashboard.words import Words


def lines_exhibit(tables: Tables, options: RegionOptions, asked: Shown, words: Words) -> Exhibit:
    """One line a country over the years."""
    show, measure = _drawn(tables, options, asked, words)
    view = show(False)
    card = view.card
    return Exhibit(
        name="region",
        path=PATH,
        query=own_query(tables, options, asked, FIELDS["region"]),
        title=card.title,
        finding=card.finding,
        unit=card.unit,
        filters=stated_choices(options, asked, FIELDS["region"], words),
        drawing=lambda narrow: show(narrow).lines,
        plotting=lambda: _lines_plot(asked, measure, words),
        writing=lambda: card.sheet.written,
        listing=lambda: indicator_download(tables, asked),
        sources=tuple(source_notes(asked.rows, tables, words)),
        notes=tuple(card.notes),
    )


def year_exhibit(tables: Tables, options: RegionOptions, asked: Shown, words: Words) -> Exhibit:
    """The countries of the shared year, ranked."""
    show, measure = _drawn(tables, options, asked, words)
    view = show(False)
    order = _order(asked, measure)
    return replace(
        _of_the_year(tables, options, asked, order, words),
        name="region-year",
        title=view.bars_title,
        finding=view.card.finding,
        drawing=lambda narrow: show(narrow).bars,
        plotting=lambda: _bars_plot(order, measure, words),
    )


def map_exhibit(tables: Tables, options: RegionOptions, asked: Shown, words: Words) -> Exhibit:
    """The same year on the map."""
    show, measure = _drawn(tables, options, asked, words)
    view = show(False)
    made = _of_the_year(tables, options, asked, _order(asked, measure), words)
    return replace(
        made,
        name="region-map",
        title=view.map_title,
        finding=view.card.finding,
        drawing=lambda narrow: show(narrow).map,
        sources=(*made.sources, map_source(tables, words)),
    )


def _drawn(
    tables: Tables, options: RegionOptions, asked: Shown, words: Words
) -> tuple[Callable[[bool], IndicatorView], naming.Measure]:
    """The view for a wide or a narrow screen."""

    def show(narrow: bool) -> IndicatorView:
        return indicator_view(tables, options, asked, words, narrow)

    return show, _measure(tables, asked, words)


def _measure(tables: Tables, asked: Shown, words: Words) -> naming.Measure:
    return naming.measure(tables, asked.selection.indicator, asked.selection.variant, words)


def _of_the_year(
    tables: Tables, options: RegionOptions, asked: Shown, order: Ranking, words: Words
) -> Exhibit:
    """What the bars and the map have in common: the rows of the year in the order of the bars."""
    measure = _measure(tables, asked, words)
    at = _in_order(asked.rows, asked, order)
    return Exhibit(
        name="",
        path=PATH,
        query=own_query(tables, options, asked, FIELDS["region-year"]),
        title="",
        finding="",
        unit=naming.capitalised(measure.unit_text),
        filters=stated_choices(options, asked, FIELDS["region-year"], words),
        drawing=None,
        writing=lambda: indicator_sheet(at, measure, words).written,
        listing=lambda: _in_order(indicator_download(tables, asked), asked, order),
        sources=tuple(source_notes(at, tables, words)),
        notes=tuple(indicator_notes(tables, replace(asked, rows=at), measure, words)),
    )


def _in_order(rows: pd.DataFrame, asked: Shown, order: Ranking) -> pd.DataFrame:
    """The rows of the shared year as they are ranked, none without such a year."""
    at = rows[rows["year"] == asked.year]
    ranks = {country: rank for rank, country in enumerate(_countries(order))}
    return at.sort_values("country", key=lambda countries: countries.map(ranks))


def _countries(order: Ranking) -> list[str]:
    return [*order.values.index, *order.missing]


def _order(asked: Shown, measure: naming.Measure) -> Ranking:
    return ranking(asked.rows, asked.year or asked.last, ascending=measure.better == "lower")


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


def _bars_plot(order: Ranking, measure: naming.Measure, words: Words) -> Plot:
    """One set of bars in no country's colour, because a set has only one."""
    values = order.values.reindex(_countries(order))
    return Plot(
        kind="bars",
        series=(Series(measure.name, _told(values, measure), tokens.MUTED),),
        unit=naming.capitalised(measure.unit_text),
        categories=tuple(words(f"country.{country}") for country in values.index),
        decimals=measure.decimals,
    )


def _told(values: pd.Series, measure: naming.Measure) -> tuple[float | None, ...]:
    """The values in the unit of the axis, gaps as None."""
    return tuple(None if pd.isna(value) else float(value) / measure.divisor for value in values)
