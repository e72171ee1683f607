"""The source line of a chart: who reported what, how valued, in which edition."""

import pandas as pd

from dashboard.analysis.copies import addresses
from dashboard.analysis.growth import year_ranges
from dashboard.analysis.provenance import parts, sources_by_name
from dashboard.charts.years import range_text
from dashboard.exhibits.exhibit import SourceNote
from dashboard.exhibits.publishers import publisher
from dashboard.load import Tables
from dashboard.words import Words

PAGE_OF = "page of "


def source_notes(rows: pd.DataFrame, tables: Tables, words: Words) -> list[SourceNote]:
    """Every source that entered the rows (columns year, sources), with the years it fills."""
    years: dict[str, set[int]] = {}
    known = rows[rows["value"].notna()]
    for year, sources in zip(known["year"], known["sources"], strict=True):
        for source in parts(sources):
            years.setdefault(source, set()).add(int(year))
    about = sources_by_name(tables)
    return [
        dataset_note(source, about.loc[source], _years(found, words), words)
        for source, found in years.items()
    ]


def dataset_note(source: str, row: pd.Series, years: str, words: Words) -> SourceNote:
    """A source that the catalogues describe, by its row of the table `sources`."""
    places = addresses(row)
    return SourceNote(
        source=source,
        name=words(f"source.{source}.short"),
        years=years,
        # That of a source which is brought up to date names the day.
        vintage=words(f"source.{source}.vintage", date=words.date(row["retrieved"])),
        licence=words(f"source.{source}.licence"),
        address=places.own,
        caveat=words(f"source.{source}.caveat"),
        copy=places.copy,
    )


def page_notes(used: pd.DataFrame, tables: Tables, words: Words) -> list[SourceNote]:
    """The same of sources that are pages of the press or other single statements.

    used: columns year and source, a row for every figure taken from one.
    """
    about = sources_by_name(tables)
    notes = []
    for source, rows in used.groupby("source", sort=False):
        told = _page_note if about.at[source, "kind"] == "press" else dataset_note
        years = _years(set(rows["year"].astype(int)), words)
        notes.append(told(source, about.loc[source], years, words))
    return notes


def _page_note(source: str, row: pd.Series, years: str, words: Words) -> SourceNote:
    places = addresses(row)
    return SourceNote(
        source=source,
        name=publisher(row["publisher"], words),
        years=years,
        vintage=page_date(row["vintage"], words),
        licence=words("data.licence.press"),
        address=places.own,
        caveat="",
        copy=places.copy,
    )


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
