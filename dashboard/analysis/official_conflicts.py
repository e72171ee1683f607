"""Quoted figures that contradict the office's own series, or each other."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pandas as pd

from dashboard.analysis.cells import SAME_FIGURE, last_year, pair_cells
from dashboard.analysis.measures import flows
from dashboard.analysis.officials import official_trade
from dashboard.analysis.questions import FIRST_YEAR, PAIR
from dashboard.load import Tables

UNNAMED = "UNK"

# (reporter, year) -> cause, where the codebook has more to say than the general reason.
_AGAINST_SERIES = {
    ("KAZ", 2018): "official_2018",
    ("KAZ", 2021): "official_2021",
    ("KAZ", 2024): "official_rounded",
}
_AGAINST_EACH_OTHER = {
    (UNNAMED, 2018): "officials_2018",
    ("KAZ", 2023): "officials_2023",
    ("UZB", 2024): "officials_2024",
}


def official_conflicts(tables: Tables) -> Iterator[dict[str, Any]]:
    """Rows of `conflicts.conflicts` of the kinds "official" and "officials"."""
    quoted = official_trade(tables)
    quoted = quoted[quoted["full_year"] & (quoted["kind"] == "stated") & ~quoted["at_least"]]
    yield from _against_series(quoted, tables)
    yield from _against_each_other(quoted)


def _against_series(quoted: pd.DataFrame, tables: Tables) -> Iterator[dict[str, Any]]:
    series = {one: _series(tables, one, other) for one, other in (PAIR, tuple(reversed(PAIR)))}
    named = quoted[quoted["reporter"].isin(PAIR)]
    for row in _each_figure_once(named):
        counted, sources = series[row.reporter]
        own = counted[row.flow].get(row.year)
        if own is None or pd.isna(own) or not _apart(row.value, own, row.half):
            continue
        fallback = "official_services" if row.reporter == "UZB" else "official_other"
        yield {
            **_place("official", row),
            "cause": _AGAINST_SERIES.get((row.reporter, row.year), fallback),
            "value": own,
            "source": sources[row.year],
            "other": row.value,
            "other_source": row.source,
        }


def _against_each_other(quoted: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """Of one office, year and flow, the two figures that lie furthest apart.

    A figure of an unnamed office is set against the nearest one whose office is named.
    """
    for (year, _), group in quoted.groupby(["year", "flow"]):
        for reporter, own in group.groupby("reporter"):
            against = group[group["reporter"] != UNNAMED] if reporter == UNNAMED else own
            pairs = [
                (one, other)
                for one, other in _pairs(own, against, reporter == UNNAMED)
                if _apart(one.value, other.value, one.half + other.half)
            ]
            if not pairs or (reporter == UNNAMED and len(pairs) < len(own) * len(against)):
                continue
            choose = min if reporter == UNNAMED else max
            one, other = choose(pairs, key=lambda pair: abs(pair[0].value - pair[1].value))
            cause = _AGAINST_EACH_OTHER.get((reporter, year), "officials_other")
            yield {
                **_place("officials", one),
                "cause": cause,
                "reporter": reporter,
                "value": one.value,
                "source": one.source,
                "other": other.value,
                "other_source": other.source,
            }


def _pairs(own: pd.DataFrame, against: pd.DataFrame, unnamed: bool):
    if unnamed:
        return [(one, other) for one in against.itertuples() for other in own.itertuples()]
    return combinations(own.sort_values("value").itertuples(), 2)


def _apart(one: float, other: float, rounding: float) -> bool:
    """Further apart than rounding explains, and by more than two editions usually differ."""
    distance = abs(one - other)
    return distance >= rounding and distance > SAME_FIGURE * min(one, other)


def _each_figure_once(quoted: pd.DataFrame):
    """Pages that repeat a figure do not make it a second conflict; the first page stands."""
    return quoted.drop_duplicates(["year", "reporter", "flow", "value"]).itertuples()


def _place(kind: str, row: Any) -> dict[str, Any]:
    return {
        "kind": kind,
        "year": row.year,
        "reporter": row.reporter,
        "flow": row.flow,
        "direction": row.direction,
    }


def _series(tables: Tables, reporter: str, partner: str):
    """The reference series by flow, and the sources of each year joined."""
    cells = pair_cells(tables, reporter, partner, range(FIRST_YEAR, last_year(tables) + 1))
    sources = cells["export_source"].where(cells["export_source"].notna(), cells["import_source"])
    return flows(cells), sources
