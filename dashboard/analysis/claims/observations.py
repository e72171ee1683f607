"""The levels of trade that a question may rest on: whose figures, and between which bounds.

A basis names them: "reference" (the reference series; for a part of a year what was quoted for
exactly that part), "edition" (an earlier edition of the same statistic), "source" (any one source
other than the reference), "official" (figures quoted for the full year) and "part_year" (figures
quoted for its first months), and "grown" (those of the year before, grown by the claimed rate).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any, NamedTuple

import pandas as pd

from dashboard.analysis.alternates import variants
from dashboard.analysis.cells import last_year, total_cells
from dashboard.analysis.claims.claim import FULL_YEAR, Asked, Row, given
from dashboard.analysis.officials import official_trade
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.load import Tables

PARTS = {"export": ("export",), "import": ("import",), "turnover": ("export", "import")}
MILLION = "million USD"

# A quoted figure whose rounding leaves more than this part of it open can prove anything.
COARSE = 0.1

# Million USD and the rows that they are the sum of.
Level = tuple[float, tuple[Row, ...]]

# (year, export or import) -> (million USD, source).
Cells = Mapping[tuple[int, str], tuple[float, str]]


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
        return [_grown(one, given(asked.rate)) for one in observations(tables, before, year - 1)]
    part = asked.basis == "part_year" or asked.months < FULL_YEAR
    if part or asked.basis == "official":
        return list(_quoted(tables, asked, year, part))
    if asked.basis == "source":
        return list(_of_sources(tables, asked, year))
    found = _editions(tables, given(asked.reporter), given(asked.partner))
    chosen = found[:1] if asked.basis == "reference" else found[1:]
    return [
        _exact(year, key, *level) for key, cells in chosen for level in levels(cells, asked, year)
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


def levels(cells: Cells, asked: Asked, year: int) -> Iterator[Level]:
    """The flow of a year as the sum of its parts; nothing if one of them is missing."""
    parts = PARTS[given(asked.flow)]
    known = [(flow, *cells[year, flow]) for flow in parts if (year, flow) in cells]
    if len(known) == len(parts):
        rows = tuple(trade_row(year, asked, *one) for one in known)
        yield sum(row.value for row in rows), rows


def trade_row(year: int, asked: Asked, flow: str, value: float, source: str) -> Row:
    """A row of `trade`, or of `trade_totals` when the question has no partner."""
    names = [given(asked.reporter), *([asked.partner] if asked.partner else []), flow, source]
    table = "trade" if asked.partner else "trade_totals"
    key = " ".join([str(year), *names])
    return Row(table, key, year, asked.reporter, asked.partner, flow, float(value), MILLION, source)


def totals(tables: Tables, asked: Asked, year: int, source: str | None = None) -> list[Level]:
    """(million USD, rows) of the reporter's trade with the world.

    The reference total; that of `source` where it has one; with `asked.total` "other" the total
    of every source but the reference.
    """
    world, reporter = replace(asked, partner=None), given(asked.reporter)
    reference = list(levels(_world(tables, reporter), world, year))
    by_source = _by_source(tables, reporter, None)
    if asked.total == "other":
        usual = {row.source for _, used in reference for row in used}
        others = [cells for name, cells in by_source.items() if name not in usual]
        return [level for cells in others for level in levels(cells, world, year)]
    return list(levels(by_source.get(source or "", {}), world, year)) or reference


def _of_sources(tables: Tables, asked: Asked, year: int) -> Iterator[Observation]:
    for source, cells in _by_source(tables, given(asked.reporter), asked.partner).items():
        for value, used in levels(cells, asked, year):
            yield _exact(year, source, value, used)


@cache
def _editions(tables: Tables, reporter: str, partner: str) -> list[tuple[str, Cells]]:
    """The reference series, then the earlier editions that compete with it, by key."""
    return [(one.key, _cells(one.cells)) for one in variants(tables, reporter, partner)]


@cache
def _world(tables: Tables, reporter: str) -> Cells:
    return _cells(total_cells(tables, reporter, range(FIRST_YEAR, last_year(tables) + 1)))


@cache
def _by_source(tables: Tables, reporter: str, partner: str | None) -> dict[str, Cells]:
    """What is reported of a partner, or of the world (None), source by source.

    An edition that the office's own publication decides against bears nothing out.
    """
    rows = tables.trade_totals if partner is None else tables.trade
    rows = rows[rows["status"] != "superseded"]
    own = rows[rows["reporter"] == reporter].dropna(subset="value")
    if partner is not None:
        own = own[own["partner"] == partner]
    return {
        str(source): {(row.year, row.flow): (row.value, str(source)) for row in group.itertuples()}
        for source, group in own.groupby("source")
    }


def _cells(frame: pd.DataFrame) -> Cells:
    return {
        (year, flow): (value, frame.at[year, f"{flow}_source"])
        for flow in PARTS["turnover"]
        for year, value in frame[flow].dropna().items()
    }


def _quoted(tables: Tables, asked: Asked, year: int, part: bool) -> Iterator[Observation]:
    """Stated figures of the reporter's flow, for the whole year or for its first months."""
    for row in _stated(tables).get((asked.reporter, asked.flow, year), ()):
        if row.full_year == part:
            continue
        months = int(row.last_day[5:7])
        starts = row.first_day == f"{year}-01-01" and row.last_day[:4] == str(year)
        other_days = part and not (starts and asked.months in (FULL_YEAR, months))
        if other_days or row.half > COARSE * row.value:
            continue
        place = (year, row.reporter, asked.partner, row.flow)
        used = Row("official_figures", row.figure, *place, row.value, MILLION, row.source)
        bounds = (row.value - row.half, row.value + row.half)
        yield Observation(year, row.value, *bounds, f"months {months}", (used,))


@cache
def _stated(tables: Tables) -> Mapping[tuple[str | None, str | None, int], list[Any]]:
    """(reporter, flow, year) -> the rows of `official_trade` that state a figure."""
    rows = official_trade(tables)
    found: dict[tuple[str | None, str | None, int], list[Any]] = {}
    for row in rows[(rows["kind"] == "stated") & ~rows["at_least"]].itertuples():
        found.setdefault((row.reporter, row.flow, row.year), []).append(row)
    return found


def _grown(one: Observation, rate: tuple[float, float, float]) -> Observation:
    levels = zip((one.value, one.low, one.high), rate, strict=True)
    value, low, high = (level * (1 + each / 100) for level, each in levels)
    return Observation(one.year + 1, value, low, high, one.family, one.used)


def _exact(year: int, family: str, value: float, used: tuple[Row, ...]) -> Observation:
    return Observation(year, value, value, value, family, used)
