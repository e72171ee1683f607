"""Area, population and output of a Central Asian state, by publisher, edition and year.

The bases: "reference" (today's World Development Indicators), "fund" (the World Economic Outlook;
for an area the World Factbook), "edition" (earlier editions of either, for the same year),
"earlier" (editions, for one of the five years before; of an area, which only its definition
changes, any year before) and "per_person" (output divided by population, of one year).
"""

from collections.abc import Iterator
from typing import Any

from dashboard.analysis.article import BANK, FACTBOOK_AREA, FUND
from dashboard.analysis.claims.claim import Asked, Point, Result, Row, given
from dashboard.analysis.editions import edition_rows
from dashboard.analysis.in_use import indicators_in_use
from dashboard.analysis.region import REGION
from dashboard.load import Tables

YEARS_BACK = 5
PER_PERSON = "gdp_per_capita"
UNITS = {
    "area": "million km2",
    "population": "million persons",
    "gdp": "billion current USD",
    "gdp_per_capita": "current USD per person",
}


def indicator(tables: Tables, asked: Asked) -> list[Result]:
    """The quantity `asked.subject` of the country `asked.reporter`, in the unit of Table 1."""
    if asked.basis == "per_person":
        return list(_per_person(tables, asked))
    subject = given(asked.subject)
    name, divisor = BANK[subject]
    if subject == "area" and asked.basis == "earlier":
        return list(_published(tables, asked, name, divisor))
    if asked.basis in ("edition", "earlier"):
        return list(_editions(tables, asked))
    if asked.basis == "fund":
        name = FACTBOOK_AREA if subject == "area" else FUND[subject]
        divisor = divisor if subject == "area" else 1.0
    return list(_published(tables, asked, name, divisor))


def indicator_place(tables: Tables, asked: Asked) -> list[Result]:
    """Place of the country by the quantity among the five states, the largest first."""
    subject = given(asked.subject)
    name, divisor = BANK[subject]
    rows = indicators_in_use(tables)
    at = (rows["indicator"] == name) & (rows["year"] == asked.last_year)
    known = rows[at & rows["country"].isin(REGION)]
    if set(known["country"]) != set(REGION):
        return []
    value = known.set_index("country")["value"]
    place = 1.0 + float((value > value[asked.reporter]).sum())
    used = tuple(_row(row, name, subject, divisor) for row in known.itertuples())
    return [Result((Point(asked.last_year, place, place, place),), used)]


def _published(tables: Tables, asked: Asked, name: str, divisor: float) -> Iterator[Result]:
    rows = indicators_in_use(tables)
    own = rows[(rows["indicator"] == name) & (rows["country"] == asked.reporter)]
    back = given(asked.last_year) - own["year"]
    # A factbook gives one area without saying of which year.
    if name != FACTBOOK_AREA:
        own = own[back > 0] if asked.basis == "earlier" else own[back == 0]
    for row in own.dropna(subset="value").itertuples():
        used = _row(row, name, given(asked.subject), divisor)
        yield Result((_point(int(row.year), used.value),), (used,))


def _editions(tables: Tables, asked: Asked) -> Iterator[Result]:
    quantity = given(asked.subject)
    for row in _edition_rows(tables, asked, quantity).itertuples():
        yield Result((_point(int(row.year), row.value),), (_edition_row(row, quantity),))


def _edition_rows(tables: Tables, asked: Asked, quantity: str):
    rows = edition_rows(tables, given(asked.reporter), quantity)
    back = given(asked.last_year) - rows["year"]
    return rows[back == 0] if asked.basis == "edition" else rows[back.between(1, YEARS_BACK)]


def _per_person(tables: Tables, asked: Asked) -> Iterator[Result]:
    """Output over population of the World Bank, of the year asked for or one of those before."""
    if asked.subject != PER_PERSON:
        return
    both = [edition_rows(tables, given(asked.reporter), one) for one in ("gdp", "population")]
    money, people = (rows[rows["publisher"] == "WDI"] for rows in both)
    for output in money.itertuples():
        for persons in people[people["year"] == output.year].itertuples():
            if 0 <= given(asked.last_year) - output.year <= YEARS_BACK:
                used = (_edition_row(output, "gdp"), _edition_row(persons, "population"))
                value = output.value * 1000 / persons.value
                yield Result((_point(int(output.year), value),), used)


def _edition_row(row: Any, quantity: str) -> Row:
    key = f"{row.vintage} {row.country} {quantity} {row.year}"
    place = (int(row.year), row.country, None, None)
    return Row("vintages", key, *place, float(row.value), UNITS[quantity], row.source)


def _row(row: Any, name: str, quantity: str, divisor: float) -> Row:
    key = f"{row.country} {name} {row.year} {row.source}"
    place = (int(row.year), row.country, None, None)
    return Row("indicators", key, *place, row.value / divisor, UNITS[quantity], row.source)


def _point(year: int, value: float) -> Point:
    return Point(year, float(value), float(value), float(value))
