"""What of a selection belongs to one exhibit: its own link, and its choices in words."""

from dashboard.analysis.variants import VARIANTS, refusals
from dashboard.exhibits.controls import stated
from dashboard.exhibits.region.choices import controls
from dashboard.exhibits.region.selection import (
    COUNTRIES,
    RegionOptions,
    RegionSelection,
    region_parameters,
    to_query,
)
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.stated import stated_period
from dashboard.words import Words

PATH = "/region"

# The fields that every card of the chosen indicator follows, in the order of their telling.
INDICATOR_FIELDS = (
    *("indicator", "variant", "base", "countries"),
    *("period", "first", "last", "year"),
)


def own_query(selection: RegionSelection, options: RegionOptions, fields: tuple[str, ...]) -> str:
    """The canonical query of an exhibit that follows these fields of a settled selection."""
    kept = {name: getattr(selection, name) for name in fields}
    if kept.get("table", COUNTRIES) != COUNTRIES:
        # The table of one country follows no choice of countries.
        del kept["countries"]
    return to_query(RegionSelection(**kept), options)


def stated_choices(
    asked: Shown, fields: tuple[str, ...], words: Words, year: int | None = None
) -> tuple[tuple[str, str], ...]:
    """The fields as their controls name them; what there is nothing to choose of is left out.

    year: that of the exhibit, where it has one of its own.
    """
    selection, options = asked.selection, asked.options
    offered = controls(asked, words)
    names = {field: one.name for field, one in region_parameters(options).items()}
    alone = len(refusals(selection.indicator)) == len(VARIANTS) - 1
    untold = {"variant"} if alone else set()
    plain = RegionSelection()
    for field in ("first", "last", "topics"):
        if getattr(selection, field) == getattr(plain, field):
            untold.add(field)
    told = []
    for field in fields:
        if field == "period":
            told.append(stated_period(selection.period, options.periods, words))
        elif field == "year":
            shown = year or asked.year
            told.append((words("region.year"), str(shown or words("region.no_year"))))
        elif field not in untold:
            told += stated(offered, [names[field]], words)
    return tuple(told)
