"""Table 1 of the article, cell by cell beside the sources, with where each value comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pandas as pd

from dashboard.analysis.article import (
    BANK,
    MEASURES,
    YEAR,
    Cell,
    article_cells,
    compared_sources,
    quotients,
)
from dashboard.analysis.provenance import JOINT
from dashboard.analysis.region import REGION
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.region.origins import (
    FACTBOOK_SOURCE,
    kind_of,
    number,
    origin_sentence,
    short_origin,
)
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.sources import source_notes
from dashboard.load import Tables
from dashboard.words import Words

NAME = "region-article"
FOLLOWS = ()
KINDS = ("right", "other", "unknown")


@dataclass(frozen=True)
class PrintedCell:
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
class PrintedTable:
    """The table as printed. rows: (country, its cells, GDP / population, its difference)."""

    title: str
    headings: tuple[str, ...]
    rows: list[tuple[str, list[PrintedCell], str, str]]


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """A table alone, the same under every selection. Earlier editions are named last."""
    tables = asked.tables
    cells = article_cells(tables)
    sources = source_notes(_behind(tables, cells), tables, words)
    present = {"ARTICLE", *compared_sources(tables), FACTBOOK_SOURCE}
    return Exhibit(
        **frame,
        title=words("region.article_title"),
        finding=_finding(cells, words),
        headline=_headline(cells, words),
        unit="",
        drawing=None,
        writing=lambda: _written(cells, words),
        listing=lambda: _listing(tables, cells),
        sources=tuple(sorted(sources, key=lambda one: one.source not in present)),
        notes=(
            words("region.note.article"),
            words("region.note.quotient", differences=_quotients(cells, words)),
            words("region.note.truncated"),
            words("region.note.imf_terms"),
        ),
        reading=(words("region.article_unit"),),
    )


def printed_table(tables: Tables, words: Words) -> PrintedTable:
    """The article's table with the sources under each value."""
    cells = article_cells(tables)
    by_country = {code: [one for one in cells if one.country == code] for code in REGION}
    rows = []
    for quotient in quotients(cells):
        told = [_cell(one, words) for one in by_country[quotient.country]]
        computed = words.number(quotient.computed, 0)
        name = words(f"country.{quotient.country}")
        off = telling.signed_percent(quotient.difference, words)
        rows.append((name, told, computed, off))
    headings = tuple(words(f"region.article_column.{measure}") for measure in MEASURES)
    return PrintedTable(words("region.article_title"), headings, rows)


def _cell(cell: Cell, words: Words) -> PrintedCell:
    return PrintedCell(
        country=cell.country,
        indicator=BANK[cell.measure][0],
        printed=_printed(cell, words),
        opens=words(
            "region.opens",
            printed=_printed(cell, words),
            country=words(f"country.{cell.country}"),
            measure=words(f"region.article_column.{cell.measure}"),
        ),
        bank=_beside("region.bank_value", cell.measure, cell.bank, cell.bank_difference, words),
        fund=_beside("region.fund_value", cell.measure, cell.fund, cell.fund_difference, words),
        origin=short_origin(cell, words),
        kind=kind_of(cell),
    )


def _printed(cell: Cell, words: Words) -> str:
    """The printed value to its last digit, in the reader's notation: to an English reader the
    article's "2,724" would be two thousand beside 2.725."""
    return words.number(cell.value, len(cell.printed.partition(",")[2]))


def _beside(key: str, measure: str, value, difference, words: Words) -> str:
    if value is None:
        return ""
    told = telling.signed_percent(difference, words)
    return words(key, value=number(measure, value, words), difference=told)


def _quotients(cells: list[Cell], words: Words) -> str:
    told = [
        words(
            "region.quotient",
            country=words(f"country.{one.country}"),
            computed=words.number(one.computed, 0),
            printed=words.number(one.printed, 0),
            difference=telling.signed_percent(one.difference, words),
        )
        for one in quotients(cells)
    ]
    return "; ".join(told)


def _headline(cells: list[Cell], words: Words) -> str:
    """How many cells besides the areas are of the table's year."""
    kinds = [kind_of(cell) for cell in cells if cell.measure != "area"]
    return words("region.article_headline", right=kinds.count("right"), cells=len(kinds))


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


def _behind(tables: Tables, cells: list[Cell]) -> pd.DataFrame:
    """Everything behind the table as the source line reads it: the article itself, the sourced
    values beside it, and the editions that hold the printed ones."""
    behind = [("ARTICLE", YEAR), *((one, YEAR) for one in compared_sources(tables))]
    edition = tables.vintages.drop_duplicates("vintage").set_index("vintage")["source"]
    for cell in cells:
        for match in cell.origin.matches:
            behind += [(edition.get(one, one), match.year) for one in match.vintage.split(" / ")]
    return pd.DataFrame(behind, columns=["sources", "year"]).assign(value=1.0)


def _written(cells: list[Cell], words: Words) -> Written:
    def heading(one: str) -> str:
        return words(f"region.article_head.{one}")

    def value(field: str) -> Callable[[Cell], str]:
        return lambda one: telling.cell(getattr(one, field), partial(number, one.measure), words)

    return table(
        cells,
        Column.country(heading("country"), "country", words),
        Column(heading("measure"), lambda one: words(f"region.article_column.{one.measure}")),
        Number(heading("printed"), lambda one: _printed(one, words)),
        Number(heading("bank"), value("bank")),
        Number.of(heading("difference"), "bank_difference", telling.signed_percent, words),
        Number(heading("fund"), value("fund")),
        Number.of(heading("difference"), "fund_difference", telling.signed_percent, words),
        Column(heading("origin"), lambda one: origin_sentence(one, words)),
    )


def _listing(tables: Tables, cells: list[Cell]) -> pd.DataFrame:
    """Printed and sourced values, differences in per cent, origin."""
    computed = {one.country: one.computed for one in quotients(cells)}
    rows = pd.DataFrame(
        {
            "country": cell.country,
            "measure": cell.measure,
            "printed": cell.printed,
            "value": cell.value,
            "wdi_2023": cell.bank,
            "wdi_difference": cell.bank_difference,
            "imf_2023": cell.fund,
            "imf_difference": cell.fund_difference,
            "printed_gdp_per_printed_person": (
                computed[cell.country] if cell.measure == "gdp_per_capita" else None
            ),
            "origin": cell.origin.kind,
            "origin_years": " ".join(str(year) for year in cell.origin.years),
            "origin_editions": " | ".join(dict.fromkeys(m.vintage for m in cell.origin.matches)),
        }
        for cell in cells
    )
    behind = JOINT.join(["ARTICLE", *compared_sources(tables)])
    return described(rows.assign(sources=behind), tables)
