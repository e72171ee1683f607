"""The table of the three periods: what one flow did in each of them."""

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.comparison import comparison, variant_keys
from dashboard.analysis.reported import Reported
from dashboard.analysis.trend import FEW_YEARS
from dashboard.charts.years import period_years
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.periods.question import (
    Question,
    both_flows,
    edition_note,
    flow_rows,
    joined_sources,
    sources_of,
)
from dashboard.exhibits.sources import source_lead
from dashboard.words import Words

NAME = "periods-comparison"
FOLLOWS = ("reporter", "flow", "prices")
INTERVAL = "trend_interval"
FEW = "*"


# How the numbers of a measure are written.
WRITTEN: dict[str, telling.Write] = {
    "years": telling.rounded(0),
    "first": telling.billions,
    "last": telling.billions,
    "total_growth": telling.signed_percent,
    "cagr": telling.signed_percent,
    "trend": telling.signed_percent,
    INTERVAL: telling.signed_percent,
    "volatility": telling.percent,
    "best_year": telling.signed_percent,
    "worst_year": telling.signed_percent,
    "mean_balance": telling.signed_billions,
    "normalised_balance": telling.rounded(3, signed=True),
    "mean_share_total": telling.percent,
    "mean_share_group": telling.percent,
}
_IN_PRICES = ("first", "last", "total_growth", "cagr", "trend", INTERVAL, "volatility")
# A measure and its prices, None where they make no difference.
ROWS = (
    ("years", None),
    *((measure, "usd") for measure in (*_IN_PRICES, "best_year", "worst_year")),
    *((measure, "real") for measure in _IN_PRICES),
    *(("mean_balance", prices) for prices in ("usd", "real")),
    *(
        (measure, None)
        for measure in ("normalised_balance", "mean_share_total", "mean_share_group")
    ),
)


def rows(question: Question) -> pd.DataFrame:
    """The compared figures, see `analysis.comparison`, with whose they are."""
    line = question.line
    found = comparison(question.tables, question.periods, line.reporter, line.flow)
    sources = [_sources_behind(question, row) for row in found.itertuples()]
    return found.assign(
        reporter=line.reporter, partner=line.partner, flow=line.flow, sources=sources
    )


def _sources_behind(question: Question, row) -> str:
    """Those of the series of the measure in the years that are compared."""
    years = range(row.first_year, row.last_year + 1)
    if row.measure in ("mean_balance", "normalised_balance"):
        question = both_flows(question)
    shares = {"mean_share_total": _share(question), "mean_share_group": "share_ca"}
    prices = row.prices if isinstance(row.prices, str) else "usd"
    return joined_sources(question, shares.get(row.measure, prices), years, row.variant)


def _share(question: Question) -> str:
    return f"share_{question.selection.reporter.lower()}"


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """One column a period, and one more for each value of an earlier edition."""
    found = rows(question)
    line = question.line
    plotted = flow_rows(question, "usd")
    editions = (found["variant"] != REFERENCE).any()
    unit = "periods.comparison.unit.editions" if editions else "periods.comparison.unit"
    return Exhibit(
        **frame,
        title=capitalised(words("periods.comparison.title", subject=subject(line, words))),
        unit=words(unit, base=question.base),
        stored="; ".join(
            words(f"unit.{prices}.million", base=question.base) for prices in ("usd", "real")
        ),
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=None,
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        lead=source_lead(plotted, words),
        sources=sources_of(_all_sources(question, plotted), question, words),
        notes=tuple(_notes(question, found, words)),
        method=tuple(
            method(one, words) for one in ("cagr", "trend", "volatility", "balance", "shares")
        ),
    )


def method(one: str, words: Words, **values) -> str:
    """How a measure is computed, under its name."""
    return f"{words(f'periods.method.{one}')}: {words(f'periods.method.{one}.text', **values)}"


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    """A column for each period and variant."""
    prices = [one if isinstance(one, str) else None for one in found["prices"]]
    keys = zip(found["measure"], prices, found["period"], found["variant"], strict=True)
    known = dict(zip(keys, zip(found["value"], found["year"], strict=True), strict=True))
    measured = {*found["measure"], INTERVAL}
    return table(
        (row for row in ROWS if row[0] in measured),
        Column(words("periods.measure"), lambda row: _label(*row, question, words)),
        *(
            _column(period, key, known, words)
            for period in question.periods
            for key in (REFERENCE, *variant_keys(found, period.number))
        ),
    )


def _column(period, key: str, known, words: Words) -> Column:
    years = period_years(period, words)
    heading = years if key == REFERENCE else words("periods.heading.variant", years=years)
    return Number(heading, lambda row: _written(row, known, period.number, key, words))


def _label(measure: str, prices: str | None, question: Question, words: Words) -> str:
    own = measure == "mean_share_total"
    ending = f"{measure}.{question.selection.reporter}" if own else measure
    name = words(f"periods.measure.{ending}")
    if prices is None:
        return name
    told = words(f"periods.prices.{prices}.short", base=question.base)
    return words("periods.measure.in", measure=name, prices=told)


def _written(row: tuple[str, str | None], known, period: int, key: str, words: Words) -> str:
    (measure, prices), write = row, WRITTEN[row[0]]

    def at(one: str):
        return known.get((one, prices, period, key), (None, None))

    if measure == INTERVAL:
        low, high = at("trend_low")[0], at("trend_high")[0]
        if low is None or pd.isna(low):
            return telling.NOTHING
        told = words("periods.interval", low=write(low, words), high=write(high, words))
        return f"{told} {FEW}" if at("trend_years")[0] < FEW_YEARS else told
    value, year = at(measure)
    told = telling.cell(value, write, words)
    if told == telling.NOTHING or year is None or pd.isna(year):
        return told
    return words("periods.value_year", value=told, year=int(year))


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The period in which the chosen prices grew fastest; silent with fewer than two."""
    trends = found[(found["measure"] == "trend") & (found["prices"] == question.selection.prices)]
    known = trends[trends["variant"] == REFERENCE].dropna(subset="value").set_index("period")
    if len(known) < 2:
        return ""
    fastest = int(known["value"].idxmax())
    period = next(one for one in question.periods if one.number == fastest)
    rate = telling.signed_percent(known.at[fastest, "value"], words)
    return words("periods.comparison.headline", years=period_years(period, words), rate=rate)


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The trend growth of each period in the chosen prices, in one sentence; silent where a period
    has none."""
    prices = question.selection.prices
    trends = found[(found["measure"] == "trend") & (found["prices"] == prices)]
    told = []
    for period in question.periods:
        values = trends[trends["period"] == period.number].set_index("variant")["value"]
        if values.isna().any():
            continue
        others = [value for key, value in values.items() if key != REFERENCE]
        one = Reported(values[REFERENCE], tuple(others))
        rate = telling.told(one, telling.signed_percent, words)
        years = period_years(period, words)
        told.append(words("periods.part", years=years, value=rate))
    if len(told) < 2:
        return ""
    what = capitalised(subject(question.line, words))
    parts = "; ".join(told)
    key = f"periods.comparison.finding.{prices}"
    return words(key, subject=what, base=question.base, parts=parts)


def _notes(question: Question, found: pd.DataFrame, words: Words) -> list[str]:
    counted = found[(found["measure"] == "trend_years") & (found["value"] < FEW_YEARS)]
    told = [words("periods.note.few", mark=FEW, years=FEW_YEARS)] if len(counted) else []
    told += [words("periods.note.inside"), words("note.turnover")]
    told.append(words("note.real", base=question.base))
    if (found["variant"] != REFERENCE).any():
        told += edition_note(question, words)
    if question.selection.reporter == "UZB":
        told.append(words("periods.note.uzbekistan"))
    return told


def _all_sources(question: Question, plotted: pd.DataFrame) -> pd.DataFrame:
    """The sources of the flow itself and of the totals that the shares are taken of."""
    shares = flow_rows(question, _share(question))
    index = flow_rows(question, "real")
    return pd.concat([plotted, shares, index], ignore_index=True)
