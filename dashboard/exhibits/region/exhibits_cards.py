"""The article's table, the income groups and the editions as exhibits."""

import pandas as pd

from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.article import article_view
from dashboard.exhibits.region.choices import spread_pairs
from dashboard.exhibits.region.download import article_download, editions_download, income_download
from dashboard.exhibits.region.editions import DECIMALS, EditionsView, editions_view
from dashboard.exhibits.region.income import IncomeView, income_view
from dashboard.exhibits.region.selection import RegionOptions, RegionSelection
from dashboard.exhibits.region.stated import PATH, editions_query, income_query
from dashboard.exhibits.stated import stated_period
from dashboard.figures.region_editions import edition_look
from dashboard.load import Tables
from dashboard.words import Words


def article_exhibit(
    tables: Tables, _options: RegionOptions, _selection: RegionSelection, words: Words
) -> Exhibit:
    """The article's table beside the sources: a table alone, the same under every selection."""
    card = article_view(tables, words).card
    return Exhibit(
        name="region-article",
        path=PATH,
        query="",
        title=card.title,
        finding=card.finding,
        unit="",
        filters=(),
        drawing=None,
        writing=lambda: card.sheet.written,
        listing=lambda: article_download(tables),
        sources=(*card.sources, *card.earlier),
        notes=tuple(card.notes),
    )


def income_exhibit(
    tables: Tables, options: RegionOptions, selection: RegionSelection, words: Words
) -> Exhibit:
    """The income groups by year; what the groups mean goes into the notes."""
    period = selection.period

    def show(narrow: bool) -> IncomeView:
        return income_view(tables, options, period, words, narrow)

    view = show(False)
    card = view.card
    return Exhibit(
        name="region-income",
        path=PATH,
        query=income_query(period, options),
        title=card.title,
        finding=card.finding,
        unit=card.unit,
        filters=(stated_period(period, options.periods, words),),
        drawing=lambda narrow: show(narrow).figure,
        writing=lambda: card.sheet.written,
        listing=lambda: income_download(tables, options, period),
        sources=tuple(card.sources),
        notes=(*(meaning for _, meaning in view.legend), *card.notes),
    )


def editions_exhibit(
    tables: Tables, options: RegionOptions, selection: RegionSelection, words: Words
) -> Exhibit:
    """What each edition says of one quantity of one country."""
    chosen = selection.spread

    def show(narrow: bool) -> EditionsView:
        return editions_view(tables, chosen, words, narrow)

    view = show(False)
    card = view.card
    rows = editions_download(tables, chosen)
    labels = dict(spread_pairs(words))
    return Exhibit(
        name="region-editions",
        path=PATH,
        query=editions_query(chosen, options),
        title=card.title,
        finding=card.finding,
        unit=card.unit,
        filters=((words("region.spread"), labels[chosen]),),
        drawing=lambda narrow: show(narrow).figure,
        plotting=lambda: _editions_plot(rows, chosen, card.unit, words),
        writing=lambda: card.sheet.written,
        listing=lambda: rows,
        sources=(*card.sources, *card.earlier),
        notes=tuple(card.notes),
    )


def _editions_plot(rows: pd.DataFrame, chosen: str, unit: str, words: Words) -> Plot:
    """A line an edition."""
    country, measure = chosen.split(".")
    years = range(int(rows["year"].min()), int(rows["year"].max()) + 1)
    series = []
    for vintage, own in rows.groupby("vintage", sort=False):
        known = own.set_index("year")["value"].reindex(years)
        values = tuple(None if pd.isna(value) else float(value) for value in known)
        colour, dash = edition_look(vintage, country)
        series.append(Series(naming.edition_name(vintage, words), values, colour, dash=dash))
    return Plot(
        kind="line",
        series=tuple(series),
        unit=unit,
        categories=tuple(str(year) for year in years),
        decimals=DECIMALS[measure],
    )
