"""The columns of the overview as rows of text."""

from itertools import product
from typing import Any

import pandas as pd

from dashboard.analysis.cells import FLOWS
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.telling import exact
from dashboard.words import Words


def columns(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a column of the chart, oldest first, and one more for each other edition.

    Columns: year, variant, exports, imports, turnover (million USD), sources, status. What another
    edition leaves as it is stands with its reference value.
    """
    whole = rows[rows["flow"] == "turnover"].rename(columns={"value": "turnover"})
    whole = whole.assign(other=whole["variant"] != "reference").sort_values(["year", "other"])
    parts = [_parts(row, rows[rows["year"] == row.year]) for row in whole.itertuples()]
    columns = ["year", "variant", "exports", "imports", "turnover", "sources", "status"]
    return whole.assign(**pd.DataFrame(parts, index=whole.index))[columns].reset_index(drop=True)


def _parts(row: Any, of_year: pd.DataFrame) -> dict[str, float]:
    """The exports and imports that a turnover of the year is the sum of."""
    alone = row.variant == "reference"
    known = of_year[of_year["variant"] == "reference"] if alone else of_year
    exports, imports = (known.loc[known["flow"] == flow, "value"] for flow in FLOWS)
    pairs = product(exports, imports)
    pair = min(pairs, key=lambda pair: abs(sum(pair) - row.turnover))
    return dict(zip(("exports", "imports"), pair, strict=True))


def overview_table(rows: pd.DataFrame, words: Words) -> Written:
    """Exports, imports and turnover of each year in billion USD, newest first."""
    write = exact(rows["value"], 1000)
    return table(
        columns(rows).iloc[::-1].itertuples(),
        Column.year(words),
        Number.of(words("overview.export"), "exports", write, words),
        Number.of(words("overview.import"), "imports", write, words),
        Number.of(words("flow.turnover"), "turnover", write, words),
        Column.sources(words),
        Column.status(words, "turnover"),
    )
