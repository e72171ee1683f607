"""Where sources contradict each other about the pair's trade, how far, and why as far as known."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import pandas as pd

from dashboard.analysis.cells import FLOWS, SAME_FIGURE, alternate_cells, last_year, pair_cells
from dashboard.analysis.mirror import (
    CORRIDOR,
    DIRECTIONS,
    Direction,
    asymmetry,
    mirror_pairs,
    mirror_rows,
)
from dashboard.analysis.official_conflicts import official_conflicts
from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import FIRST_YEAR, PAIR
from dashboard.load import Tables

CONFLICT_COLUMNS = [
    "kind",
    "cause",
    "year",
    "reporter",
    "flow",
    "direction",
    "value",
    "source",
    "other",
    "other_source",
    "gap",
    "asymmetry",
    "beside",
    "beside_source",
]

# The conflicts that have a story of their own: (reporter, flow, year) -> source, cause.
_CELLS = {
    ("KAZ", "import", 2018): ("WITS_KAZ", "edition_2018"),
    ("KAZ", "import", 2019): ("UZB_DASH_MIRROR", "edition_2019"),
    **{("UZB", "export", year): ("SIAT_UZB_1105", "committee_level") for year in range(2011, 2015)},
    ("UZB", "export", 2015): ("SIAT_UZB_EXPORTS", "committee_level"),
    **{("UZB", "import", year): ("UZB_DASH_GOODS", "goods_table_low") for year in (2020, 2021)},
}
# The years in which what Kazakhstan imports is compared with a story of its own.
_TOLD_MIRRORS = (2018, 2019)
_STATES = {
    "older_vintage": "edition",
    "superseded": "edition",
    "incomplete": "wits_incomplete",
    "services_included": "services",
}

# Uzbek goods by partner are an estimate up to this year (see the codebook).
_WEAK_UNTIL = 2016


@dataclass(frozen=True)
class Conflict:
    """The years in which the same sources disagree for the same reason, the worst year apart.

    rows: columns `CONFLICT_COLUMNS`, ordered by year. worst: the row with the largest asymmetry.
    """

    kind: str
    cause: str
    reporter: str
    flow: str
    direction: str
    rows: pd.DataFrame

    @cached_property
    def worst(self):
        return next(self.rows.loc[[self.rows["asymmetry"].idxmax()]].itertuples())


@cache
def conflicts(tables: Tables) -> pd.DataFrame:
    """Every disagreement, columns `CONFLICT_COLUMNS`, worst first. Million current USD.

    kind "sources": two sources of one office's figure differ by more than 2 %; `value` is the
    reference, `beside` what the other country reports of the same goods. "mirror": the ratio of
    imports to exports lies outside the corridor of CIF over FOB; `value` is the exporter's.
    "official": a quoted figure of a full year is further from the office's own series than its
    rounding allows. "officials": quoted figures of one year contradict each other.
    gap = other - value; asymmetry as in `mirror.asymmetry`. cause: why, as a code.
    """
    rows = [*_sources(tables), *_mirrors(tables), *official_conflicts(tables)]
    found = pd.DataFrame(rows)
    found["gap"] = found["other"] - found["value"]
    found["asymmetry"] = [
        asymmetry(*pair) for pair in zip(found["value"], found["other"], strict=True)
    ]
    ordered = found.sort_values(["asymmetry", "year"], ascending=[False, True])
    return ordered.reindex(columns=CONFLICT_COLUMNS).reset_index(drop=True)


def grouped(rows: pd.DataFrame) -> list[Conflict]:
    """The conflicts gathered by what disagrees and why; the group with the worst year first."""
    keys = ["kind", "cause", "reporter", "flow", "direction"]
    groups = [
        Conflict(*key, rows=group.sort_values("year"))
        for key, group in rows.groupby(keys, sort=False)
    ]
    return sorted(groups, key=lambda group: -group.rows["asymmetry"].max())


def _sources(tables: Tables) -> Iterator[dict[str, Any]]:
    years = range(FIRST_YEAR, last_year(tables) + 1)
    cells = {
        one: pair_cells(tables, one, other, years) for one, other in (PAIR, tuple(reversed(PAIR)))
    }
    for reporter, partner in (PAIR, tuple(reversed(PAIR))):
        for row in alternate_cells(tables, reporter, partner).itertuples():
            own, other = cells[reporter].loc[row.year], cells[partner].loc[row.year]
            mirrored = FLOWS[1 - FLOWS.index(row.flow)]
            if pd.isna(own[row.flow]):
                continue
            yield {
                "kind": "sources",
                "cause": _cause(reporter, row),
                "year": row.year,
                "reporter": reporter,
                "flow": row.flow,
                "direction": _direction(reporter, row.flow).key,
                "value": own[row.flow],
                "source": own[f"{row.flow}_source"],
                "other": row.value,
                "other_source": row.source,
                "beside": other[mirrored],
                "beside_source": other[f"{mirrored}_source"],
            }


def _cause(reporter: str, row: Any) -> str:
    source, cause = _CELLS.get((reporter, row.flow, row.year), ("", ""))
    return cause if row.source == source else _STATES.get(row.status, "other_source")


def _mirrors(tables: Tables) -> Iterator[dict[str, Any]]:
    newest = last_year(tables)
    rows = mirror_rows(tables, DIRECTIONS, FIRST_YEAR, newest)
    pairs = mirror_pairs(rows, DIRECTIONS)
    counted = rows[rows["variant"] == "reference"]
    keys = zip(counted["reporter"], counted["flow"], counted["year"], strict=True)
    cells = dict(zip(keys, counted.itertuples(), strict=True))
    low, high = CORRIDOR
    for direction in DIRECTIONS:
        of_direction = pairs[(pairs["direction"] == direction.key)].dropna(subset="ratio")
        for row in of_direction[of_direction["variant"] == "reference"].itertuples():
            if low <= row.ratio <= high or row.asymmetry <= 100 * SAME_FIGURE:
                continue
            exports = cells[direction.exporter, "export", row.year]
            imports = cells[direction.importer, "import", row.year]
            yield {
                "kind": "mirror",
                "cause": _mirror_cause(direction, row, imports.status),
                "year": row.year,
                "reporter": direction.exporter,
                "flow": "mirror",
                "direction": direction.key,
                "value": row.exports,
                "source": exports.sources,
                "other": row.imports,
                "other_source": imports.sources,
            }


def _mirror_cause(direction: Direction, row: Any, status: str) -> str:
    """status: of what the importer reports."""
    if direction.importer == "KAZ" and row.year in _TOLD_MIRRORS:
        return f"mirror_{row.year}"
    if "services_included" in parts(status):
        return "mirror_services"
    if row.ratio > CORRIDOR[1]:
        return "above_corridor"
    weak = direction.exporter == "UZB" and row.year <= _WEAK_UNTIL
    return "goods_table" if weak else "below_one"


def _direction(reporter: str, flow: str) -> Direction:
    exporter = reporter if flow == "export" else next(code for code in PAIR if code != reporter)
    return next(one for one in DIRECTIONS if one.exporter == exporter)
