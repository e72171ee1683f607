"""Each year by its first months and the rest; the newest with the range of its estimate."""

from collections.abc import Iterator

import pandas as pd

from dashboard.analysis.so_far import SoFar
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Points
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.plotted import gapped
from dashboard.exhibits.telling import cell, money, named_sources, signed_percent
from dashboard.exhibits.trade.months_chart import COLOUR
from dashboard.words import Words

# How strong the rest of a year is, an estimate up to its lowest value, and what lies above that.
_REST, _LOWEST, _RANGE = 0.5, 0.3, 0.14


def so_far_chart(found: SoFar, words: Words) -> Chart:
    """Columns by year, with a cross where the same months would have put the year's end."""
    rows, now = found.rows, found.rows["year"] == found.year
    months = capitalised(months_alone(found.last, words))
    panel = Panel(
        marks=(
            _columns(months, rows, rows["value"], 1.0, words),
            _columns(words("so_far.rest"), rows, _rest(rows), _REST, words),
            _columns(words("so_far.low"), rows, (rows["low"] - rows["value"]).where(now), _LOWEST),
            _columns(words("so_far.range"), rows, (rows["high"] - rows["low"]).where(now), _RANGE),
            _medians(rows, words),
            *_other_filings(found.tried[~found.tried["complete"]], words),
        ),
        across=Years(int(rows["year"].iloc[0]), found.year),
        up=Values(
            0.0,
            1.08 * float(rows[["whole", "high"]].max().max()) / 1000,
            title=capitalised(words("unit.usd.billion")),
            decimals=2,
        ),
    )
    return Chart((panel,), words, key="legend", columns="stacked")


def _rest(rows: pd.DataFrame) -> pd.Series:
    """What followed in the years whose every month is known."""
    return (rows["whole"] - rows["value"]).where(rows["complete"])


def _columns(
    name: str, rows: pd.DataFrame, values: pd.Series, strength: float, words: Words | None = None
) -> Columns:
    """A part of each column; without words the cross alone tells of it."""
    told = (
        ()
        if words is None
        else tuple(
            "" if pd.isna(value) else f"<b>{money(value, words)}</b> · {name}, {year}"
            for year, value in zip(rows["year"], values, strict=True)
        )
    )
    return Columns(
        name, _years(rows), gapped(values / 1000), (COLOUR,), told, strengths=(strength,)
    )


def _medians(rows: pd.DataFrame, words: Words) -> Points:
    """The median estimate of each year, and what it missed by."""
    told = tuple(
        words(
            "so_far.told.median" if pd.isna(row.miss) else "so_far.told.missed",
            year=row.year,
            median=money(row.median, words),
            low=money(row.low, words),
            high=money(row.high, words),
            miss=cell(row.miss, signed_percent, words),
        )
        for row in rows.itertuples()
    )
    look = Look(words("so_far.median"), tokens.INK, symbol=tokens.ESTIMATE)
    return Points(look, _years(rows), gapped(rows["median"] / 1000), told, size=11)


def _other_filings(rows: pd.DataFrame, words: Words) -> Iterator[Points]:
    """Whole years that are not the sum of twelve months."""
    if len(rows):
        told = tuple(
            f"<b>{money(row.whole, words)}</b> · {named_sources(row.whole_source, words)}"
            for row in rows.itertuples()
        )
        look = Look(words("so_far.other"), COLOUR)
        yield Points(look, _years(rows), gapped(rows["whole"] / 1000), told, other=True)


def _years(rows: pd.DataFrame) -> tuple[int, ...]:
    return tuple(int(year) for year in rows["year"])


def months_alone(last: int, words: Words) -> str:
    """The months of any year from January: "January–April"."""
    return words.month(1) if last == 1 else f"{words.month(1)}–{words.month(last)}"
