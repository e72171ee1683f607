"""The levels of trade that a question may rest on: whose figures, and between which bounds.

A basis names them: "reference" (the reference series; for a part of a year what was quoted for
exactly that part), "edition" (an earlier edition of the same statistic), "source" (any one source
other than the reference), "official" (figures quoted for the full year) and "part_year" (figures
quoted for its first months), and "grown" (those of the year before, grown by the claimed rate).
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import NamedTuple

import pandas as pd

from dashboard.analysis.alternates import variants
from dashboard.analysis.cells import last_year, total_cells
from dashboard.analysis.claims.claim import FULL_YEAR, Asked, Row
from dashboard.analysis.memory import remembered
from dashboard.analysis.officials import official_trade
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.load import Tables

PARTS = {"export": ("export",), "import": ("import",), "turnover": ("export", "import")}
MILLION = "million USD"

# A quoted figure whose rounding leaves more than this part of it open can prove anything.
COARSE = 0.1

# Million USD and the rows that they are the sum of.
Level = tuple[float, tuple[Row, ...]]


class Observation(NamedTuple):
    """A level in million USD. Only observations of one family compare with each other."""

    year: int
    value: float
    low: float
    high: float
    family: str
    used: tuple[Row, ...]


def observations(tables: Tables, asked: Asked, year: int) -> list[Observation]:
    """What the basis of the question gives for its flow in a year."""
    if asked.basis == "grown":
        before = replace(asked, basis="part_year")
        return [_grown(one, asked.rate) for one in observations(tables, before, year - 1)]
    part = asked.basis == "part_year" or asked.months < FULL_YEAR
    if part or asked.basis == "official":
        return list(_quoted(tables, asked, year, part))
    if asked.basis == "source":
        return list(_of_sources(tables, asked, year))
    found = variants(tables, asked.reporter, asked.partner)
    chosen = found[:1] if asked.basis == "reference" else found[1:]
    return [
        _exact(year, one.key, *level) for one in chosen for level in levels(one.cells, asked, year)
    ]


def combined(tables: Tables, asked: Asked, years: tuple[int, ...]) -> list[tuple[Observation, ...]]:
    """One observation of each year, all of one family.

    Where officials quote a figure for only one end of a claim, the statistic stands at the other.
    """
    found = [observations(tables, asked, year) for year in years]
    if asked.basis == "official" and asked.pair and any(found):
        statistic = replace(asked, basis="reference")
        found = [
            one or observations(tables, statistic, year)
            for one, year in zip(found, years, strict=True)
        ]
        return list(product(*found))
    return [one for one in product(*found) if len({each.family for each in one}) == 1]


def levels(cells: pd.DataFrame, asked: Asked, year: int) -> Iterator[Level]:
    """The flow of a year in cells shaped like `cells.pair_cells`; nothing if a part is missing."""
    parts = PARTS[asked.flow]
    if year in cells.index and cells.loc[year, list(parts)].notna().all():
        rows = tuple(
            trade_row(year, asked, flow, cells.at[year, flow], cells.at[year, f"{flow}_source"])
            for flow in parts
        )
        yield sum(row.value for row in rows), rows


def trade_row(year: int, asked: Asked, flow: str, value: float, source: str) -> Row:
    """A row of `trade`, or of `trade_totals` when the question has no partner."""
    names = [asked.reporter, *([asked.partner] if asked.partner else []), flow, source]
    table = "trade" if asked.partner else "trade_totals"
    key = " ".join([str(year), *names])
    return Row(table, key, year, asked.reporter, asked.partner, flow, float(value), MILLION, source)


def totals(tables: Tables, asked: Asked, year: int, source: str | None = None) -> list[Level]:
    """(million USD, rows) of the reporter's trade with the world.

    The reference total; that of `source` where it has one; with `asked.total` "other" the total
    of every source but the reference.
    """
    world = replace(asked, partner=None)
    rows = tables.trade_totals
    own = rows[(rows["reporter"] == asked.reporter) & (rows["year"] == year)]
    reference = list(levels(_world(tables, asked.reporter), world, year))
    if asked.total == "other":
        usual = {row.source for _, used in reference for row in used}
        return list(_each_source(own, world, year, set(own["source"]) - usual))
    return list(_each_source(own, world, year, {source} - {None})) or reference


@remembered
def _world(tables: Tables, reporter: str) -> pd.DataFrame:
    return total_cells(tables, reporter, range(FIRST_YEAR, last_year(tables) + 1))


@remembered
def _official(tables: Tables) -> pd.DataFrame:
    return official_trade(tables)


def _of_sources(tables: Tables, asked: Asked, year: int) -> Iterator[Observation]:
    rows = tables.trade
    pair = (rows["reporter"] == asked.reporter) & (rows["partner"] == asked.partner)
    own = rows[pair & (rows["year"] == year)]
    for value, used in _each_source(own, asked, year, set(own["source"])):
        yield _exact(year, used[0].source, value, used)


def _each_source(rows: pd.DataFrame, asked: Asked, year: int, sources: set[str]):
    """The flow by each of the sources alone, where it has every part of it."""
    known = rows.dropna(subset="value")
    for source in sorted(sources):
        by_flow = known[known["source"] == source].set_index("flow")["value"]
        parts = PARTS[asked.flow]
        if set(parts) <= set(by_flow.index):
            used = tuple(trade_row(year, asked, flow, by_flow[flow], source) for flow in parts)
            yield sum(row.value for row in used), used


def _quoted(tables: Tables, asked: Asked, year: int, part: bool) -> Iterator[Observation]:
    """Stated figures of the reporter's flow, for the whole year or for its first months."""
    rows = _official(tables)
    own = (rows["reporter"] == asked.reporter) & (rows["flow"] == asked.flow)
    stated = rows[own & (rows["kind"] == "stated") & ~rows["at_least"] & (rows["year"] == year)]
    for row in stated[stated["full_year"] != part].itertuples():
        months = int(row.last_day[5:7])
        starts = row.first_day == f"{year}-01-01" and row.last_day[:4] == str(year)
        other_days = part and not (starts and asked.months in (FULL_YEAR, months))
        if other_days or row.half > COARSE * row.value:
            continue
        place = (year, row.reporter, asked.partner, row.flow)
        used = Row("official_figures", row.figure, *place, row.value, MILLION, row.source)
        bounds = (row.value - row.half, row.value + row.half)
        yield Observation(year, row.value, *bounds, f"months {months}", (used,))


def _grown(one: Observation, rate: tuple[float, float, float]) -> Observation:
    levels = zip((one.value, one.low, one.high), rate, strict=True)
    bounds = (level * (1 + each / 100) for level, each in levels)
    return Observation(one.year + 1, *bounds, one.family, one.used)


def _exact(year: int, family: str, value: float, used: tuple[Row, ...]) -> Observation:
    return Observation(year, value, value, value, family, used)
