"""The source line of a chart: who reported what, how valued, in which edition."""

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.provenance import parts
from dashboard.charts.years import range_text
from dashboard.exhibits.exhibit import SourceNote
from dashboard.load import Tables
from dashboard.words import Words

PAGE_OF = "page of "


def source_notes(rows: pd.DataFrame, tables: Tables, words: Words) -> list[SourceNote]:
    """Every source that entered the rows (columns year, sources), with the years it fills."""
    years: dict[str, set[int]] = {}
    for row in rows.dropna(subset="value").itertuples():
        for source in parts(row.sources):
            years.setdefault(source, set()).add(int(row.year))
    about = tables.sources.fillna({"address": ""}).set_index("source")
    return [
        SourceNote(
            source=source,
            name=words(f"source.{source}.short"),
            years=_years(found, words),
            vintage=_vintage(source, about.at[source, "retrieved"], words),
            licence=words(f"source.{source}.licence"),
            address=about.at[source, "address"],
            caveat=words(f"source.{source}.caveat"),
        )
        for source, found in years.items()
    ]


def page_notes(used: pd.DataFrame, tables: Tables, words: Words) -> list[SourceNote]:
    """The same of sources that are pages of the press or other single statements.

    used: columns year and source, a row for every figure taken from one.
    """
    about = tables.sources.set_index("source")
    notes = []
    for source, rows in used.groupby("source", sort=False):
        row = about.loc[source]
        is_press = row["kind"] == "press"
        notes.append(
            SourceNote(
                source=source,
                name=row["publisher"] if is_press else words(f"source.{source}.short"),
                years=_years(set(rows["year"].astype(int)), words),
                vintage=page_date(row["vintage"], words)
                if is_press
                else _vintage(source, row["retrieved"], words),
                licence=words("data.licence.press")
                if is_press
                else words(f"source.{source}.licence"),
                address=row["address"] if isinstance(row["address"], str) else "",
                caveat="" if is_press else words(f"source.{source}.caveat"),
            )
        )
    return notes


def _vintage(source: str, retrieved: str, words: Words) -> str:
    """The edition in words; that of a source which is brought up to date names the day."""
    return words(f"source.{source}.vintage", date=words.date(retrieved))


def page_date(vintage: str, words: Words) -> str:
    """The date of a page of the press, as the table of sources tells it, in words."""
    day = vintage.removeprefix(PAGE_OF)
    return words("data.no_date") if day == vintage else words.date(day)


def _years(found: set[int], words: Words) -> str:
    return words.join(range_text(*pair) for pair in year_ranges(sorted(found)))


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
