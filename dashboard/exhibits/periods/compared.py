"""The table of the three periods: what one flow did in each of them."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.comparison import comparison, price_base, variant_keys
from dashboard.analysis.trend import FEW_YEARS
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.periods import editions, telling
from dashboard.exhibits.periods.rows import flow_rows
from dashboard.exhibits.periods.section import Question, Section, Table
from dashboard.exhibits.sources import source_lead
from dashboard.words import Words

NAME = "comparison"
INTERVAL = "trend_interval"
FEW = "*"


@dataclass(frozen=True)
class Row:
    """A row of the table: a measure, its prices (None where they make no difference) and how
    its numbers are written."""

    measure: str
    prices: str | None
    write: telling.Write


ROWS = (
    Row("years", None, lambda value, words: words.number(value, 0)),
    Row("first", "usd", telling.billions),
    Row("last", "usd", telling.billions),
    Row("total_growth", "usd", telling.signed_percent),
    Row("cagr", "usd", telling.signed_percent),
    Row("trend", "usd", telling.signed_percent),
    Row(INTERVAL, "usd", telling.signed_percent),
    Row("volatility", "usd", telling.percent),
    Row("best_year", "usd", telling.signed_percent),
    Row("worst_year", "usd", telling.signed_percent),
    Row("first", "real", telling.billions),
    Row("last", "real", telling.billions),
    Row("total_growth", "real", telling.signed_percent),
    Row("cagr", "real", telling.signed_percent),
    Row("trend", "real", telling.signed_percent),
    Row(INTERVAL, "real", telling.signed_percent),
    Row("volatility", "real", telling.percent),
    Row("mean_balance", "usd", telling.signed_billions),
    Row("mean_balance", "real", telling.signed_billions),
    Row("normalised_balance", None, lambda value, words: words.signed(value, 3)),
    Row("mean_share_total", None, telling.percent),
    Row("mean_share_group", None, telling.percent),
)


def rows(question: Question) -> pd.DataFrame:
    """The compared figures, see `analysis.comparison`, with whose they are."""
    line = question.line
    found = comparison(question.tables, question.periods, line.reporter, line.flow)
    return found.assign(reporter=line.reporter, partner=line.partner, flow=line.flow)


def build(question: Question, words: Words, _narrow: bool) -> Section:
    """The section: one column a period, and one more for each value of an earlier edition."""
    found = rows(question)
    line = question.line
    plotted = flow_rows(question, "usd")
    return Section(
        name=NAME,
        title=capitalised(words("periods.comparison.title", subject=subject(line, words))),
        unit=words("periods.comparison.unit", base=price_base(question.tables)),
        finding=_finding(question, found, words),
        tables=(_table(question, found, words),),
        lead=source_lead(plotted, words),
        sources=telling.sources_of(_all_sources(question, plotted), question.tables, words),
        notes=_notes(question, found, words),
        about=[
            (words(f"periods.method.{one}"), words(f"periods.method.{one}.text"))
            for one in ("cagr", "trend", "volatility", "balance", "shares")
        ],
    )


def _table(question: Question, found: pd.DataFrame, words: Words) -> Table:
    """A column for each period and variant."""
    columns = [
        (period, key)
        for period in question.periods
        for key in (REFERENCE, *variant_keys(found, period.number))
    ]
    known = {
        (
            row.measure,
            row.prices if isinstance(row.prices, str) else None,
            row.period,
            row.variant,
        ): (
            row.value,
            row.year,
        )
        for row in found.itertuples()
    }
    kept = [row for row in ROWS if row.measure != "mean_share_group" or _grouped(found)]
    return Table(
        caption=words("periods.comparison.caption"),
        headings=(
            words("periods.measure"),
            *(_heading(period, key, words) for period, key in columns),
        ),
        rows=[
            (
                _label(row, question, words),
                *(_written(row, known, period.number, key, words) for period, key in columns),
            )
            for row in kept
        ],
        numeric=tuple(range(1, len(columns) + 1)),
        is_open=True,
    )


def _grouped(found: pd.DataFrame) -> bool:
    return "mean_share_group" in set(found["measure"])


def _heading(period, key: str, words: Words) -> str:
    years = telling.years_of(period, words)
    if key == REFERENCE:
        return years
    return words("periods.heading.variant", years=years)


def _label(row: Row, question: Question, words: Words) -> str:
    own = row.measure == "mean_share_total"
    ending = f"{row.measure}.{question.selection.reporter}" if own else row.measure
    name = words(f"periods.measure.{ending}")
    if row.prices is None:
        return name
    prices = words(f"periods.prices.{row.prices}.short", base=price_base(question.tables))
    return words("periods.measure.in", measure=name, prices=prices)


def _written(row: Row, known, period: int, key: str, words: Words) -> str:
    def at(measure: str):
        return known.get((measure, row.prices, period, key), (None, None))

    if row.measure == INTERVAL:
        low, high = at("trend_low")[0], at("trend_high")[0]
        if low is None or pd.isna(low):
            return telling.NOTHING
        told = words("periods.interval", low=row.write(low, words), high=row.write(high, words))
        return f"{told} {FEW}" if at("trend_years")[0] < FEW_YEARS else told
    value, year = at(row.measure)
    told = telling.cell(value, row.write, words)
    if told == telling.NOTHING or year is None or pd.isna(year):
        return told
    return words("periods.value_year", value=told, year=int(year))


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The trend growth of each period in one sentence; silent where a period has none."""
    trends = found[(found["measure"] == "trend") & (found["prices"] == "usd")]
    told = []
    for period in question.periods:
        values = trends[trends["period"] == period.number].set_index("variant")["value"]
        if values.isna().any():
            continue
        others = [value for key, value in values.items() if key != REFERENCE]
        rate = telling.either(values[REFERENCE], others, telling.signed_percent, words)
        years = telling.years_of(period, words)
        told.append(words("periods.part", years=years, value=rate))
    if len(told) < 2:
        return ""
    what = capitalised(subject(question.line, words))
    return words("periods.comparison.finding", subject=what, parts="; ".join(told))


def _notes(question: Question, found: pd.DataFrame, words: Words) -> list[str]:
    counted = found[(found["measure"] == "trend_years") & (found["value"] < FEW_YEARS)]
    told = [words("periods.note.few", mark=FEW, years=FEW_YEARS)] if len(counted) else []
    told += [words("periods.note.inside"), words("note.turnover")]
    told.append(words("note.real", base=price_base(question.tables)))
    if (found["variant"] != REFERENCE).any():
        told += editions.note(question, words)
    if question.selection.reporter == "UZB":
        told.append(words("periods.note.uzbekistan"))
    return told


def _all_sources(question: Question, plotted: pd.DataFrame) -> pd.DataFrame:
    """The sources of the flow itself and of the totals that the shares are taken of."""
    shares = flow_rows(question, f"share_{question.selection.reporter.lower()}")
    index = flow_rows(question, "real")
    return pd.concat([plotted, shares, index], ignore_index=True)
