"""Table 1 of the article, cell by cell beside the sources, with where each value comes from."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.article import (
    BANK,
    MEASURES,
    YEAR,
    Cell,
    Quotient,
    article_cells,
    compared_sources,
    quotients,
)
from dashboard.analysis.region import REGION
from dashboard.exhibits.region.card import Card, Sheet
from dashboard.exhibits.region.origins import (
    FACTBOOK_SOURCE,
    kind_of,
    number,
    origin_sentence,
    percent,
    short_origin,
)
from dashboard.exhibits.sources import source_notes
from dashboard.load import Tables
from dashboard.words import Words

_HEADS = ("country", "measure", "printed", "bank", "difference", "fund", "difference", "origin")


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
    sources = source_notes(_described(tables, cells), tables, words)
    present = {"ARTICLE", *compared_sources(tables), FACTBOOK_SOURCE}
    card = Card(
        title=words("region.article_title"),
        unit=words("region.article_unit"),
        finding=_finding(cells, words),
        lead=words("region.sources"),
        sheet=_sheet(cells, words),
        sources=[one for one in sources if one.source in present],
        earlier=[one for one in sources if one.source not in present],
        notes=[
            words("region.note.article"),
            words("region.note.quotient", differences=_quotients(cells, words)),
            words("region.note.truncated"),
            words("region.note.imf_terms"),
        ],
    )
    headings = tuple(words(f"region.article_column.{measure}") for measure in MEASURES)
    return ArticleView(card, headings, rows)


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
        origin=short_origin(cell, words),
        kind=kind_of(cell),
    )


def _beside(key: str, measure: str, value, difference, words: Words) -> str:
    if value is None:
        return ""
    return words(key, value=number(measure, value, words), difference=percent(difference, words))


def _off(quotient: Quotient, words: Words) -> str:
    return percent(quotient.difference, words)


def _quotients(cells: list[Cell], words: Words) -> str:
    told = [
        words(
            "region.quotient",
            country=words(f"country.{one.country}"),
            computed=words.number(one.computed, 0),
            printed=words.number(one.printed, 0),
            difference=percent(one.difference, words),
        )
        for one in quotients(cells)
    ]
    return "; ".join(told)


def _finding(cells: list[Cell], words: Words) -> str:
    """How many cells besides the areas are of the table's year, of other years, of none."""
    counted = [cell for cell in cells if cell.measure != "area"]
    kinds = [kind_of(cell) for cell in counted]
    others = {year for cell in counted if kind_of(cell) == "other" for year in cell.origin.years}
    return words(
        "region.article_finding",
        cells=len(counted),
        right=kinds.count("right"),
        other=kinds.count("other"),
        years=words.join(str(year) for year in sorted(others)),
        unknown=kinds.count("unknown"),
        year=YEAR,
    )


def _described(tables: Tables, cells: list[Cell]) -> pd.DataFrame:
    """Everything behind the table as the source line reads it: the article itself, the sourced
    values beside it, and the editions that hold the printed ones."""
    behind = [("ARTICLE", YEAR), *((one, YEAR) for one in compared_sources(tables))]
    edition = tables.vintages.drop_duplicates("vintage").set_index("vintage")["source"]
    for cell in cells:
        for match in cell.origin.matches:
            behind += [(edition.get(one, one), match.year) for one in match.vintage.split(" / ")]
    return pd.DataFrame(behind, columns=["sources", "year"]).assign(value=1.0)


def _sheet(cells: list[Cell], words: Words) -> Sheet:
    headings = (
        "country",
        "measure",
        "printed",
        "bank",
        "difference",
        "fund",
        "difference",
        "origin",
    )
    return Sheet(
        headings=tuple(words(f"region.article_head.{one}") for one in headings),
        rows=[_row(cell, words) for cell in cells],
        numeric=(2, 3, 4, 5, 6),
    )


def _row(cell: Cell, words: Words) -> tuple[str, ...]:
    def told(value, difference) -> tuple[str, str]:
        if value is None:
            return ("–", "–")
        return (number(cell.measure, value, words), percent(difference, words))

    return (
        words(f"country.{cell.country}"),
        words(f"region.article_column.{cell.measure}"),
        cell.printed,
        *told(cell.bank, cell.bank_difference),
        *told(cell.fund, cell.fund_difference),
        origin_sentence(cell, words),
    )
