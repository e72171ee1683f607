"""The goods of a year, the largest first: value, share, weight, unit value and place."""

import pandas as pd

from dashboard.analysis.goods.composition import composition
from dashboard.analysis.goods.top import top
from dashboard.analysis.goods.values import REST, broken_years
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import (
    Question,
    name_of,
    name_within,
    side_notes,
    sources_of,
    title,
)
from dashboard.words import Words

NAME = "goods-top"
FOLLOWS = ("side", "level", "part", "year")
_KILOTONNE = 1e6


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.top` of the year, with whose figures they are."""
    asked, reporter = question.selection, question.reporter_of_year
    found = top(question.tables, reporter, asked.level, question.year, question.part)
    return found.assign(year=question.year, reporter=reporter)


def lines(question: Question) -> dict[str, list[tuple[int, float]]]:
    """Code -> (year, value) over the years of the same reporter in which its filing is whole."""
    asked, reporter = question.selection, question.reporter_of_year
    found = composition(question.tables, reporter, asked.level, question.part)
    broken = broken_years(question.tables) if reporter == "KAZ" else frozenset()
    sound = (found["code"] != REST) & ~found["year"].isin(broken)
    found = found[sound].sort_values("year")
    return {
        str(code): list(zip(group["year"], group["value"], strict=True))
        for code, group in found.groupby("code")
    }


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """A table alone."""
    found = rows(question)
    return Exhibit(
        **frame,
        title=title("goods.top.title", question, words, year=question.year),
        unit=words("goods.top.unit"),
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=None,
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found, question, words),
        notes=(
            *((words("goods.note.products"),) if question.selection.level == "product" else ()),
            words("goods.note.unit_values"),
            words("goods.note.direction"),
            *side_notes(found, question, words),
        ),
    )


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    if len(found) < 3:
        return ""
    share = telling.percent(float(found["share"].head(3).sum()), words)
    return words("goods.top.headline", share=share, year=question.year)


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    if found.empty:
        return words("goods.none_of_part")
    level = question.selection.level
    names = [name_within(level, code, words) for code in found["code"].head(3)]
    share = telling.percent(float(found["share"].head(3).sum()), words)
    return words("goods.top.finding", names=words.join(names), share=share, year=question.year)


def columns(question: Question, found: pd.DataFrame, words: Words) -> dict[str, Column]:
    """Of the table, by the field that each shows and is sorted by."""
    level, values = question.selection.level, telling.exact(found["value"])
    part = words(f"goods.heading.{level}")
    whole, moved = telling.rounded(0), telling.rounded(0, signed=True)
    return {
        "rank": Number(words("goods.heading.rank"), lambda row: str(row.rank)),
        "moved": Number.of(words("goods.heading.moved"), "moved", moved, words),
        "code": Column(part, lambda row: name_of(level, row.code, words)),
        "value": Number.of(words("goods.heading.value"), "value", values, words),
        "share": Number.of(words("goods.heading.share"), "share", telling.percent, words),
        "weight": Number.of(words("goods.heading.weight"), "weight", _kilotonnes, words),
        "unit_value": Number.of(words("goods.heading.unit"), "unit_value", whole, words),
    }


def _kilotonnes(value: float, words: Words) -> str:
    return words.number(value / _KILOTONNE, 1)


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    if found.empty:
        return Written((), ())
    return table(found.itertuples(), *columns(question, found, words).values())
