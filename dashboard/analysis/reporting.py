"""Who reported what of the pair's trade, and which source is the reference."""

import pandas as pd

from dashboard.analysis.questions import PAIR
from dashboard.analysis.references import is_reference
from dashboard.load import Tables

FLOWS = ("export", "import")
REPORTING_COLUMNS = ["source", "reporter", "flow", "year", "value", "status", "reference"]


def reporting(tables: Tables, first: int, last: int) -> pd.DataFrame:
    """Every value that a source gives for the pair, columns `REPORTING_COLUMNS`.

    `reference` is true where the reference series names the source for that cell. Kazakhstan
    first, exports first, and the source that is the reference in the earliest year first.
    """
    rows = tables.trade
    pair = rows[rows["reporter"].isin(PAIR) & rows["partner"].isin(PAIR)]
    pair = pair[pair["year"].between(first, last)].dropna(subset="value")
    marked = pair.assign(reference=is_reference(pair, tables, "partner"))
    return _ordered(marked)[REPORTING_COLUMNS]


def _ordered(rows: pd.DataFrame) -> pd.DataFrame:
    chosen = rows[rows["reference"]].groupby(["source", "reporter", "flow"])["year"].min()
    keys = zip(rows["source"], rows["reporter"], rows["flow"], strict=True)
    late = 10_000
    order = pd.DataFrame(
        {
            "reporter": [PAIR.index(code) for code in rows["reporter"]],
            "flow": [FLOWS.index(flow) for flow in rows["flow"]],
            "since": [chosen.get(key, late) for key in keys],
            "source": rows["source"].to_list(),
            "year": rows["year"].to_list(),
        },
        index=rows.index,
    )
    places = order.sort_values(list(order.columns), kind="stable").index
    return rows.loc[places].reset_index(drop=True)
