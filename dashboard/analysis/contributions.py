"""What exports and imports contributed to the change of turnover, step by step."""

import pandas as pd

from dashboard.analysis.periods import Period

COLUMNS = ["period", "first_year", "last_year", "part", "value", "points"]


def legs(
    flows: pd.DataFrame, periods: tuple[Period, ...], newest: int
) -> list[tuple[int, int, int]]:
    """(period, first year, last year) of the legs that lead through the periods without a gap.

    The first leg starts in the first year in which both flows are reported; every leg ends in
    its period's last such year, where the next one starts.
    """
    reported = flows.dropna(subset="turnover").index
    found, start = [], None
    for period in periods:
        inside = [int(year) for year in reported if period.start <= year <= period.last(newest)]
        if not inside:
            continue
        first = inside[0] if start is None else start
        if inside[-1] > first:
            found.append((period.number, first, inside[-1]))
        start = inside[-1]
    return found


def contributions(flows: pd.DataFrame, steps: list[tuple[int, int, int]]) -> pd.DataFrame:
    """Four rows a leg, columns `COLUMNS`: start, export, import, end.

    `value` is in the unit of `flows`; start + export + import = end exactly. `points` is the
    change as a per cent of the turnover at the start; the points of both flows add up to its
    growth.
    """
    rows = []
    for period, first, last in steps:
        before, after = flows.loc[first], flows.loc[last]
        about = (period, first, last)
        rows.append((*about, "start", before["turnover"], None))
        for flow in ("export", "import"):
            change = after[flow] - before[flow]
            rows.append((*about, flow, change, change / before["turnover"] * 100))
        growth = (after["turnover"] / before["turnover"] - 1) * 100
        rows.append((*about, "end", after["turnover"], growth))
    return pd.DataFrame(rows, columns=COLUMNS).astype({"points": float})
