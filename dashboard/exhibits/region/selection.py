"""The state of the region's page: one frozen value, one link."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.editions import MEASURES
from dashboard.analysis.periods import Period, read_periods
from dashboard.analysis.region import REGION
from dashboard.analysis.variants import PLAIN, VARIANTS
from dashboard.exhibits.query import Choice, Choices, Parameter, Year
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.load import Tables

AXES = ("linear", "log")
SIZES = ("SP.POP.TOTL", "NY.GDP.MKTP.CD", "GCP.CO2.TERR", "AG.SRF.TOTL.K2", "none")
SPREADS = tuple(f"{country}.{measure}" for country in REGION for measure in MEASURES)
INDICATOR, AGAINST, SPREAD = "NY.GDP.PCAP.CD", "SP.DYN.LE00.IN", "TKM.gdp"
# The table shows the countries in one year, or one country over the years.
COUNTRIES = "countries"
TABLES = (COUNTRIES, *REGION)

# What every card of the chosen indicator follows, in the order of its telling.
OF_THE_INDICATOR = (
    *("indicator", "variant", "base", "countries"),
    *("period", "first", "last", "year"),
)

# Topics in the order in which the list of indicators goes through them.
TOPICS = (
    "output",
    "population",
    "trade",
    "prices",
    "finance",
    "labour",
    "development",
    "connectivity",
    "logistics",
    "environment",
    "geography",
)


@dataclass(frozen=True)
class RegionSelection(SharedSelection):
    """What the region's page shows.

    base: the country that a relative level is measured against. first, last: None for the ends of
    the period. year, table_year: None for the newest year that each card has.
    """

    table: str = COUNTRIES
    topics: tuple[str, ...] = TOPICS
    table_year: int | None = None
    indicator: str = INDICATOR
    variant: str = PLAIN
    base: str = REGION[0]
    countries: tuple[str, ...] = REGION
    first: int | None = None
    last: int | None = None
    year: int | None = None
    axis: str = "linear"
    against: str = AGAINST
    size: str = SIZES[0]
    spread: str = SPREAD


@dataclass(frozen=True)
class RegionOptions:
    """What can be selected, read off the data. topics: topic -> its indicators."""

    periods: tuple[Period, ...]
    years: tuple[int, ...]
    topics: Mapping[str, tuple[str, ...]]

    @property
    def indicators(self) -> tuple[str, ...]:
        return tuple(code for codes in self.topics.values() for code in codes)


def region_options(tables: Tables) -> RegionOptions:
    """The options that the data package offers."""
    catalog, years = tables.indicator_catalog, tables.indicators["year"]
    topics = {topic: tuple(catalog.loc[catalog["topic"] == topic, "indicator"]) for topic in TOPICS}
    return RegionOptions(
        periods=read_periods(tables.periods),
        years=tuple(range(int(years.min()), int(years.max()) + 1)),
        topics=topics,
    )


def region_parameters(options: RegionOptions) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(options.periods),
        **_table_parameters(options),
        "indicator": Choice(
            "indicator", options.indicators, label="region.indicator", widget="select"
        ),
        "variant": Choice(
            "variant", VARIANTS, label="region.variant", names="region.variant.{}", widget="select"
        ),
        "base": Choice("base", REGION, label="region.base", names="country.{}", widget="select"),
        "countries": Choices(
            "country", REGION, label="region.countries", names="country.{}", widget="checks"
        ),
        "first": Year("from", options.years, label="control.from", widget="select"),
        "last": Year("to", options.years, label="control.to", widget="select"),
        "year": Year("year", options.years, label="region.year", widget="range"),
        "axis": Choice("scale", AXES, label="control.scale", names="scale.{}", formerly=("axis",)),
        "against": Choice("against", options.indicators, label="region.against", widget="select"),
        "size": Choice("size", SIZES, label="region.size", widget="select"),
        "spread": Choice("spread", SPREADS, label="region.spread", widget="select"),
    }


def _table_parameters(options: RegionOptions) -> dict[str, Parameter]:
    return {
        "table": Choice("table", TABLES, label="region.table", widget="select"),
        "topics": Choices(
            "topic", TOPICS, label="region.topics", names="region.topic.{}", widget="list"
        ),
        "table_year": Year("table_year", options.years, label="region.table_year", widget="select"),
    }
