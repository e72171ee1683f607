"""The source line of a chart: who reported what, how valued, in which edition."""

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.provenance import parts
from dashboard.exports.exhibit import SourceNote
from dashboard.figures.layers import range_text
from dashboard.load import Tables
from dashboard.words import Words


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


def source_lead(rows: pd.DataFrame, words: Words) -> str:
    """Who reports what is shown, and how exports and imports are valued."""
    reporters = dict.fromkeys(rows["reporter"])
    names = words.join(words(f"country.{code}") for code in reporters)
    told = words.plural("source.lead", len(reporters), reporters=names)
    return " ".join([told, *_valued(rows, words)])


def _valued(rows: pd.DataFrame, words: Words) -> list[str]:
    """Free on board or with freight and insurance: a sentence, if there is any value."""
    found = {one for joined in rows["valuation"].dropna() for one in parts(joined)}
    if not found:
        return []
    known = sorted(found - {"not_stated"}, reverse=True)
    kind = "_".join(known) if len(known) == len(found) else "partly" if known else "not_stated"
    return [words(f"source.valued.{kind}")]


def source_tags(joined: str | None, words: Words) -> str:
    """The sources of a value in as few letters as a hover box has room for."""
    if not isinstance(joined, str):
        return ""
    return " + ".join(dict.fromkeys(words(f"source.{source}.tag") for source in parts(joined)))
