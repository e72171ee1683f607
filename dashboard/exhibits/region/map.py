"""The chosen indicator in one year on the map."""

import pandas as pd

from dashboard.analysis.outlines import outlines
from dashboard.analysis.provenance import sources_by_name
from dashboard.analysis.region import REGION, Ranking
from dashboard.charts import tokens
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Outline
from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exhibits.following import Frame
from dashboard.exhibits.region.indicator import (
    in_order,
    measure_of,
    numbers_of_the_year,
    of_the_year,
    order_of,
)
from dashboard.exhibits.region.selection import OF_THE_INDICATOR
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.sources import dataset_note, source_notes
from dashboard.load import Tables
from dashboard.words import Words

NAME = "region-map"
FOLLOWS = OF_THE_INDICATOR
OUTLINES = "NE_WORLD_ATLAS_2_0_2"
_PALEST, _DEEPEST = 0.14, 0.72


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """The outlines in the colours of the countries."""
    order = order_of(asked, measure_of(asked, words))
    grey = bool(order.missing) or len(asked.selection.countries) < len(REGION)
    rows = in_order(asked.rows, order)
    return of_the_year(
        asked,
        words,
        frame,
        "region.map_title",
        drawing=lambda: _chart(asked, order, words),
        sources=(*source_notes(rows, asked.tables, words), _outlines_source(asked.tables, words)),
        reading=(words("reading.depth"), *([words("reading.grey")] if grey else [])),
    )


def _chart(asked: Shown, order: Ranking, words: Words) -> Chart:
    """Filled outlines in the colours of the countries; the deeper, the higher the value.

    A country without a value, or one that is not chosen, is grey.
    """
    numbers = numbers_of_the_year(asked, measure_of(asked, words), words)
    strengths = _strengths(order.values)

    def outline(shape) -> Outline:
        code, name = shape.country, words(f"country.{shape.country}")
        value = numbers.get(code) or words("region.not_reported")
        names = (name, words(f"region.map_name.{code}"))
        labels = tuple(f"<b>{one}</b><br>{value}" for one in names)
        chosen = code in asked.selection.countries
        return Outline(
            name=code,
            rings=tuple((tuple(xs), tuple(ys)) for xs, ys in shape.rings),
            centre=shape.centre,
            told=labels[0] if chosen else name,
            colour=tokens.COUNTRY[code],
            strength=strengths.get(code),
            labels=labels if chosen else (),
        )

    shapes = outlines(asked.tables.outlines, REGION)
    panel = Panel(tuple(map(outline, shapes)), across=None, up=None)
    return Chart((panel,), words)


def _strengths(values: pd.Series) -> dict[str, float]:
    """Depth of each country's colour: linear between the lowest and the highest value."""
    if values.empty:
        return {}
    low, high = min(float(values.min()), 0.0), float(values.max())
    span = (high - low) or 1.0
    return {
        str(code): _PALEST + (_DEEPEST - _PALEST) * (float(value) - low) / span
        for code, value in values.items()
    }


def _outlines_source(tables: Tables, words: Words) -> SourceNote:
    """Where the outlines of the countries come from."""
    row = sources_by_name(tables).loc[OUTLINES]
    return dataset_note(OUTLINES, row, words("region.outlines"), words)
