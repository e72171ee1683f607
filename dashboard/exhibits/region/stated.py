"""What of a selection belongs to one exhibit: its own link, and its choices in words."""

from dashboard.analysis.region import REGION
from dashboard.analysis.variants import VARIANTS, refusals
from dashboard.exhibits.region.choices import size_options
from dashboard.exhibits.region.selection import RegionOptions, RegionSelection, to_query
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


def own_links(
    tables: Tables, options: RegionOptions, asked: Shown, selection: RegionSelection
) -> dict[str, str]:
    """Exhibit -> the address of the page with nothing chosen that the exhibit does not follow."""
    explored = {name: own_query(tables, options, asked, fields) for name, fields in FIELDS.items()}
    queries = {
        **explored,
        "region-article": "",
        "region-income": income_query(selection.period, options),
        "region-editions": editions_query(selection.spread, options),
    }
    return {name: f"{PATH}{query}" for name, query in queries.items()}


def income_query(period: str, options: RegionOptions) -> str:
    """The canonical query of the income groups."""
    return to_query(RegionSelection(period=period), options)


def editions_query(chosen: str, options: RegionOptions) -> str:
    """The canonical query of the editions of a choice like "TKM.gdp"."""
    return to_query(RegionSelection(spread=chosen), options)


def stated(options: RegionOptions, asked: Shown, fields: tuple[str, ...], words: Words) -> Filters:
    """The fields as their controls name them; a control that has nothing to choose is left out."""
    selection = asked.selection
    year = words("region.no_year") if asked.year is None else str(asked.year)
    countries = [words(f"country.{code}") for code in REGION if code in selection.countries]
    sizes = {one["value"]: one["label"] for one in size_options(words)}
    told = {
        "indicator": (words("region.indicator"), words(f"indicator.{selection.indicator}")),
        "variant": (words("region.variant"), words(f"region.variant.{selection.variant}")),
        "against": (words("region.against"), words(f"indicator.{selection.against}")),
        "size": (words("region.size"), sizes[selection.size]),
        "countries": (words("region.countries"), words.join(countries)),
        "period": stated_period(selection.period, options.periods, words),
        "year": (words("region.year"), year),
        "axis": (words("region.axis"), words(f"region.axis.{selection.axis}")),
    }
    if len(refusals(selection.indicator)) == len(VARIANTS) - 1:
        del told["variant"]
    return tuple(told[name] for name in fields if name in told)
