"""What a reader must know of an indicator as it is shown: computed from the rows, silent if not."""

from dashboard.analysis.editions import BAD_SPREAD, worst_spread_of
from dashboard.analysis.growth import year_ranges
from dashboard.analysis.provenance import parts
from dashboard.analysis.variants import PLAIN, Published, rule
from dashboard.charts.years import range_text
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.shown import Shown
from dashboard.words import Words

# Indicator -> the quantity of `vintages` that it is, or that it is divided by.
QUANTITIES = {
    "NY.GDP.MKTP.CD": "gdp",
    "IMF.NGDPD": "gdp",
    "NY.GDP.PCAP.CD": "gdp_per_capita",
    "IMF.NGDPDPC": "gdp_per_capita",
    "SP.POP.TOTL": "population",
    "IMF.LP": "population",
}
_SHARE_OF_GDP = "% of GDP"


def indicator_notes(asked: Shown, measure: naming.Measure, words: Words) -> list[str]:
    """The indicator's own particularities first, then those of what is shown of it."""
    return [
        measure.about,
        *_variant_notes(asked, words),
        *_withheld(asked, words),
        *spread_notes(asked, measure, words),
        *_missing(asked, words),
    ]


def spread_notes(asked: Shown, measure: naming.Measure, words: Words) -> list[str]:
    """Where editions disagree badly about a shown country: from what to what, and when."""
    tables = asked.tables
    unit = tables.indicator_catalog.set_index("indicator").at[measure.indicator, "unit"]
    quantity = QUANTITIES.get(measure.indicator) or ("gdp" if unit == _SHARE_OF_GDP else None)
    if quantity is None:
        return []
    key = "region.note.spread_gdp" if unit == _SHARE_OF_GDP else "region.note.spread"
    told = []
    for country in asked.selection.countries:
        worst = worst_spread_of(tables, country, quantity)
        if worst and worst.ratio > BAD_SPREAD:
            told.append(words(key, **told_spread(worst, words)))
    return told


def told_spread(worst, words: Words) -> dict[str, str]:
    """A spread in words: country, quantity, year, both ends with their editions, the ratio."""
    return {
        "country": words(f"country.{worst.country}"),
        "quantity": words(f"region.quantity.{worst.measure}"),
        "year": str(worst.year),
        "low": quantity_number(worst.measure, worst.low, words),
        "low_edition": naming.edition_name(worst.low_vintage, words),
        "high": quantity_number(worst.measure, worst.high, words),
        "high_edition": naming.edition_name(worst.high_vintage, words),
        "times": words.number(worst.ratio, 2),
    }


def quantity_number(quantity: str, value: float, words: Words) -> str:
    """A value of `vintages` or of the article's table with its unit."""
    decimals = {"gdp": 1, "gdp_per_capita": 0, "population": 2}[quantity]
    return words(f"region.quantity.{quantity}.value", value=words.number(value, decimals))


def _variant_notes(asked: Shown, words: Words) -> list[str]:
    selection = asked.selection
    made = rule(selection.indicator, selection.variant)
    if selection.variant == PLAIN:
        return []
    if isinstance(made, Published):
        return [words("region.note.published")]
    return [words(f"region.note.{selection.variant}")]


def _withheld(asked: Shown, words: Words) -> list[str]:
    told = []
    for country, rows in asked.rows.dropna(subset="withheld").groupby("country", sort=False):
        years = words.join(range_text(*pair) for pair in year_ranges(list(rows["year"])))
        told.append(words("region.note.withheld", country=words(f"country.{country}"), years=years))
    return told


def _missing(asked: Shown, words: Words) -> list[str]:
    """Editions that must not be combined, and countries that have nothing at all here."""
    told = []
    sources = {one for joined in asked.rows["sources"] for one in parts(joined)}
    estimates = asked.rows[(asked.rows["flag"] == "E") & asked.rows["value"].notna()]
    if not estimates.empty:
        told.append(words("region.note.estimates"))
    if len(sources) > 1:
        told.append(words("region.note.editions"))
    for country, rows in asked.rows.groupby("country", sort=False):
        if rows["value"].isna().all():
            told.append(words("region.note.nothing", country=words(f"country.{country}")))
    return told
