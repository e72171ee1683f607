"""The countries in one year of the chosen indicator, ranked."""

import pandas as pd

from dashboard.analysis.region import Ranking
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.indicator import (
    chart_of,
    measure_of,
    of_the_year,
    order_of,
    unreported,
)
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.stated import INDICATOR_FIELDS
from dashboard.figures import tokens
from dashboard.figures.region_year import ranked_bars
from dashboard.words import Words

NAME = "region-year"
FIELDS = INDICATOR_FIELDS


def exhibit(asked: Shown, words: Words) -> Exhibit:
    """The bars; their axis is the same for every year."""
    measure = measure_of(asked, words)
    order = order_of(asked, measure)
    missing = unreported(order, words)
    return of_the_year(
        asked,
        words,
        NAME,
        "region.bars_title",
        drawing=lambda narrow: ranked_bars(chart_of(asked, words, narrow), order, words),
        plotting=lambda: _bars_plot(order, measure, words),
        reading=(words("reading.same_axis"), *([missing] if missing else [])),
    )


def _bars_plot(order: Ranking, measure: naming.Measure, words: Words) -> Plot:
    """One set of bars in no country's colour, because a set has only one."""
    values = order.values.reindex([*order.values.index, *order.missing])
    told = (None if pd.isna(value) else float(value) / measure.divisor for value in values)
    return Plot(
        kind="bars",
        series=(Series(measure.name, tuple(told), tokens.MUTED),),
        unit=naming.capitalised(measure.unit_text),
        categories=tuple(words(f"country.{country}") for country in values.index),
        decimals=measure.decimals,
    )
