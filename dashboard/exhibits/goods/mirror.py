"""Where the two countries disagree most about the same goods."""

import pandas as pd

from dashboard.analysis.goods.mirror import comparable_years, mirror
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Columns
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import (
    Question,
    axis_names,
    money,
    name_of,
    name_within,
    sources_of,
    title,
)
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.reading import years_text
from dashboard.words import Words

NAME = "goods-mirror"
FOLLOWS = ("level", "part", "year")
_SHOWN = 10
# Both are what Kazakhstan exports; the paler shade is as Uzbekistan counts it.
_COLOURS = {"kaz": tokens.COUNTRY["KAZ"], "uzb": tokens.tint(tokens.COUNTRY["KAZ"], 0.5)}


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.mirror` of the year."""
    found = mirror(question.tables, question.selection.level, question.year, question.part)
    return found.assign(year=question.year)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Two lying columns a part, those furthest apart first."""
    found = rows(question)
    unit = capitalised(words("unit.usd.million"))
    return Exhibit(
        **frame,
        title=title("goods.mirror.title", question, words, year=question.year),
        unit=unit,
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=None if found.empty else lambda: _chart(question, found, unit, words),
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found.assign(value=found["gap"]), question, words),
        notes=_notes(question, words),
    )


def _notes(question: Question, words: Words) -> tuple[str, ...]:
    years = comparable_years(question.tables)
    broken = () if question.year in years else (words("goods.note.mirror_broken"),)
    known = words("goods.note.mirror_years", years=years_text(years, words))
    return (*broken, known, words("goods.note.mirror"))


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    """Where the two are widest apart, and by how much."""
    if found.empty:
        return ""
    top = found.iloc[0]
    return words(
        "goods.mirror.headline",
        name=name_within(question.selection.level, top["code"], words),
        gap=money(abs(top["kaz"] - top["uzb"]), words),
        year=question.year,
    )


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    if found.empty:
        return words("goods.mirror.none")
    top = found.iloc[0]
    return words(
        "goods.mirror.finding",
        name=name_within(question.selection.level, top["code"], words),
        kaz=money(top["kaz"], words),
        uzb=money(top["uzb"], words),
    )


def _chart(question: Question, found: pd.DataFrame, unit: str, words: Words) -> Chart:
    shown, level = found.head(_SHOWN), question.selection.level
    codes = tuple(shown["code"])
    labels = tuple(axis_names(name_of(level, code, words, short=True)) for code in codes)

    def mark(field: str) -> Columns:
        name = words(f"goods.mirror.{field}")
        told = tuple(
            f"<b>{name_of(level, row.code, words)}</b><br>{name}: "
            f"{money(getattr(row, field), words)}"
            for row in shown.itertuples()
        )
        values = tuple(float(one) for one in shown[field])
        return Columns(name, codes, values, (_COLOURS[field],), told)

    across = Values(0.0, 1.08 * float(shown[["kaz", "uzb"]].max().max()), title=unit, decimals=0)
    panel = Panel(tuple(map(mark, _COLOURS)), across=across, up=Categories(codes, labels))
    return Chart((panel,), words, key="legend", tall=True)


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    level = question.selection.level
    values = telling.exact([*found["kaz"], *found["uzb"]])
    gaps = telling.exact(found["gap"], signed=True)
    return table(
        found.itertuples(),
        Column(words(f"goods.heading.{level}"), lambda row: name_of(level, row.code, words)),
        Number.of(words("goods.heading.kaz"), "kaz", values, words),
        Number.of(words("goods.heading.uzb"), "uzb", values, words),
        Number.of(words("goods.heading.gap"), "gap", gaps, words),
        Number.of(words("goods.heading.ratio"), "ratio", telling.rounded(2), words),
        Number.of(words("goods.heading.asymmetry"), "asymmetry", telling.percent, words),
    )
