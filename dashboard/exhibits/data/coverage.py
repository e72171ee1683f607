"""The coverage matrix in words: one line a reporter, partner and flow, one cell a year."""

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from dashboard.analysis.cells import last_year
from dashboard.analysis.coverage import (
    STATES,
    coverage_rows,
    coverage_spans,
    reported_share,
    series,
)
from dashboard.analysis.periods import Period, span
from dashboard.charts.years import range_text
from dashboard.exhibits.columns import Column, table
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.exhibitor import Services
from dashboard.load import Tables
from dashboard.words import Words

# One letter a family of sources, so that a narrow cell can name what stands behind it.
LETTERS = {
    "WITS_KAZ": "W",
    "BNS_KAZ": "B",
    "BNS_KAZ_MONTHLY": "B",
    "BNS_KAZ_WORKBOOKS": "B",
    "UZB_DASH_GOODS": "D",
    "UZB_DASH_2022": "D",
    "UZB_DASH_TOTALS": "D",
    "UZB_DASH_MIRROR": "M",
    "SIAT_UZB_EXPORTS": "S",
    "SIAT_UZB_1105": "S",
    "SIAT_UZB_1176": "S",
    "STAT_UZ_GOODS_IMPORTS": "S",
    "SIAT_UZB_MACRO": "S",
    "WDI_WTO": "O",
    "COMTRADE": "U",
    "COMTRADE_BEFORE": "U",
    "COMTRADE_UZB_MONTHS": "U",
    "COMTRADE_UZB_2025": "U",
    "COW_TRADE_4": "C",
    "COW_TRADE_4_SUM": "C",
}
# Of several sources that are no reference, the one to name first.
_TRUST = (
    "reported",
    "older_vintage",
    "superseded",
    "estimate",
    "services_included",
    "incomplete",
    "missing",
)


@dataclass(frozen=True)
class Mark:
    """A cell: the letter of its first source, how many more there are, and what it means
    (reference, estimate = a reference that is one, other, missing = a zero for nothing)."""

    letter: str
    more: int
    meaning: str
    told: str


@dataclass(frozen=True)
class CoverageView:
    """groups: (reporter, lines), a line being (name, a mark or None for each year)."""

    title: str
    finding: str
    headline: str
    years: tuple[int, ...]
    groups: list[tuple[str, list[tuple[str, list[Mark | None]]]]]
    legend: list[tuple[str, list[tuple[str, str]]]]
    written: Written


def coverage_years(tables: Tables, periods: tuple[Period, ...], period: str) -> tuple[int, int]:
    """First and last year of the matrix under the period switch."""
    return span(periods, period, last_year(tables))


def coverage_download(services: Services, period: str) -> pd.DataFrame:
    """The rows of the coverage matrix; columns of `coverage_rows` and package_version."""
    first, last = coverage_years(services.tables, services.periods, period)
    rows = coverage_rows(services.tables, first, last)
    return rows.assign(package_version=services.tables.version)


@lru_cache(maxsize=64)
def coverage_view(
    tables: Tables, periods: tuple[Period, ...], words: Words, period: str
) -> CoverageView:
    """The matrix over the years of a period."""
    first, last = coverage_years(tables, periods, period)
    rows = coverage_rows(tables, first, last)
    years = tuple(range(first, last + 1))
    shares = reported_share(rows, first, last)
    told = [
        words(
            "data.coverage.share",
            country=words(f"country.{state}"),
            percent=words("percent", value=words.number(share, 0)),
        )
        for state, share in sorted(shares.items(), key=lambda pair: -pair[1])
    ]
    return CoverageView(
        title=words("data.coverage.title", years=range_text(first, last)),
        finding=words("data.coverage.finding", shares="; ".join(told)),
        headline=words("data.coverage.headline", most=told[0]) if told else "",
        years=years,
        groups=_groups(rows, years, words),
        legend=_legend(rows, words),
        written=_written(rows, words),
    )


def _groups(rows: pd.DataFrame, years: tuple[int, ...], words: Words):
    cells: dict[tuple, list] = {}
    for row in rows.itertuples():
        cells.setdefault((row.reporter, row.partner, row.flow, row.year), []).append(row)
    return [
        (
            words(f"country.{state}"),
            [
                (
                    _line(partner, flow, words),
                    [_mark(cells.get((state, partner, flow, year), []), words) for year in years],
                )
                for reporter, partner, flow in series()
                if reporter == state
            ],
        )
        for state in STATES
    ]


def _mark(found: list, words: Words) -> Mark | None:
    """The cell of the rows of one series and year."""
    if not found:
        return None
    ranked = sorted(found, key=lambda row: (not row.reference, _TRUST.index(row.status)))
    best = ranked[0]
    if not best.printed:
        meaning = "missing"
    elif best.reference:
        meaning = "estimate" if best.status == "estimate" else "reference"
    else:
        meaning = "other"
    names = "; ".join(_named(row, words) for row in ranked)
    told = words(f"data.coverage.is_{meaning}", sources=names)
    return Mark(LETTERS.get(best.source, best.source[0]), len(ranked) - 1, meaning, told)


def _named(row, words: Words) -> str:
    name = words(f"source.{row.source}.short")
    return name if row.status == "reported" else f"{name} ({words(f'status.{row.status}')})"


def _line(partner: str, flow: str, words: Words) -> str:
    return words(
        "flows.directed", flow=words(f"flow.{flow}"), direction=words(f"country.{partner}")
    )


def _legend(rows: pd.DataFrame, words: Words) -> list[tuple[str, list[tuple[str, str]]]]:
    """(letter, its sources as (id, name)) for the letters in the matrix."""
    letters: dict[str, list[tuple[str, str]]] = {}
    present = set(rows["source"])
    for source in [*LETTERS, *sorted(present - set(LETTERS))]:
        if source in present:
            name = words(f"source.{source}.short")
            letters.setdefault(LETTERS.get(source, source[0]), []).append((source, name))
    return list(letters.items())


def _written(rows: pd.DataFrame, words: Words) -> Written:
    def states(row) -> str:
        return ", ".join(words(f"status.{status}") for status in row.statuses)

    return table(
        coverage_spans(rows).itertuples(),
        Column.country(words("data.coverage.reporter"), "reporter", words),
        Column(words("data.coverage.flow"), lambda row: _line(row.partner, row.flow, words)),
        Column(words("data.coverage.source"), lambda row: words(f"source.{row.source}.short")),
        Column(words("data.coverage.years"), lambda row: _ranges(row.years)),
        Column(words("data.coverage.reference"), lambda row: _ranges(row.reference_years)),
        Column(words("data.coverage.states"), states),
    )


def _ranges(ranges: tuple[tuple[int, int], ...]) -> str:
    return ", ".join(range_text(*pair) for pair in ranges) or "–"
