"""What of a selection belongs to one exhibit: its own link, and its choices in words."""

from dashboard.analysis.variants import VARIANTS, refusals
from dashboard.exhibits.controls import stated
from dashboard.exhibits.region.choices import controls
from dashboard.exhibits.region.selection import (
    RegionOptions,
    RegionSelection,
    region_parameters,
    to_query,
)
from dashboard.exhibits.region.shown import Shown, shown
from dashboard.exhibits.stated import stated_period
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/region"

Filters = tuple[tuple[str, str], ...]

# The fields that each exhibit of the explorer follows, in the order in which they are stated.
_YEAR_FIELDS = ("indicator", "variant", "countries", "period", "year")
FIELDS = {
    "region": (*_YEAR_FIELDS, "axis"),
    "region-year": _YEAR_FIELDS,
    "region-map": _YEAR_FIELDS,
    "region-pair": (
        *("indicator", "variant", "against", "size"),
        *("countries", "period", "year", "axis"),
    ),
}


def own_query(tables: Tables, options: RegionOptions, asked: Shown, fields: tuple[str, ...]) -> str:
    """The canonical query of an exhibit that follows these fields alone.

    The year that is shown unasked depends on the second indicator too. Where that one is none of
    the fields, the year itself goes into the link.
    """
    kept = {name: getattr(asked.selection, name) for name in fields if name != "year"}
    wanted = RegionSelection(**kept, year=asked.year)
    return to_query(shown(tables, options, wanted).selection, options)


def income_query(period: str, options: RegionOptions) -> str:
    """The canonical query of the income groups."""
    return to_query(RegionSelection(period=period), options)


def editions_query(chosen: str, options: RegionOptions) -> str:
    """The canonical query of the editions of a choice like "TKM.gdp"."""
    return to_query(RegionSelection(spread=chosen), options)


def stated_choices(
    options: RegionOptions, asked: Shown, fields: tuple[str, ...], words: Words
) -> Filters:
    """The fields as their controls name them; a control that has nothing to choose is left out."""
    selection = asked.selection
    offered = controls(asked, options, words)
    year = words("region.no_year") if asked.year is None else str(asked.year)
    names = {field: one.name for field, one in region_parameters(options).items()}
    alone = len(refusals(selection.indicator)) == len(VARIANTS) - 1
    told = []
    for field in fields:
        if field == "period":
            told.append(stated_period(selection.period, options.periods, words))
        elif field == "year":
            told.append((offered["year"].legend, year))
        elif field != "variant" or not alone:
            told += stated(offered, [names[field]], words)
    return tuple(told)
