"""The chosen indicator in one year on the map."""

from dashboard.analysis.outlines import outlines
from dashboard.analysis.region import REGION
from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exhibits.region.indicator import (
    chart_of,
    in_order,
    measure_of,
    of_the_year,
    order_of,
)
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.stated import INDICATOR_FIELDS
from dashboard.exhibits.sources import source_notes
from dashboard.figures.region_year import country_map
from dashboard.load import Tables
from dashboard.words import Words

NAME = "region-map"
FIELDS = INDICATOR_FIELDS
OUTLINES = "NE_WORLD_ATLAS_2_0_2"


def exhibit(asked: Shown, words: Words) -> Exhibit:
    """The outlines in the colours of the countries."""
    order = order_of(asked, measure_of(asked, words))
    shapes = outlines(asked.tables.outlines, REGION)
    grey = bool(order.missing) or len(asked.selection.countries) < len(REGION)
    rows = in_order(asked.rows, order)
    return of_the_year(
        asked,
        words,
        NAME,
        "region.map_title",
        drawing=lambda narrow: country_map(chart_of(asked, words, narrow), order, shapes, words),
        sources=(*source_notes(rows, asked.tables, words), _outlines_source(asked.tables, words)),
        reading=(words("reading.depth"), *([words("reading.grey")] if grey else [])),
    )


def _outlines_source(tables: Tables, words: Words) -> SourceNote:
    """Where the outlines of the countries come from."""
    return SourceNote(
        source=OUTLINES,
        name=words(f"source.{OUTLINES}.short"),
        years=words("region.outlines"),
        vintage=words(f"source.{OUTLINES}.vintage"),
        licence=words(f"source.{OUTLINES}.licence"),
        address=tables.sources.set_index("source").at[OUTLINES, "address"],
        caveat=words(f"source.{OUTLINES}.caveat"),
    )
