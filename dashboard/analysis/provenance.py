"""Which sources, valuations and states stand behind a computed value."""

import pandas as pd

from dashboard.analysis.cells import FLOWS

JOINT = " + "


def describe(rows: pd.DataFrame, frames: list[pd.DataFrame], attribute: str) -> pd.Series:
    """What stands behind each row, e.g. "WITS_KAZ + WDI_WTO", in order of first use.

    rows: columns year and flow. frames: every frame of cells that entered the values.
    attribute: source, status or valuation.
    """
    by_flow = {}
    for flow in rows["flow"].unique():
        entering = FLOWS if flow not in FLOWS else (flow,)
        columns = [frame[f"{one}_{attribute}"] for frame in frames for one in entering]
        joined = [
            JOINT.join(dict.fromkeys(name for name in names if isinstance(name, str)))
            for names in zip(*columns, strict=True)
        ]
        by_flow[flow] = dict(zip(columns[0].index, joined, strict=True))
    pairs = zip(rows["flow"], rows["year"], strict=True)
    return pd.Series([by_flow[flow][year] for flow, year in pairs], index=rows.index, dtype=object)


def parts(joined: str | None) -> list[str]:
    """The names in a joined description."""
    return joined.split(JOINT) if joined else []
