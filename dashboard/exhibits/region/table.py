"""All indicators at a glance: the countries in one year, or one country over the years."""

from collections import Counter

import pandas as pd

from dashboard.analysis.indicator_table import COLUMNS, improved
from dashboard.charts.years import range_text
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.region.selection import COUNTRIES, RegionSelection
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.table_rows import (
    Row,
    cells_shown,
    countries_shown,
    indicator_table,
    indicators_shown,
    series_shown,
)
from dashboard.exhibits.sources import source_notes
from dashboard.words import Words

NAME = "region-table"


def _followed(selection: RegionSelection) -> tuple[str, ...]:
    """The table of one country follows no choice of countries."""
    countries = ("countries",) if selection.table == COUNTRIES else ()
    return ("table", "topics", "table_year", *countries, "period")


FOLLOWS = _followed


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """A table alone; the page shows it with a line in each row."""
    of_countries = asked.selection.table == COUNTRIES
    years = range_text(*asked.table_span)
    series = series_shown(asked).rename(columns={"source": "sources"})
    signs = [words("reading.table_line", years=years)]
    if of_countries:
        change = words("reading.table_change", year=asked.table_span[0])
        signs = [change, words("reading.other_year"), *signs]
    return Exhibit(
        **frame,
        title=title(asked, words),
        finding=(_leaders if of_countries else _moved)(asked, words),
        headline=(_first if of_countries else _improved)(asked, words),
        unit="",
        drawing=None,
        writing=lambda: _written(asked, words),
        listing=lambda: (_cells_listed if of_countries else _series_listed)(asked),
        sources=tuple(source_notes(series, asked.tables, words)),
        notes=(words("region.note.table_row"), words("region.note.imf_terms")),
        reading=tuple(signs),
        method=(words("region.method.change"), words("region.method.editions")),
    )


def title(asked: Shown, words: Words) -> str:
    """What the table shows."""
    if asked.selection.table == COUNTRIES:
        return words("region.table_title", year=asked.table_year)
    country = words(f"country.{asked.selection.table}")
    years = range_text(asked.table_span[0], asked.table_year)
    return words("region.table_title_one", country=country, years=years)


def _leaders(asked: Shown, words: Words) -> str:
    """Who is best in how many of the indicators that can be ranked; silent without any."""
    first, ranked = _firsts(asked)
    if not ranked:
        return ""
    told = (
        words("region.table_leader", country=words(f"country.{code}"), count=count)
        for code, count in first.items()
    )
    return words(
        "region.table_finding", year=asked.table_year, count=ranked, countries=words.join(told)
    )


def _first(asked: Shown, words: Words) -> str:
    """Who is best in most of them."""
    first, _ = _firsts(asked)
    if not first:
        return ""
    most = max(first.values())
    leaders = words.join(words(f"country.{code}") for code in first if first[code] == most)
    return words("region.table_headline", year=asked.table_year, country=leaders, count=most)


def _firsts(asked: Shown) -> tuple[dict[str, int], int]:
    """Country -> in how many indicators it is best, the most first; and how many are ranked.

    Ranked is what has a better side and a value of the very year for every country shown.
    """
    countries = countries_shown(asked)
    cells = cells_shown(asked)
    cells = cells[cells["year"] == asked.table_year]
    first: Counter[str] = Counter()
    ranked = 0
    for indicator, better in _better(asked).items():
        values = cells[cells["indicator"] == indicator].set_index("country")["value"]
        if better != "neither" and len(values) == len(countries) > 1:
            ranked += 1
            best = values.max() if better == "higher" else values.min()
            first.update(values.index[values == best])
    order = sorted(countries, key=lambda code: -first[code])
    return {code: first[code] for code in order if first[code]}, ranked


def _moved(asked: Shown, words: Words) -> str:
    """How many indicators of the one country have moved to which side."""
    sides = _sides(asked)
    return words("region.table_moved", **_span(asked, words), up=sides[True], down=sides[False])


def _improved(asked: Shown, words: Words) -> str:
    return words("region.table_headline_one", **_span(asked, words), up=_sides(asked)[True])


def _span(asked: Shown, words: Words) -> dict[str, str]:
    """The one country and its years."""
    years = range_text(asked.table_span[0], asked.table_year)
    return {"country": words(f"country.{asked.selection.table}"), "years": years}


def _sides(asked: Shown) -> Counter[bool | None]:
    better = _better(asked)
    return Counter(
        improved(row.change, better[row.indicator])
        for row in cells_shown(asked).itertuples(index=False)
    )


def _better(asked: Shown) -> dict[str, str]:
    """Indicator -> its better side: higher, lower or neither."""
    catalog = asked.tables.indicator_catalog
    return dict(zip(catalog["indicator"], catalog["better"], strict=True))


def _written(asked: Shown, words: Words) -> Written:
    """A row an indicator; a value of another year has that year in brackets."""
    found = indicator_table(asked, words)
    return table(
        found.rows,
        Column(words("region.topic"), lambda row: row.topic),
        Column(words("region.indicator"), lambda row: row.name),
        Column(words("region.unit"), lambda row: row.unit),
        *(_column(at, heading) for at, heading in enumerate(found.headings)),
    )


def _column(at: int, heading: str) -> Column[Row]:
    return Number(heading, lambda row: row.cells[at].written)


def _cells_listed(asked: Shown) -> pd.DataFrame:
    """Indicator, country, the value and its year, what it is compared with; gaps have a row."""
    every = pd.MultiIndex.from_product([indicators_shown(asked), countries_shown(asked)])
    cells = cells_shown(asked).set_index(["indicator", "country"])
    rows = cells.reindex(every.set_names(["indicator", "country"])).reset_index()
    years = {name: rows[name].astype("Int64") for name in ("year", "first_year")}
    rows = rows.assign(**years, sources=rows["sources"].fillna(""), flag=rows["flag"].fillna(""))
    return described(_with_units(rows[list(COLUMNS)], asked), asked.tables)


def _series_listed(asked: Shown) -> pd.DataFrame:
    """Every value of the one country that the lines are drawn of."""
    rows = series_shown(asked).rename(columns={"source": "sources"})
    order = {code: at for at, code in enumerate(indicators_shown(asked))}
    rows = rows.sort_values("indicator", key=lambda codes: codes.map(order), kind="stable")
    kept = ["indicator", "country", "year", "value", "sources", "flag"]
    return described(_with_units(rows[kept].reset_index(drop=True), asked), asked.tables)


def _with_units(rows: pd.DataFrame, asked: Shown) -> pd.DataFrame:
    units = asked.tables.indicator_catalog.set_index("indicator")["unit"]
    return rows.assign(unit=rows["indicator"].map(units))
