"""The charts that are more than lines over years as numbers: trends that jump, dated counts."""

from collections.abc import Iterable

import pandas as pd

from dashboard.analysis.companies import CLAIMS
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.periods import breaks as tested
from dashboard.exhibits.periods import companies as firms
from dashboard.exhibits.periods.breaks_figure import trends
from dashboard.exhibits.periods.question import Question, colour
from dashboard.figures import tokens
from dashboard.figures.layers import event_position, range_text
from dashboard.words import Words

_SHADES = {"solid": tokens.INK, "dot": tokens.MUTED}


def breaks_plot(question: Question, one: Exhibit, words: Words) -> Plot:
    """The values as markers, and each trend as one line for every stretch between its breaks."""
    main = tested.tests(question)[0]
    years = range(question.periods[0].start, question.newest + 1)
    chosen = main.breaks.two.years if main.breaks else ()
    edges = {"solid": tested.borders(question), "dot": chosen}
    values = _over(main.series.dropna() / 1000, years)
    series = [Series(words(f"flow.{question.line.flow}"), values, colour(question), joined=False)]
    for name, fitted, dash in trends(main, words):
        for part in _stretches(fitted, edges[dash]):
            told = range_text(int(part.index[0]), int(part.index[-1]))
            label = words("title.years", what=name, years=told)
            series.append(Series(label, _over(part, years), _SHADES[dash], dash=dash))
    return Plot(
        kind="line",
        series=tuple(series),
        unit=one.unit,
        categories=tuple(str(year) for year in years),
        log=True,
        decimals=2,
    )


def companies_plot(question: Question, one: Exhibit, words: Words) -> Plot:
    """The counts by date in decimal years, and what the article says: a point where it gives a
    date, else a level line across the years."""
    found = firms.rows(question)
    series = []
    for origin, name in firms.capitals(words):
        own = found[found["origin"] == origin]
        counts, dates = map(float, own["count"]), map(_decimal_year, own["as_of"])
        series.append(
            Series(name, tuple(counts), tokens.COUNTRY[origin], tuple(dates), joined=False)
        )
    ends = firms.drawn_years(question, found)
    return Plot(
        kind="scatter",
        series=(*series, *(_claim(claim, ends, words) for claim in CLAIMS)),
        unit=words("periods.companies.count"),
        across=words("table.year"),
        decimals=0,
    )


def _claim(claim, ends: tuple[int, int], words: Words) -> Series:
    name = words("periods.companies.claim", count=words.number(claim.count, 0))
    shade, count = tokens.COUNTRY[claim.origin], float(claim.count)
    if claim.as_of:
        return Series(name, (count,), shade, (_decimal_year(claim.as_of),), joined=False)
    return Series(name, (count, count), shade, (float(ends[0]), ends[1] + 1.0), dash="dot")


def _decimal_year(date: str) -> float:
    """January 2019 is 2019.04: on the axis of the page a year's tick stands in its middle."""
    return event_position(date) + 0.5


def _stretches(values: pd.Series, edges: Iterable[int]) -> list[pd.Series]:
    """The series cut before each of the years in `edges`."""
    cuts = [*sorted(edges), int(values.index[-1]) + 1]
    starts = [int(values.index[0]), *cuts[:-1]]
    found = [values.loc[start : end - 1] for start, end in zip(starts, cuts, strict=True)]
    return [part for part in found if len(part)]


def _over(values: pd.Series, years: range) -> tuple[float | None, ...]:
    return tuple(float(values[year]) if year in values.index else None for year in years)
