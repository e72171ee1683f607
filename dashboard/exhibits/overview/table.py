"""The columns of the overview as rows of text."""

import pandas as pd

from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.telling import Write, cell, exact, named_sources, status_text
from dashboard.words import Words


def columns(rows: pd.DataFrame) -> pd.DataFrame:
    """One row a column of the chart, oldest first, and one more for each other edition.

    Columns: year, variant, export, import, turnover (million USD), sources, status. What another
    edition leaves as it is stands with its reference value.
    """
    keys = ["year", "variant"]
    wide = rows.pivot(index=keys, columns="flow", values="value").reset_index()
    reference = wide[wide["variant"] == "reference"].set_index("year")
    for flow in ("export", "import"):
        wide[flow] = wide[flow].fillna(wide["year"].map(reference[flow]))
    told = rows[rows["flow"] == "turnover"].set_index(keys)[["sources", "status"]]
    ordered = wide.assign(other=wide["variant"] != "reference").sort_values(["year", "other"])
    return ordered.join(told, on=keys).drop(columns="other").reset_index(drop=True)


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
