"""Measures of what is not a series of the pair's trade: places, turning points, events, firms."""

import re
from typing import Any

from dashboard.analysis.alternates import REFERENCE, variants
from dashboard.analysis.breaks import chosen_breaks
from dashboard.analysis.claims.claim import Asked, Point, Result, Row, given
from dashboard.analysis.claims.observations import observations
from dashboard.analysis.claims.quoted import quoted_shares
from dashboard.analysis.income import group_in
from dashboard.analysis.measures import flows
from dashboard.analysis.standing import standing_rows
from dashboard.load import Tables

SESSION = re.compile(r"-commission-(\d+)$")
ARTICLE = "ARTICLE"


def rank(tables: Tables, asked: Asked) -> list[Result]:
    """Place of the partner among all partners of the reporter by turnover.

    Kazakhstan's is counted from its partners; Uzbekistan's is what its officials quote.
    """
    if asked.reporter != "KAZ" or asked.basis == "official":
        return quoted_shares(tables, asked) if asked.basis in ("official", REFERENCE) else []
    rows = standing_rows(tables)
    reference = rows["variant"] == REFERENCE
    chosen = rows[reference if asked.basis == REFERENCE else ~reference]
    return [
        Result((_whole(given(asked.last_year), row.rank),), (_rank_row(row, asked),))
        for row in chosen[chosen["year"] == asked.last_year].itertuples()
    ]


def trend_break(tables: Tables, asked: Asked) -> list[Result]:
    """The years in which two breaks fit the log trend of the flow best, with their intervals."""
    found = variants(tables, given(asked.reporter), given(asked.partner))
    results = []
    for one in found[:1] if asked.basis == REFERENCE else found[1:]:
        series = flows(one.cells)[asked.flow]
        breaks = chosen_breaks(series)
        if breaks is None:
            continue
        used = tuple(
            row
            for year in series.dropna().index
            for level in observations(tables, asked, int(year))
            for row in level.used
        )
        for year, (low, high) in zip(breaks.two.years, breaks.two.intervals, strict=True):
            results.append(Result((Point(year, float(year), low, high),), used))
    return results


def turning_point(tables: Tables, asked: Asked) -> list[Result]:
    """The years in which the flow stood lower than in the two years before and the two after."""
    years = range(given(asked.first_year), tables.trade["year"].max() + 1)
    levels = {year: found[0] for year in years if (found := observations(tables, asked, year))}
    found = []
    for year, own in levels.items():
        around = [levels.get(year + shift) for shift in (-2, -1, 1, 2)]
        known = [one for one in around if one]
        if len(known) == len(around) and own.value < min(one.value for one in known):
            used = tuple(row for one in (own, *known) for row in one.used)
            found.append(Result((_whole(year, year),), used))
    return found


def low_income(tables: Tables, asked: Asked) -> list[Result]:
    """How many of the countries named were classed as low income on the income of the year."""
    countries, year = given(asked.subject).split(), given(asked.last_year)
    groups = {one: group_in(tables, one, year) for one in countries}
    if None in groups.values():
        return []
    rows = tables.income_groups.set_index(["country", "year"])["source"]
    used = tuple(
        _row("income_groups", f"{one} {year}", year, one, group == "L", "low income",
             rows[one, year])
        for one, group in groups.items()
    )  # fmt: skip
    return [Result((_whole(year, sum(row.value for row in used)),), used)]


def event_year(tables: Tables, asked: Asked) -> list[Result]:
    """The year of an event that a page other than the article gives."""
    rows = tables.events
    known = rows["confirmed"].astype(bool) & (rows["source"] != ARTICLE)
    return [
        Result(
            (_whole(int(row.date[:4]), int(row.date[:4])),),
            (_row("events", row.event, int(row.date[:4]), None, int(row.date[:4]), "year",
                  row.source),),
        )
        for row in rows[known & (rows["event"] == asked.subject)].itertuples()
    ]  # fmt: skip


def sessions(tables: Tables, asked: Asked) -> list[Result]:
    """The number of the last commission session dated in the year or before."""
    rows, last = tables.events, given(asked.last_year)
    rows = rows[rows["confirmed"].astype(bool) & (rows["source"] != ARTICLE)]
    numbered = [
        (int(found[1]), row)
        for row in rows.itertuples()
        if (found := SESSION.search(row.event)) and int(row.date[:4]) <= last
    ]
    if not numbered:
        return []
    number, row = max(numbered, key=lambda one: one[0])
    year = int(row.date[:4])
    used = _row("events", row.event, year, None, number, "session", row.source)
    return [Result((_whole(year, number),), (used,))]


def companies(tables: Tables, asked: Asked) -> list[Result]:
    """Counts of firms with the partner's capital in the reporter's country.

    In the reference basis those dated in the year (in its January with `months` 1); with the
    basis "other_date" those of any other date. Only exact counts: a round number fits anything.
    """
    rows = tables.company_counts
    same = (rows["host"] == asked.reporter) & (rows["origin"] == asked.partner)
    exact = rows[same & (rows["qualifier"] == "exact")]
    dated = f"{asked.last_year}-01" if asked.months == 1 else str(asked.last_year)
    inside = exact["as_of"].str.startswith(dated)
    return [
        Result(
            (_whole(int(row.as_of[:4]), row.count),),
            (_row("company_counts", f"{row.as_of} {row.host} {row.source}", int(row.as_of[:4]),
                  row.host, row.count, "firms", row.source),),
        )
        for row in exact[inside if asked.basis == REFERENCE else ~inside].itertuples()
    ]  # fmt: skip


def not_recorded(tables: Tables, asked: Asked) -> list[Result]:
    """What the package holds no figure of."""
    return []


def _rank_row(row: Any, asked: Asked) -> Row:
    key = f"{row.year} {asked.reporter} {asked.partner}"
    place = (int(row.year), asked.reporter, asked.partner, "turnover")
    return Row("partner_ranks", key, *place, float(row.rank), "place", row.sources)


def _row(
    table: str, key: str, year: int, reporter: str | None, value: float, unit: str, source: str
) -> Row:
    return Row(table, key, year, reporter, None, None, float(value), unit, source)


def _whole(year: int, value: float) -> Point:
    return Point(year, float(value), float(value), float(value))
