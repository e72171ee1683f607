"""The countries in one year of the chosen indicator, ranked."""

from dashboard.analysis.region import Ranking
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Blank
from dashboard.charts.marks import Columns
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.plotted import gapped
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.indicator import (
    measure_of,
    numbers_of_the_year,
    of_the_year,
    order_of,
    unreported,
)
from dashboard.exhibits.region.selection import OF_THE_INDICATOR
from dashboard.exhibits.region.shown import Shown
from dashboard.words import Words

NAME = "region-year"
FOLLOWS = OF_THE_INDICATOR


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """The bars; their axis is the same for every year."""
    measure = measure_of(asked, words)
    order = order_of(asked, measure)
    missing = unreported(order, words)
    return of_the_year(
        asked,
        words,
        frame,
        "region.bars_title",
        drawing=lambda: _chart(asked, order, measure, words),
        reading=(words("reading.same_axis"), *([missing] if missing else [])),
    )


def _chart(asked: Shown, order: Ranking, measure: naming.Measure, words: Words) -> Chart:
    """The countries of the year from the top down, those without a value last and without a bar.

    The axis spans all years shown, so that bars of different years can be compared.
    """
    countries = (*order.values.index, *order.missing)
    numbers = numbers_of_the_year(asked, measure, words)
    names = tuple(words(f"country.{code}") for code in countries)
    every = gapped(asked.rows["value"] / measure.divisor)
    unit = naming.capitalised(measure.unit_text)
    texts = tuple(numbers.get(code, "") for code in countries)
    bars = Columns(
        measure.name,
        names,
        gapped(order.values.reindex(list(countries)) / measure.divisor),
        tuple(tokens.COUNTRY[code] for code in countries),
        tuple(f"{name}: <b>{text}</b>" for name, text in zip(names, texts, strict=True)),
        texts=tuple((text,) for text in texts),
    )
    nothing = words("region.not_reported")
    panel = Panel(
        (bars,),
        across=Values(*limits(every), title=unit, decimals=measure.decimals, bare=True),
        up=Categories(names),
        context=tuple(Blank(words(f"country.{code}"), nothing) for code in order.missing),
    )
    return Chart((panel,), words)
