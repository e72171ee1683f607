"""The goods, as far as they are known: a dated list with sources, not a composition."""

import pandas as pd

from dashboard.analysis.provenance import sources_by_name
from dashboard.analysis.questions import Line
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, direction
from dashboard.exhibits.periods.products import product_key
from dashboard.exhibits.periods.question import Question
from dashboard.exhibits.publishers import publisher
from dashboard.exhibits.sources import page_notes
from dashboard.words import Words

NAME = "periods-goods"
FOLLOWS = ("period",)

# What a reader must know of these sources' figures, told in the row.
REMARKS = {
    "FAO_TM_ARNAV": "both_sides",
    "KTZ_2023": "rail",
    "MY_WHEAT": "marketing",
    "OIL_SEASON25": "season",
    "INTELLI_2022": "growth_only",
}
_DECIMALS = {"t": 0, "kt": 1, "million litres": 1, "units": 0}


def rows(question: Question) -> pd.DataFrame:
    """The product figures of the selected years, newest first."""
    first, last = question.years
    found = question.tables.products
    inside = found[found["year"].between(first, last)]
    return inside.sort_values(["year", "row"], ascending=[False, True]).reset_index(drop=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """One row a figure."""
    found = rows(question)
    return Exhibit(
        **frame,
        title=words("periods.goods.title"),
        unit=capitalised(words("periods.goods.label")),
        finding=_finding(found, words),
        headline=_headline(found, words),
        drawing=None,
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        sources=tuple(page_notes(found, question.tables, words)),
        notes=tuple(words(f"periods.note.goods.{one}") for one in ("codes", "share", "units")),
        reading=(words("periods.goods.unit"),),
    )


def _headline(found: pd.DataFrame, words: Words) -> str:
    if found.empty:
        return ""
    return words("periods.goods.headline", figures=words.number(len(found), 0))


def _finding(found: pd.DataFrame, words: Words) -> str:
    if found.empty:
        return words("periods.goods.none")
    return words(
        "periods.goods.finding",
        figures=words.number(len(found), 0),
        products=words.number(found["description"].map(product_key).nunique(), 0),
        parts=words.number(int(found["part_year"].sum()), 0),
    )


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    if found.empty:
        return Written((), ())
    publishers = sources_by_name(question.tables)["publisher"]
    return table(
        found.itertuples(),
        Column(words("periods.goods.covers"), lambda row: covers(row, words)),
        Column(words("periods.goods.direction"), lambda row: _direction(row, words)),
        Column.country(words("periods.goods.by"), "reporter", words),
        Column(words("periods.goods.product"), lambda row: _product(row, words)),
        Column(words("periods.goods.code"), _code),
        Number.of(words("periods.goods.usd"), "value", telling.rounded(1), words),
        Number(words("periods.goods.quantity"), lambda row: _quantity(row, words)),
        Number.of(words("periods.goods.share"), "share", telling.percent, words),
        Column(words("periods.goods.remark"), lambda row: _remark(row, words)),
        Column(words("table.source"), lambda row: publisher(publishers[row.source], words)),
    )


def _direction(row, words: Words) -> str:
    return direction(Line(row.reporter, row.partner, row.flow), words)


def _product(row, words: Words) -> str:
    return words(f"product.{product_key(row.description)}")


def _code(row) -> str:
    return row.code if isinstance(row.code, str) else telling.NOTHING


def covers(row, words: Words) -> str:
    """The whole year, or the part of it that a figure covers, plainly marked as a part."""
    if not row.part_year:
        return str(row.year)
    if pd.isna(row.first_day):
        return words("periods.goods.season", first=row.year - 1, last=row.year)
    first, last = (str(day)[:7] for day in (row.first_day, row.last_day))
    return words("periods.goods.part", first=words.date(first), last=words.date(last))


def _quantity(row, words: Words) -> str:
    if pd.isna(row.quantity):
        return telling.NOTHING
    number = words.number(row.quantity, _DECIMALS[row.quantity_unit])
    unit = row.quantity_unit.replace(" ", "_")
    return words(f"periods.quantity.{unit}", value=number)


def _remark(row, words: Words) -> str:
    told = []
    if not pd.isna(row.growth_factor):
        told.append(words("periods.goods.growth", factor=words.number(row.growth_factor, 2)))
    if row.source in REMARKS:
        told.append(words(f"periods.goods.remark.{REMARKS[row.source]}"))
    return "; ".join(told) or telling.NOTHING
