"""Which chapters stayed, came and left from one year to the next."""

import pandas as pd

from dashboard.analysis.goods.spread import CUT, MOVES, moves
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Columns
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import (
    Question,
    name_of,
    side_notes,
    sources_of,
)
from dashboard.words import Words

NAME = "goods-stability"
FOLLOWS = ("side",)
_STRENGTH = {"stayed": 0.4, "came": 1.0, "left": 1.0}
_COLOUR = {"stayed": tokens.MUTED, "came": tokens.GOODS[3], "left": tokens.GOODS[10]}


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.moves` of one reporter: Uzbekistan's where the best of both is asked for,
    since its years follow each other."""
    side = question.selection.side
    return moves(question.tables, "UZB" if side == "best" else side)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Columns of counts over the years."""
    found = rows(question)
    return Exhibit(
        **frame,
        title=words("goods.stability.title"),
        unit=words("goods.stability.unit"),
        stored=words("unit.usd.million"),
        finding=_finding(found, words),
        headline=_headline(found, words),
        drawing=lambda: _chart(question, found, words),
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found, question, words),
        notes=(
            words("goods.note.cut", cut=words.number(CUT * 1000, 0)),
            words("goods.note.direction"),
            *side_notes(found, question, words),
        ),
    )


def _counts(found: pd.DataFrame) -> pd.DataFrame:
    """Year by move."""
    counted = found.groupby(["year", "move"]).size().unstack(fill_value=0)
    return counted.reindex(columns=list(MOVES), fill_value=0)


def _headline(found: pd.DataFrame, words: Words) -> str:
    counts = _counts(found)
    last = counts.index.max()
    stayed = words.number(int(counts.at[last, "stayed"]), 0)
    return words("goods.stability.headline", year=last, stayed=stayed)


def _finding(found: pd.DataFrame, words: Words) -> str:
    counts = _counts(found)
    last = counts.index.max()
    told = {one: words.number(int(counts.at[last, one]), 0) for one in MOVES}
    return words("goods.stability.finding", year=last, **told)


def _chart(question: Question, found: pd.DataFrame, words: Words) -> Chart:
    counts = _counts(found)
    years = list(range(int(counts.index.min()), int(counts.index.max()) + 1))
    counts = counts.reindex(years)

    def mark(move: str) -> Columns:
        name = words(f"goods.stability.{move}")
        sign = -1 if move == "left" else 1
        values = tuple(None if pd.isna(one) else sign * float(one) for one in counts[move])
        texts = ["" if one is None else words.number(abs(one), 0) for one in values]
        told = tuple(f"{name}: {one}" if one else "" for one in texts)
        return Columns(
            name,
            tuple(years),
            values,
            (_COLOUR[move],),
            told,
            strengths=(_STRENGTH[move],),
        )

    high = float((counts["stayed"] + counts["came"]).max())
    panel = Panel(
        marks=tuple(map(mark, MOVES)),
        across=Years(years[0], years[-1]),
        up=Values(
            -float(counts["left"].max()) - 2,
            high * 1.1,
            title=words("goods.stability.unit"),
            decimals=0,
        ),
    )
    return Chart((panel,), words, question.periods, key="legend", columns="stacked")


def _table(found: pd.DataFrame, words: Words) -> Written:
    values = telling.exact(found["value"])
    return table(
        found[found["move"] != "stayed"].itertuples(),
        Number.year(words),
        Column(words("goods.heading.move"), lambda row: words(f"goods.stability.{row.move}")),
        Column(words("goods.heading.chapter"), lambda row: name_of("chapter", row.code, words)),
        Number.of(words("goods.heading.value"), "value", values, words),
        Column.country(words("goods.heading.reporter"), "reporter", words),
    )
