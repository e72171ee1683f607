"""Two indicators against each other as an exhibit."""

import pandas as pd

from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.download import pair_download
from dashboard.exhibits.region.pair import axis_title, pair_view
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.stated import FIELDS, PATH, own_query, stated_choices
from dashboard.figures import tokens
from dashboard.load import Tables
from dashboard.words import Words


def pair_exhibit(tables: Tables, options: RegionOptions, asked: Shown, words: Words) -> Exhibit:
    """The shared year's bubbles; the plot has their places, the table their sizes too."""
    view = pair_view(tables, asked, words, narrow=False)
    card = view.card
    rows = pair_download(tables, asked)
    return Exhibit(
        name="region-pair",
        path=PATH,
        query=own_query(tables, options, asked, FIELDS["region-pair"]),
        title=card.title,
        finding=card.finding,
        unit=card.unit,
        filters=stated_choices(options, asked, FIELDS["region-pair"], words),
        drawing=lambda narrow: pair_view(tables, asked, words, narrow).figure,
        plotting=lambda: (
            _plot(tables, asked, rows, view.figure.layout.yaxis.type == "log", words)
            if len(rows)
            else None
        ),
        writing=lambda: card.sheet.written,
        listing=lambda: rows,
        sources=tuple(card.sources),
        notes=tuple(card.notes),
    )


def _plot(tables: Tables, asked: Shown, rows: pd.DataFrame, log: bool, words: Words) -> Plot:
    """A series a country, so that each point keeps its name."""
    selection = asked.selection
    x = naming.measure(tables, selection.indicator, selection.variant, words)
    y = naming.measure(tables, selection.against, "plain", words)
    series = [
        Series(
            words(f"country.{row.country}"),
            (float(row.y) / y.divisor,),
            tokens.COUNTRY[row.country],
            across=(float(row.x) / x.divisor,),
            joined=False,
        )
        for row in rows.itertuples()
    ]
    return Plot(
        kind="scatter",
        series=tuple(series),
        unit=axis_title(y),
        across=axis_title(x),
        log=log,
        decimals=y.decimals,
    )
