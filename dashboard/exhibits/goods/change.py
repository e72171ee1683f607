"""What made the change of the goods between two years."""

import pandas as pd

from dashboard.analysis.goods.change import change
from dashboard.analysis.goods.composition import composition
from dashboard.analysis.goods.values import REST
from dashboard.charts.chart import Chart
from dashboard.charts.years import range_text
from dashboard.exhibits.columns import Column
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
from dashboard.exhibits.goods.waterfall import change_table, waterfall
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words

NAME = "goods-change"
FOLLOWS = ("side", "level", "part", "first", "last")
# Steps of their own in the chart; the smaller ones are one step.
_STEPS = 8


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.change` of the two years, with whose figures they are."""
    asked, years = question.selection, question.ends
    reporter = question.reporter
    found = change(question.tables, reporter, asked.level, years, question.part)
    return found.assign(first_year=years[0], last_year=years[1], reporter=reporter)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """A chain of columns whose steps add up exactly."""
    found, entered = rows(question), _entered(question)
    unit = capitalised(words("unit.usd.million"))
    years = range_text(*question.ends)
    return Exhibit(
        **frame,
        title=title("goods.change.title", question, words, years=years),
        unit=unit,
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=None if found.empty else lambda: _chart(question, found, unit, words),
        writing=lambda: _table(question, found, words),
        listing=lambda: described(_listed(found, entered), question.tables),
        sources=sources_of(entered, question, words),
        notes=(
            words("goods.note.change"),
            words("goods.note.direction"),
            *side_notes(entered, question, words),
        ),
        reading=(words("goods.reading.change"),),
    )


def _entered(question: Question) -> pd.DataFrame:
    """The rows of both years that the change is made of."""
    asked = question.selection
    found = composition(question.tables, question.reporter, asked.level, question.part)
    return found[found["year"].isin(question.ends)]


def _listed(found: pd.DataFrame, entered: pd.DataFrame) -> pd.DataFrame:
    sources = " + ".join(dict.fromkeys(entered["sources"]))
    return found.assign(sources=sources)


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The part that made most of the change."""
    known = found[found["code"] != REST]
    if known.empty:
        return ""
    top = known.iloc[0]
    return words(
        "goods.change.headline",
        years=range_text(*question.ends),
        name=name_within(question.selection.level, top["code"], words),
        part=words("money.million", value=words.signed(top["change"], 1)),
    )


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The whole change and the part that made most of it."""
    known = found[found["code"] != REST]
    if known.empty:
        return words("goods.none_of_part")
    top = known.iloc[0]
    whole = found["change"].sum()
    return words(
        "goods.change.finding",
        years=range_text(*question.ends),
        change=words("money.million", value=words.signed(whole, 1)),
        name=name_within(question.selection.level, top["code"], words),
        part=words("money.million", value=words.signed(top["change"], 1)),
    )


def _chart(question: Question, found: pd.DataFrame, unit: str, words: Words) -> Chart:
    """The largest changes, then all others and the rest as one."""
    level = question.selection.level
    shown = found[found["code"] != REST].head(_STEPS)
    amounts = {
        name_of(level, row.code, words, short=True): float(row.change) for row in shown.itertuples()
    }
    amounts[words("goods.others")] = float(found["change"].sum() - shown["change"].sum())
    first, last = map(str, question.ends)
    start, end = float(found["before"].sum()), float(found["after"].sum())
    return waterfall((first, start), amounts, (last, end), unit, words)


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    level, rest = question.selection.level, words("goods.change.rest")

    def part(row) -> str:
        return rest if row.code == REST else name_of(level, row.code, words)

    parts = Column(words(f"goods.heading.{level}"), part)
    return change_table(found, parts, question.ends, words)
