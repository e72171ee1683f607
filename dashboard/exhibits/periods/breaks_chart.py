"""The series on a log axis with the trend of each period, and the breaks that the data choose."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Interval, Rule
from dashboard.charts.look import Look
from dashboard.charts.marks import Line, Points
from dashboard.exhibits.periods.question import Question, colour
from dashboard.words import Words

# Room for the bars at the foot, in powers of ten.
_FOOT = 0.33


def breaks_chart(
    question: Question, main, borders: tuple[int, ...], unit: str, words: Words
) -> Chart:
    """Markers for the values, lines for the trends, bars at the foot for the intervals.

    main: `breaks.Tested` of the reference series.
    """
    values = main.series.dropna() / 1000
    low, high = limits(values, log=True)
    two = main.breaks.two if main.breaks else None
    panel = Panel(
        marks=(_values(question, values, words), *_trends(main, borders, words)),
        across=Years(question.periods[0].start, question.newest),
        up=Values(low - _FOOT, high, log=True, title=unit, decimals=2),
        context=() if two is None else (*_rules(two.years), *_intervals(two.intervals, words)),
    )
    return Chart((panel,), words, question.periods, key="legend", by_year=True)


def _values(question: Question, values: pd.Series, words: Words) -> Points:
    look = Look(words(f"flow.{question.line.flow}"), colour(question))
    years = tuple(int(year) for year in values.index)
    told = tuple(f"<b>{words.number(value, 3)}</b>" for value in values)
    return Points(look, years, tuple(map(float, values)), told, size=7)


def _trends(main, borders: tuple[int, ...], words: Words) -> Iterable[Line]:
    """The article's trend and the one the data choose, each starting anew where it jumps."""
    if main.joint:
        look = Look(words("periods.model.article"), tokens.INK, "solid", "", 2)
        yield _trend(look, main.joint.fitted, borders)
    if main.breaks:
        look = Look(words("periods.model.two"), tokens.MUTED, "dot", "", 2)
        yield _trend(look, main.breaks.two.fitted, tuple(main.breaks.two.years))


def _trend(look: Look, fitted: pd.Series, jumps: tuple[int, ...]) -> Line:
    """fitted: logarithms of million USD by year."""
    years = tuple(int(year) for year in fitted.index)
    values = tuple(float(value) for value in np.exp(fitted) / 1000)
    return Line(look, years, values, jumps=jumps, ended=False)


def _rules(years: Iterable[int]) -> Iterable[Rule]:
    return (Rule(year - 0.5, str(year), strong=False) for year in years)


def _intervals(intervals, words: Words) -> Iterable[Interval]:
    name = words("periods.breaks.interval_name")
    return (Interval(name, low, high) for low, high in intervals)
