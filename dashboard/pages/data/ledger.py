"""The ledger: what was corrected in the data, when and why."""

from dataclasses import dataclass

import pandas as pd

from dashboard.words import Words


@dataclass(frozen=True)
class CorrectionEntry:
    """One correction in the reader's words; `before` and `after` as they stand in the files.

    Each of these is "" for an empty cell.
    """

    name: str
    date: str
    table: str
    what: str
    before: str
    after: str
    reason: str


def ledger(corrections: pd.DataFrame, words: Words) -> list[CorrectionEntry]:
    """The corrections, newest first, those of one day by table."""
    by_table = corrections.sort_values(["table", "correction"])
    ordered = by_table.sort_values("date", ascending=False, kind="stable")
    return [
        CorrectionEntry(
            name=row.correction,
            date=words.date(row.date),
            table=row.table,
            what=words(f"correction.{row.correction}.what"),
            before=_cell(row.before),
            after=_cell(row.after),
            reason=words(f"correction.{row.correction}.reason"),
        )
        for row in ordered.itertuples()
    ]


def _cell(text) -> str:
    return text if isinstance(text, str) else ""
