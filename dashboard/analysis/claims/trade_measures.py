"""Measures of the pair's trade. Each answers every result that the basis of the question gives."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise, product

from dashboard.analysis.claims.claim import Asked, Point, Result, Row, given
from dashboard.analysis.claims.observations import (
    COARSE,
    Observation,
    combined,
    observations,
    totals,
)
from dashboard.analysis.claims.quoted import quoted_shares
from dashboard.analysis.questions import CENTRAL_ASIAN_FOUR
from dashboard.load import Tables

SCALES = {"usd_billion": 1000.0, "usd_million": 1.0}
TWO_DIGITS = 10


def level(tables: Tables, asked: Asked) -> list[Result]:
    """The flow in the unit of the question, in the last year or in both."""
    scale = SCALES[asked.unit]
    return [
        Result(tuple(_point(one, scale) for one in each), _used(each))
        for each in combined(tables, asked, asked.years)
    ]


def growth(tables: Tables, asked: Asked) -> list[Result]:
    """Per cent by which the flow of the last year exceeds that of the first."""
    return _ratio(tables, asked, lambda ratio: (ratio - 1) * 100)


def times(tables: Tables, asked: Asked) -> list[Result]:
    """The flow of the last year divided by that of the first."""
    return _ratio(tables, asked, lambda ratio: ratio)


def index(tables: Tables, asked: Asked) -> list[Result]:
    """The flow of the last year in per cent of the first."""
    return _ratio(tables, asked, lambda ratio: ratio * 100)


def years_below_ten(tables: Tables, asked: Asked) -> list[Result]:
    """In how many of the years the flow did not grow by ten per cent or more on the year before."""
    years = range(given(asked.first_year) - 1, given(asked.last_year) + 1)
    found = []
    for each in combined(tables, asked, tuple(years)):
        values = [one.value for one in each]
        changes = [(after / before - 1) * 100 for before, after in pairwise(values)]
        count = sum(change < TWO_DIGITS for change in changes)
        found.append(Result((_one(None, float(count)),), _used(each)))
    return found


def years_reported(tables: Tables, asked: Asked) -> list[Result]:
    """For how many of the years the reporter gives the flow."""
    years = range(given(asked.first_year), given(asked.last_year) + 1)
    each = [one for year in years for one in observations(tables, asked, year)]
    return [Result((_one(None, float(len(each))),), _used(each))] if each else []


def share_of_total(tables: Tables, asked: Asked) -> list[Result]:
    """Per cent of the reporter's trade with the world, flow by flow."""
    if asked.basis in ("official", "part_year"):
        return _with_quoted(tables, asked)
    found = []
    for each in combined(tables, asked, asked.years):
        partial: list[Result] = [Result((), ())]
        for one in each:
            source = one.family if asked.basis == "source" else None
            partial = [
                Result(
                    (*done.points, _one(one.year, one.value / whole * 100)),
                    (*done.used, *one.used, *used),
                )
                for done in partial
                for whole, used in totals(tables, asked, one.year, source)
                if _same_total(done, used, asked)
            ]
        found += partial
    return found


def _with_quoted(tables: Tables, asked: Asked) -> list[Result]:
    """Quoted shares; of two years the statistic stands where officials quote none."""
    if not asked.pair:
        return quoted_shares(tables, asked)
    ends = [replace(asked, pair=False, first_year=None, last_year=year) for year in asked.years]
    quoted = [quoted_shares(tables, end) for end in ends]
    filled = [
        found or share_of_total(tables, replace(end, basis="reference"))
        for found, end in zip(quoted, ends, strict=True)
    ]
    return [
        Result(start.points + end.points, start.used + end.used)
        for start, end in (product(*filled) if any(quoted) else ())
    ]


def growth_ratio(tables: Tables, asked: Asked) -> list[Result]:
    """Growth of the flow as a multiple of the growth of the reporter's trade with the world."""
    found = []
    for own in times(tables, asked):
        years = (given(asked.first_year), given(asked.last_year))
        whole = [totals(tables, asked, year) for year in years]
        if all(whole):
            (start, used_start), (end, used_end) = whole[0][0], whole[1][0]
            value = own.points[0].value / (end / start)
            rows = (*own.used, *used_start, *used_end)
            found.append(Result((_one(asked.last_year, value),), rows))
    return found


def growth_place(tables: Tables, asked: Asked) -> list[Result]:
    """Place of the partner's growth among the reporter's four Central Asian partners."""
    return _place(tables, asked, times)


def region_place(tables: Tables, asked: Asked) -> list[Result]:
    """Place of the partner's flow among the reporter's Central Asian partners."""
    return _place(tables, replace(asked, unit="usd_million"), level)


def _place(
    tables: Tables, asked: Asked, measure: Callable[[Tables, Asked], list[Result]]
) -> list[Result]:
    others = []
    for partner in region_of(given(asked.reporter)):
        if partner != asked.partner:
            others += measure(tables, replace(asked, partner=partner, basis="reference"))[:1]
    if len(others) < len(CENTRAL_ASIAN_FOUR) - 1:
        return []
    used = tuple(row for one in others for row in one.used)
    return [
        Result(
            (_one(asked.last_year, 1.0 + sum(one.points[0].value > value for one in others)),),
            (*own.used, *used),
        )
        for own in measure(tables, asked)
        for value in [own.points[0].value]
    ]


def region_of(reporter: str) -> tuple[str, ...]:
    """The four Central Asian partners of one of the five states."""
    return tuple(one for one in ("KAZ", *CENTRAL_ASIAN_FOUR) if one != reporter)


def _ratio(tables: Tables, asked: Asked, told: Callable[[float], float]) -> list[Result]:
    if asked.first_year is None:
        return []
    found = []
    for start, end in combined(tables, asked, (asked.first_year, given(asked.last_year))):
        bounds = (end.value / start.value, end.low / start.high, end.high / start.low)
        if bounds[2] > bounds[1] * (1 + COARSE):
            continue
        point = Point(asked.last_year, *(told(one) for one in bounds))
        found.append(Result((point,), _used((start, end))))
    return found


def _same_total(done: Result, used: tuple[Row, ...], asked: Asked) -> bool:
    """Totals of both years come from one source when they are not the reference."""
    if asked.total != "other":
        return True
    before = {row.source for row in done.used if row.table == "trade_totals"}
    return not before or before == {row.source for row in used}


def _point(one: Observation, scale: float) -> Point:
    return Point(one.year, one.value / scale, one.low / scale, one.high / scale)


def _one(year: int | None, value: float) -> Point:
    return Point(year, value, value, value)


def _used(each: tuple[Observation, ...] | list[Observation]) -> tuple[Row, ...]:
    return tuple(row for one in each for row in one.used)
