"""Table 1 of the article, cell by cell beside the sources, with where each value comes from."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.article import (
    BANK,
    MEASURES,
    YEAR,
    Cell,
    Match,
    Quotient,
    article_cells,
    quotients,
)
from dashboard.analysis.region import REGION
from dashboard.figures.layers import range_text
from dashboard.load import Tables
from dashboard.pages.region import naming
from dashboard.pages.region.card import Card, Sheet
from dashboard.pages.region.indicator import told_years
from dashboard.pages.sources import source_notes
from dashboard.words import Words

_DECIMALS = {"area": 3, "population": 3, "gdp": 1, "gdp_per_capita": 0}
BANK_SOURCE, FUND_SOURCE = "WDI_2026_07", "IMF_WEO_2025_10"

# Editions named one by one; more of them are counted.
_NAMED = 2


@dataclass(frozen=True)
class CellView:
    """A cell as it is shown: the printed value, the sources beneath it, the year it is of."""

    country: str
    indicator: str
    printed: str
    opens: str
    bank: str
    fund: str
    origin: str
    kind: str


@dataclass(frozen=True)
class ArticleView:
    """The table as printed. rows: (country, its cells, GDP / population, its difference)."""

    card: Card
    headings: tuple[str, ...]
    rows: list[tuple[str, list[CellView], str, str]]


def article_view(tables: Tables, words: Words) -> ArticleView:
    """The article's table against the sources."""
    cells = article_cells(tables)
    by_country = {code: [one for one in cells if one.country == code] for code in REGION}
    rows = []
    for quotient in quotients(cells):
        told = [_cell(one, words) for one in by_country[quotient.country]]
        computed = words.number(quotient.computed, 0)
        rows.append((words(f"country.{quotient.country}"), told, computed, _off(quotient, words)))
    card = Card(
        title=words("region.article_title"),
        unit=words("region.article_unit"),
        finding=_finding(cells, words),
        lead=words("region.sources"),
        sheet=_sheet(cells, words),
        sources=source_notes(_described(tables, cells), tables, words),
        notes=[
            words("region.note.article"),
            words("region.note.quotient", differences=_quotients(cells, words)),
            words("region.note.truncated"),
            words("region.note.imf_terms"),
        ],
    )
    headings = tuple(words(f"region.article_column.{measure}") for measure in MEASURES)
    return ArticleView(card, headings, rows)


def origin_sentence(cell: Cell, words: Words) -> str:
    """Where the printed value comes from, with the editions that hold it."""
    origin = cell.origin
    if origin.kind == "none":
        return words(
            "region.origin.none",
            value=_number(cell.measure, origin.nearest.value, words),
            edition=_edition(origin.nearest, words),
            year=origin.nearest.year,
        )
    return words(
        f"region.origin.{origin.kind}",
        years=told_years(list(origin.years), words),
        value=_number(cell.measure, origin.matches[0].value, words, finer=True),
        how=words(f"region.how.{origin.matches[0].how}"),
        editions=_editions(origin.matches, words),
    )


def _cell(cell: Cell, words: Words) -> CellView:
    return CellView(
        country=cell.country,
        indicator=BANK[cell.measure][0],
        printed=cell.printed,
        opens=words(
            "region.opens",
            printed=cell.printed,
            country=words(f"country.{cell.country}"),
            measure=words(f"region.article_column.{cell.measure}"),
        ),
        bank=_beside("region.bank_value", cell.measure, cell.bank, cell.bank_difference, words),
        fund=_beside("region.fund_value", cell.measure, cell.fund, cell.fund_difference, words),
        origin=_short_origin(cell, words),
        kind=_kind(cell),
    )


def _kind(cell: Cell) -> str:
    """right: of the year of the table; other: of another year; unknown: no edition has it."""
    if cell.origin.kind == "none":
        return "unknown"
    return "right" if YEAR in cell.origin.years else "other"


def _short_origin(cell: Cell, words: Words) -> str:
    if cell.origin.kind == "none":
        return words("region.origin_short.none")
    first, last = cell.origin.years[0], cell.origin.years[-1]
    if cell.measure == "area" and _kind(cell) == "right":
        return words("region.origin_short.area")
    return words("region.origin_short.year", years=range_text(first, last))


def _beside(key: str, measure: str, value, difference, words: Words) -> str:
    if value is None:
        return ""
    return words(key, value=_number(measure, value, words), difference=_percent(difference, words))


def _percent(value: float, words: Words) -> str:
    return words("percent", value=words.signed(value, 1))


def _number(measure: str, value: float, words: Words, finer: bool = False) -> str:
    """A value of the table; `finer` shows the digits that were cut away in print."""
    return words.number(value, _DECIMALS[measure] + (finer and 2))


def _off(quotient: Quotient, words: Words) -> str:
    return _percent(quotient.difference, words)


def _quotients(cells: list[Cell], words: Words) -> str:
    told = [
        words(
            "region.quotient",
            country=words(f"country.{one.country}"),
            computed=words.number(one.computed, 0),
            printed=words.number(one.printed, 0),
            difference=_percent(one.difference, words),
        )
        for one in quotients(cells)
    ]
    return "; ".join(told)


def _finding(cells: list[Cell], words: Words) -> str:
    """How many cells besides the areas are of the table's year, of other years, of none."""
    counted = [cell for cell in cells if cell.measure != "area"]
    kinds = [_kind(cell) for cell in counted]
    others = {year for cell in counted if _kind(cell) == "other" for year in cell.origin.years}
    return words(
        "region.article_finding",
        cells=len(counted),
        right=kinds.count("right"),
        other=kinds.count("other"),
        years=told_years_plain(sorted(others), words),
        unknown=kinds.count("unknown"),
        year=YEAR,
    )


def told_years_plain(years: list[int], words: Words) -> str:
    """Years one by one."""
    return words.join(str(year) for year in years)


def _editions(matches: tuple[Match, ...], words: Words) -> str:
    """The first editions by name and how many more."""
    names = list(dict.fromkeys(_edition(match, words) for match in matches))
    if len(names) <= _NAMED + 1:
        return words.join(names)
    rest = len(names) - _NAMED
    return words("region.and_more", editions=", ".join(names[:_NAMED]), more=rest)


def _edition(match: Match, words: Words) -> str:
    names = [
        words(f"region.edition_of.{one}") if f"region.edition_of.{one}" in words else words(f"source.{one}.short")
        for one in match.vintage.split(" / ")
    ]
    return " / ".join(names)


def _described(tables: Tables, cells: list[Cell]) -> pd.DataFrame:
    """Everything behind the table as the source line reads it: the article itself, the sourced
    values beside it, and the editions that hold the printed ones."""
    behind = [("ARTICLE", YEAR), (BANK_SOURCE, YEAR), (FUND_SOURCE, YEAR)]
    edition = tables.vintages.drop_duplicates("vintage").set_index("vintage")["source"]
    for cell in cells:
        for match in cell.origin.matches:
            behind += [(edition.get(one, one), match.year) for one in match.vintage.split(" / ")]
    return pd.DataFrame(behind, columns=["sources", "year"]).assign(value=1.0)


def _sheet(cells: list[Cell], words: Words) -> Sheet:
    headings = ("country", "measure", "printed", "bank", "difference", "fund", "difference", "origin")
    return Sheet(
        headings=tuple(words(f"region.article_head.{one}") for one in headings),
        rows=[_row(cell, words) for cell in cells],
        numeric=(2, 3, 4, 5, 6),
    )


def _row(cell: Cell, words: Words) -> tuple[str, ...]:
    def told(value, difference) -> tuple[str, str]:
        if value is None:
            return ("–", "–")
        return (_number(cell.measure, value, words), _percent(difference, words))

    return (
        words(f"country.{cell.country}"),
        words(f"region.article_column.{cell.measure}"),
        cell.printed,
        *told(cell.bank, cell.bank_difference),
        *told(cell.fund, cell.fund_difference),
        origin_sentence(cell, words),
    )
