"""The columns of the overview as rows of text."""

from itertools import product
from typing import Any

import pandas as pd

from dashboard.analysis.cells import FLOWS
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.telling import Write, cell, exact, named_sources, status_text
from dashboard.words import Words


def columns(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a column of the chart, oldest first, and one more for each other edition.

    Columns: year, variant, export, import, turnover (million USD), sources, status. What another
    edition leaves as it is stands with its reference value.
    """
    whole = rows[rows["flow"] == "turnover"].rename(columns={"value": "turnover"})
    whole = whole.assign(other=whole["variant"] != "reference").sort_values(["year", "other"])
    parts = [_parts(row, rows[rows["year"] == row.year]) for row in whole.itertuples()]
    columns = ["year", "variant", "export", "import", "turnover", "sources", "status"]
    return whole.assign(**pd.DataFrame(parts, index=whole.index))[columns].reset_index(drop=True)


def _parts(row: Any, of_year: pd.DataFrame) -> dict[str, float]:
    """The exports and imports that a turnover of the year is the sum of."""
    reference, others = (
        of_year[of_year["variant"].eq("reference") == own] for own in (True, False)
    )
    usual = {flow: _values(reference, flow)[0] for flow in FLOWS}
    if row.variant == "reference":
        return usual
    known = {flow: [usual[flow], *_values(others, flow)] for flow in FLOWS}
    pairs = product(known["export"], known["import"])
    exports, imports = min(pairs, key=lambda pair: abs(sum(pair) - row.turnover))
    return {"export": exports, "import": imports}


def _values(rows: pd.DataFrame, flow: str) -> list[float]:
    return rows.loc[rows["flow"] == flow, "value"].to_list()


def overview_table(rows: pd.DataFrame, words: Words) -> Written:
    """Exports, imports and turnover of each year in billion USD, newest first."""
    write = exact(rows["value"], 1000)
    return Written(
        headings=(
            words("table.year"),
            words("overview.export"),
            words("overview.import"),
            words("flow.turnover"),
            words("table.source"),
            words("table.status"),
        ),
        rows=tuple(_row(row, write, words) for row in columns(rows).iloc[::-1].to_dict("records")),
        numeric=(1, 2, 3),
    )


def _row(row: dict, write: Write, words: Words) -> tuple[str, ...]:
    return (
        str(row["year"]),
        *(cell(row[flow], write, words) for flow in ("export", "import", "turnover")),
        named_sources(row["sources"], words),
        status_text(row["turnover"], row["status"], row["variant"], words),
    )
