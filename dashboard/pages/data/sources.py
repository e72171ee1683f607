"""Every source as the page lists it: what it is, which edition, on what terms, how to cite it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from dashboard.exhibits.data.selection import DataSelection
from dashboard.exhibits.sources import PAGE_OF, page_date
from dashboard.exports.citation import Work, apa, bibtex
from dashboard.load import Tables
from dashboard.words import Words, folded

_NO_DATE = ""
# The tables of an earlier edition, whose values are only compared with a printed number.
_TRACED = ("vintages",)


@dataclass(frozen=True)
class SourceEntry:
    """One source. `caveat_is_english` where the text is that of the data package."""

    name: str
    vintage: str
    licence: str
    caveat: str
    caveat_is_english: bool
    years: str
    used_in: tuple[str, ...]
    work: Work

    @cached_property
    def source(self) -> str:
        return self.work.identifier

    @cached_property
    def apa(self) -> str:
        return apa(self.work)

    @cached_property
    def bibtex(self) -> str:
        return bibtex(self.work)

    def holds(self, text: str) -> bool:
        """Whether the text stands anywhere in what identifies the source."""
        work = self.work
        words = (self.name, self.vintage, self.source, work.title, work.author, work.address)
        return any(folded(text) in folded(one) for one in words)


@dataclass(frozen=True)
class SourcesView:
    """The sources that are listed. editions: those that only trace where a printed number comes
    from. press: (year of the page or "", its sources), newest first."""

    series: list[SourceEntry]
    editions: list[SourceEntry]
    press: list[tuple[str, list[SourceEntry]]]
    shown: int
    total: int
    is_narrowed: bool


def work_of(row) -> Work:
    """A row of the table `sources` as a work to cite."""
    return Work(
        identifier=row.source,
        kind=row.kind,
        author=row.publisher,
        title=row.title,
        edition=row.vintage,
        address=row.address if isinstance(row.address, str) else "",
        retrieved=row.retrieved,
    )


def uses(tables: Tables) -> dict[str, tuple[str, ...]]:
    """Source -> the tables that have a row from it, in the order of the package."""
    found: dict[str, list[str]] = {}
    for name in tables.names:
        frame = getattr(tables, name)
        if name != "sources" and "source" in frame:
            for source in frame["source"].unique():
                found.setdefault(source, []).append(name)
    return {source: tuple(names) for source, names in found.items()}


def sources_view(tables: Tables, words: Words, selection: DataSelection) -> SourcesView:
    """The sources of the chosen kind that hold the text looked for."""
    rows, used = tables.sources, uses(tables)
    entries = [_entry(row, used, words) for row in rows.itertuples()]
    shown = [
        entry
        for entry in entries
        if selection.kind in ("all", entry.work.kind) and entry.holds(selection.find)
    ]
    series = [entry for entry in shown if entry.work.kind != "press"]
    return SourcesView(
        series=[entry for entry in series if entry.used_in != _TRACED],
        editions=[entry for entry in series if entry.used_in == _TRACED],
        press=_by_year(entry for entry in shown if entry.work.kind == "press"),
        shown=len(shown),
        total=len(entries),
        is_narrowed=bool(selection.find),
    )


def _entry(row, used, words: Words) -> SourceEntry:
    def told(part: str, otherwise: str) -> str:
        key = f"source.{row.source}.{part}"
        return words(key, date=words.date(row.retrieved)) if key in words else otherwise

    plain = row.caveat if isinstance(row.caveat, str) else ""
    caveat = told("caveat", plain)
    is_press = row.kind == "press"
    return SourceEntry(
        name=told("short", row.title),
        vintage=told("vintage", page_date(row.vintage, words) if is_press else row.vintage),
        licence=told("licence", words("data.licence.press") if is_press else row.licence),
        caveat=caveat,
        caveat_is_english=caveat == plain,
        years=row.years if isinstance(row.years, str) else "",
        used_in=used.get(row.source, ()),
        work=work_of(row),
    )


def _by_year(entries: Iterable[SourceEntry]) -> list[tuple[str, list[SourceEntry]]]:
    groups: dict[str, list[SourceEntry]] = {}
    for entry in entries:
        edition = entry.work.edition
        dated = edition.startswith(PAGE_OF)
        year = edition.removeprefix(PAGE_OF)[:4] if dated else _NO_DATE
        groups.setdefault(year, []).append(entry)
    return [
        (year, sorted(groups[year], key=lambda one: (one.work.edition, one.source), reverse=True))
        for year in sorted(groups, reverse=True)
    ]


def bibliography_works(sources: pd.DataFrame) -> list[Work]:
    """Every source as a work to cite, in the order of the table."""
    return [work_of(row) for row in sources.itertuples()]
