"""Quoted figures as markers beside the counts, and as rows of tables."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.questions import PAIR, Line
from dashboard.charts import tokens
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.mirror.selection import MirrorSelection
from dashboard.exhibits.mirror.telling import divisor, origin_of_any, quoted_money
from dashboard.words import Words

# Ink, because a quoted figure is nobody's line; filled for Kazakhstan, hollow for Uzbekistan.
SYMBOLS = {"KAZ": "diamond", "UZB": "diamond-open"}
# Of a figure that is only a lower bound.
BOUNDS = {"KAZ": "triangle-up", "UZB": "triangle-up-open"}


def drawn_figures(official: pd.DataFrame, first: int, last: int) -> pd.DataFrame:
    """Those quoted figures of the years that may stand on a yearly axis."""
    return official[official["drawn"] & official["year"].between(first, last)]


def markers(
    drawn: pd.DataFrame, selection: MirrorSelection, publishers: Mapping[str, str], words: Words
) -> tuple[Points, ...]:
    """The figures as markers, a set for each government. Pages that repeat one share a marker."""
    sets = (
        _of(drawn, reporter, at_least, selection, publishers, words)
        for reporter in PAIR
        for at_least in (False, True)
    )
    return tuple(one for one in sets if one.x)


def _of(drawn, reporter: str, at_least: bool, selection, publishers, words: Words) -> Points:
    """Those of one government, or those of them that are only lower bounds."""
    own = drawn[(drawn["reporter"] == reporter) & (drawn["at_least"] == at_least)]
    told = {key: rows["source"] for key, rows in own.groupby(["year", "value"])}
    name = words("mirror.quoted_by", country=words(f"country.{reporter}"))
    if at_least:
        name = f"{name}, {words('mirror.key.bound')}"
    return Points(
        Look(name, tokens.INK, symbol=(BOUNDS if at_least else SYMBOLS)[reporter]),
        tuple(int(year) for year, _ in told),
        tuple(float(value) / divisor(selection) for _, value in told),
        tuple(
            _hover(value, at_least, sources, selection, publishers, words)
            for (_, value), sources in told.items()
        ),
        # The line below the chart tells it.
        keyed=False,
    )


def quoted_rows(rows: pd.DataFrame) -> pd.DataFrame:
    """Quoted figures to take along: stated, derived or ambiguous; `drawn` tells which are shown."""
    kept = ["year", "first_day", "last_day", "reporter", "flow", "value", "printed"]
    return rows[[*kept, "at_least", "drawn", "source_date", "note"]].assign(
        variant="quoted", status=rows["kind"], sources=rows["source"]
    )


def quoted_signs(drawn: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """What the diamonds stand for, and the triangles where there are any."""
    bounds = drawn["at_least"].astype(bool)
    told = ["quoted"] if len(drawn) else []
    told += ["bound"] if bounds.any() else []
    return tuple(words(f"reading.{sign}") for sign in told)


def quoted_line(row, words: Words) -> str:
    """What a quoted figure counts, and whose figure it is."""
    if row.reporter not in PAIR:
        return words("mirror.quoted_unnamed", line=words("mirror.turnover"))
    partner = next(code for code in PAIR if code != row.reporter)
    return words("mirror.quoted", line=line_name(Line(row.reporter, partner, row.flow), words))


def quoted_value(row, unit: str, words: Words) -> str:
    """The figure as an amount; a lower bound says that it is one."""
    value = quoted_money(row.value, unit, words)
    return words("mirror.at_least", value=value) if row.at_least else value


def _hover(value, at_least, sources, selection, publishers: Mapping[str, str], words: Words) -> str:
    amount = quoted_money(value, selection.unit, words)
    told = words("mirror.at_least", value=amount) if at_least else amount
    pages = dict.fromkeys(origin_of_any(source, publishers, words) for source in sources)
    return f"<b>{told}</b> · {', '.join(pages)}"
