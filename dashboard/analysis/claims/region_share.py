"""The partner's share of the reporter's trade with Central Asia: by year, on average, its peak."""

from collections.abc import Iterable
from dataclasses import replace

from dashboard.analysis.claims.claim import Asked, Point, Result, Row, given
from dashboard.analysis.claims.observations import observations
from dashboard.analysis.claims.quoted import quoted_shares
from dashboard.analysis.claims.trade_measures import region_of
from dashboard.load import Tables

Share = tuple[float, tuple[Row, ...]]


def share_of_region(tables: Tables, asked: Asked) -> list[Result]:
    """Per cent of the flow with the four Central Asian partners, in the last year or in both."""
    if asked.basis in ("official", "part_year"):
        return quoted_shares(tables, asked)
    found = [_share(tables, asked, year) for year in asked.years]
    shares = [share for share in found if share]
    if not shares or len(shares) < len(found):
        return []
    points = tuple(
        Point(year, share, share, share)
        for year, (share, _) in zip(asked.years, shares, strict=True)
    )
    return [Result(points, _used(shares))]


def share_of_region_mean(tables: Tables, asked: Asked) -> list[Result]:
    """The plain mean of the yearly shares; nothing when one of the years has none."""
    found = _shares(tables, asked)
    shares = [share for share in found.values() if share]
    if not shares or len(shares) < len(found):
        return []
    mean = sum(share for share, _ in shares) / len(shares)
    return [Result((Point(None, mean, mean, mean),), _used(shares))]


def share_of_region_peak(tables: Tables, asked: Asked) -> list[Result]:
    """The year with the largest share, among those of the years that have one."""
    shares = {year: found for year, found in _shares(tables, asked).items() if found}
    if not shares:
        return []
    year = max(shares, key=lambda one: shares[one][0])
    return [Result((Point(year, float(year), year, year),), shares[year][1])]


def _shares(tables: Tables, asked: Asked) -> dict[int, Share | None]:
    years = range(given(asked.first_year), given(asked.last_year) + 1)
    return {year: _share(tables, asked, year) for year in years}


def _share(tables: Tables, asked: Asked, year: int) -> Share | None:
    """Own flow over the sum of all four; None unless each of them is reported."""
    own = observations(tables, asked, year)
    others = [
        observations(tables, replace(asked, partner=partner, basis="reference"), year)
        for partner in region_of(given(asked.reporter))
        if partner != asked.partner
    ]
    if not own or not all(others):
        return None
    group = [own[0], *(one[0] for one in others)]
    share = own[0].value / sum(one.value for one in group) * 100
    return share, tuple(row for one in group for row in one.used)


def _used(shares: Iterable[Share]) -> tuple[Row, ...]:
    return tuple(row for _, used in shares for row in used)
