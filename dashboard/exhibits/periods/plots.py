"""The charts of the sections as numbers. A section without one is a table elsewhere."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.exhibits.exhibit import Exhibit, Plot, Series
from dashboard.exhibits.periods import aligned
from dashboard.exhibits.periods import contributions as contributed
from dashboard.exhibits.periods import index as indexed
from dashboard.exhibits.periods import standing as ranked
from dashboard.exhibits.periods.question import Question, colour
from dashboard.figures import tokens
from dashboard.figures.layers import period_years, range_text
from dashboard.figures.overlay import DASHES
from dashboard.words import Words


def aligned_plot(question: Question, one: Exhibit, words: Words) -> Plot:
    """A line a period over the years since its start, then the values of other editions."""
    found = aligned.rows(question)
    steps = range(int(found["since"].max()) + 1)
    reference, others = [], []
    for period in question.periods:
        own = found[found["period"] == period.number]
        dash = DASHES[min(period.number, len(DASHES)) - 1]
        line = Series(period_years(period, words), (), colour(question), dash=dash)
        drawn = own[own["variant"] == REFERENCE]
        reference.append(replace(line, values=_values(drawn, "since", "relative", steps)))
        others += _others(own, line, "since", "relative", steps, words)
    return Plot(
        kind="line",
        series=(*reference, *others),
        unit=one.unit,
        categories=tuple(words.number(step, 0) for step in steps),
        across=words("chart.years_since"),
        decimals=0,
    )


def index_plot(question: Question, one: Exhibit, words: Words) -> Plot:
    """The lines of the chosen index, then what an earlier edition would make of them."""
    index = question.selection.index
    found = indexed.rows(question)
    found = found[found["line"].isin(indexed.DRAWN)]
    first, last = question.years
    years = range(first, last + 1)
    reference, others = [], []
    for name, own in found.groupby("line", sort=False):
        look = indexed.look(index, name, words)
        line = Series(look.name, (), look.colour, dash=look.dash)
        drawn = own[own["variant"] == REFERENCE]
        reference.append(replace(line, values=_values(drawn, "year", "value", years)))
        others += _others(own, line, "year", "value", years, words)
    return Plot(
        kind="line",
        series=(*reference, *others),
        unit=one.unit,
        categories=tuple(str(year) for year in years),
        decimals=indexed.DECIMALS[index],
    )


def standing_plot(question: Question, one: Exhibit, words: Words) -> Plot:
    """The share above, the place beneath with the first on top; then other editions' values."""
    found = ranked.rows(question)
    first, last = question.years
    years = range(first, last + 1)

    def panel(column: str, decimals: int) -> Plot:
        name = words(f"periods.standing.{column}_axis")
        line = Series(name, (), tokens.INK)
        drawn = found[found["variant"] == REFERENCE]
        reference = replace(line, values=_values(drawn, "year", column, years))
        return Plot(
            kind="line",
            series=(reference, *_others(found, line, "year", column, years, words)),
            unit=name,
            categories=tuple(str(year) for year in years),
            decimals=decimals,
        )

    return replace(panel("share", 2), beneath=replace(panel("rank", 0), falling=True))


def contributions_plot(question: Question, one: Exhibit, words: Words) -> Plot:
    """The columns of the chain, each from zero: turnover, what was added to it, turnover again.

    A category has a value in one series only, so stacked columns stand alone and centred.
    """
    found = contributed.rows(question)
    drawn = found[found["variant"] == REFERENCE].reset_index(drop=True)
    kept = drawn[(drawn["part"] != "start") | (drawn.index == 0)]
    line = question.line
    parts = {
        "turnover": (("start", "end"), tokens.INK),
        "export": (("export",), tokens.COUNTRY[line.reporter]),
        "import": (("import",), tokens.COUNTRY[line.partner]),
    }
    series = [
        Series(
            words(f"flow.{flow}"),
            tuple(row.value / 1000 if row.part in own else None for row in kept.itertuples()),
            shade,
        )
        for flow, (own, shade) in parts.items()
    ]
    return Plot(
        kind="bar",
        series=tuple(series),
        unit=one.unit,
        categories=tuple(_step(row, words) for row in kept.itertuples()),
        decimals=2,
        stacked=True,
    )


def _step(row, words: Words) -> str:
    if row.part in ("start", "end"):
        return str(row.first_year if row.part == "start" else row.last_year)
    years = range_text(row.first_year, row.last_year)
    return words("title.years", what=words(f"flow.{row.part}"), years=years)


def _others(
    own: pd.DataFrame, line: Series, at: str, column: str, steps: range, words: Words
) -> list[Series]:
    """The values of each other edition as markers without a line."""
    name = words("chart.alternate", line=line.name)
    found = own[(own["variant"] != REFERENCE) & own[column].notna()]
    return [
        replace(line, name=name, values=_values(rows, at, column, steps), joined=False)
        for _, rows in found.groupby("variant", sort=False)
    ]


def _values(rows: pd.DataFrame, at: str, column: str, steps: range) -> tuple[float | None, ...]:
    known = rows.dropna(subset=column).set_index(at)[column].to_dict()
    return tuple(float(known[step]) if step in known else None for step in steps)
