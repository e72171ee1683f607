"""The source line of a chart: who reported what, how valued, in which edition."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.provenance import parts
from dashboard.figures.layers import range_text
from dashboard.load import Tables
from dashboard.words import Words


@dataclass(frozen=True)
class SourceNote:
    """One source of what is shown. `caveat` is what a reader must know before trusting it."""

    source: str
    name: str
    years: str
    vintage: str
    licence: str
    address: str
    caveat: str


def source_notes(rows: pd.DataFrame, tables: Tables, words: Words) -> list[SourceNote]:
    """Every source that entered the rows (columns year, sources), with the years it fills."""
    years: dict[str, set[int]] = {}
    for row in rows.dropna(subset="value").itertuples():
        for source in parts(row.sources):
            years.setdefault(source, set()).add(int(row.year))
    about = tables.sources.set_index("source")
    return [
        SourceNote(
            source=source,
            name=words(f"source.{source}.short"),
            years=words.join(range_text(*pair) for pair in year_ranges(list(found))),
            vintage=words(f"source.{source}.vintage"),
            licence=words(f"source.{source}.licence"),
            address=about.at[source, "address"],
            caveat=words(f"source.{source}.caveat"),
        )
        for source, found in years.items()
    ]
