"""Which sources, valuations and states stand behind a computed value."""

from collections.abc import Callable
from functools import cache

import pandas as pd

from dashboard.analysis.cells import FLOWS
from dashboard.load import Tables

JOINT = " + "


def describe(
    rows: pd.DataFrame,
    frames: list[pd.DataFrame],
    attribute: str,
    years: Callable[[int], tuple[int, ...]],
) -> pd.Series:
    """What stands behind each row, e.g. "WITS_KAZ + WDI_WTO", in order of first use.

    rows: columns year and flow. frames: every frame of cells that entered the values.
    attribute: source, status or valuation. years: the years that enter the value of a year.
    """
    by_flow = {flow: _by_year(flow, frames, attribute) for flow in rows["flow"].unique()}
    described = []
    for flow, year in zip(rows["flow"], rows["year"], strict=True):
        names = [name for one in years(year) for name in by_flow[flow].get(one, ())]
        described.append(JOINT.join(dict.fromkeys(names)))
    return pd.Series(described, index=rows.index, dtype=object)


def _by_year(flow: str, frames: list[pd.DataFrame], attribute: str) -> dict[int, list[str]]:
    entering = FLOWS if flow not in FLOWS else (flow,)
    columns = [frame[f"{one}_{attribute}"] for frame in frames for one in entering]
    return {
        int(year): [name for name in names if isinstance(name, str)]
        for year, *names in zip(columns[0].index, *columns, strict=True)
    }


@cache
def sources_by_name(tables: Tables) -> pd.DataFrame:
    """The table of sources, indexed by what rows call a source."""
    return tables.sources.set_index("source")


def parts(joined: str | None) -> list[str]:
    """The names in a joined description."""
    return joined.split(JOINT) if joined else []
