"""Table 1 of the source article against the sources: cell by cell, with where it comes from."""

from dataclasses import dataclass
from functools import cache
from itertools import product

from dashboard.analysis.editions import edition_rows, printed_as
from dashboard.analysis.in_use import edition_in_use, indicators_in_use
from dashboard.analysis.provenance import parts
from dashboard.analysis.region import REGION
from dashboard.load import Tables

# The table is headed with this year.
YEAR = 2023
MEASURES = ("area", "population", "gdp", "gdp_per_capita")

# Measure -> (World Bank indicator, what its value is divided by to stand in the table's unit).
BANK = {
    "area": ("AG.SRF.TOTL.K2", 1e6),
    "population": ("SP.POP.TOTL", 1e6),
    "gdp": ("NY.GDP.MKTP.CD", 1e9),
    "gdp_per_capita": ("NY.GDP.PCAP.CD", 1.0),
}
FUND = {"population": "IMF.LP", "gdp": "IMF.NGDPD", "gdp_per_capita": "IMF.NGDPDPC"}
FACTBOOK_AREA = "CIA.AREA.TOTAL"


@dataclass(frozen=True)
class Match:
    """A value that becomes the printed one: which edition, which year, how (`printed_as`).

    For a value computed from GDP and population `vintage` names both, joined by " / ".
    """

    vintage: str
    year: int
    value: float
    how: str


@dataclass(frozen=True)
class Origin:
    """Where a printed value comes from.

    kind: "match", "hundreds" (only rounded to full hundreds), "computed" (GDP divided by
    population of one year) or "none"; then `nearest` holds the closest value of any edition.
    """

    kind: str
    matches: tuple[Match, ...]
    nearest: Match | None = None

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({match.year for match in self.matches}))


@dataclass(frozen=True)
class Cell:
    """A cell of the table. Differences are per cent of the sourced value; None = no such value."""

    country: str
    measure: str
    printed: str
    value: float
    bank: float | None
    fund: float | None
    origin: Origin

    @property
    def bank_difference(self) -> float | None:
        return _difference(self.value, self.bank)

    @property
    def fund_difference(self) -> float | None:
        return _difference(self.value, self.fund)


@dataclass(frozen=True)
class Quotient:
    """Printed GDP divided by printed population, beside the printed GDP per capita (USD)."""

    country: str
    computed: float
    printed: float

    @property
    def difference(self) -> float:
        """Per cent by which the printed value exceeds the computed one."""
        return (self.printed / self.computed - 1) * 100


@cache
def article_cells(tables: Tables) -> list[Cell]:
    """The twenty cells, country by country in the table's order."""
    printed = tables.article_table.set_index(["country", "measure"])
    return [
        Cell(
            country=country,
            measure=measure,
            printed=str(printed.at[(country, measure), "printed"]),
            value=float(printed.at[(country, measure), "value"]),
            bank=_sourced(tables, country, *BANK[measure]),
            fund=_sourced(tables, country, FUND.get(measure), 1.0),
            origin=origin(tables, country, measure, printed.at[(country, measure), "printed"]),
        )
        for country in REGION
        for measure in MEASURES
    ]


def compared_sources(tables: Tables) -> tuple[str, ...]:
    """The editions in use that stand beside the printed values: the World Bank's, the Fund's."""
    codes = [BANK[measure][0] for measure in FUND] + list(FUND.values())
    joined = [edition_in_use(tables, code) for code in codes]
    return tuple(dict.fromkeys(source for one in joined for source in parts(one)))


def quotients(cells: list[Cell]) -> list[Quotient]:
    """GDP divided by population as the table prints them, for each country."""
    value = {(cell.country, cell.measure): cell.value for cell in cells}
    return [
        Quotient(
            country,
            value[country, "gdp"] * 1000 / value[country, "population"],
            value[country, "gdp_per_capita"],
        )
        for country in REGION
    ]


def origin(tables: Tables, country: str, measure: str, printed: str) -> Origin:
    """The editions and years whose value cuts or rounds to the printed digits."""
    known = _known_values(tables, country, measure)
    matches = _matches(known, printed)
    exact = tuple(match for match in matches if match.how != "hundreds")
    computed: tuple[Match, ...] = ()
    if measure == "gdp_per_capita":
        computed = _matches(_computed_values(tables, country), printed)
        computed = tuple(match for match in computed if match.how != "hundreds")
    if exact or computed:
        return Origin("match" if exact else "computed", exact + computed)
    if matches:
        return Origin("hundreds", matches)
    wanted = float(printed.replace(",", "."))
    nearest = min(known, key=lambda one: abs(one[2] / wanted - 1))
    return Origin("none", (), Match(*nearest, how=""))


def _known_values(tables: Tables, country: str, measure: str) -> list[tuple[str, int, float]]:
    """Edition, year and value of all that the cell can be; no year after the table's own."""
    if measure == "area":
        return _area_values(tables, country)
    rows = edition_rows(tables, country, measure)
    known = rows[rows["year"] <= YEAR]
    return [(row.vintage, int(row.year), float(row.value)) for row in known.itertuples()]


def _matches(known: list[tuple[str, int, float]], printed: str) -> tuple[Match, ...]:
    told = [Match(*one, how=printed_as(one[2], printed)) for one in known]
    return tuple(match for match in told if match.how)


def _computed_values(tables: Tables, country: str) -> list[tuple[str, int, float]]:
    """GDP per person from a World Bank GDP and a World Bank population of the same year."""
    money = edition_rows(tables, country, "gdp")
    people = edition_rows(tables, country, "population")
    pairs = product(
        money[money["publisher"] == "WDI"].itertuples(),
        people[people["publisher"] == "WDI"].itertuples(),
    )
    return [
        (f"{gdp.vintage} / {persons.vintage}", int(gdp.year), gdp.value * 1000 / persons.value)
        for gdp, persons in pairs
        if gdp.year == persons.year <= YEAR
    ]


def _area_values(tables: Tables, country: str) -> list[tuple[str, int, float]]:
    rows = tables.indicators
    wanted = rows["indicator"].isin([BANK["area"][0], FACTBOOK_AREA])
    own = rows[wanted & (rows["country"] == country)].sort_values("year")
    return [(row.source, int(row.year), row.value / 1e6) for row in own.itertuples()]


def _sourced(tables: Tables, country: str, indicator: str | None, divisor: float) -> float | None:
    rows = indicators_in_use(tables)
    at = (rows["country"] == country) & (rows["year"] == YEAR) & (rows["indicator"] == indicator)
    found = rows.loc[at, "value"]
    return None if found.empty else float(found.iloc[0]) / divisor


def _difference(printed: float, sourced: float | None) -> float | None:
    return None if sourced is None else (printed / sourced - 1) * 100
