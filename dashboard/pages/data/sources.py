"""Every source as the page lists it: what it is, which edition, on what terms, how to cite it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import pandas as pd

from dashboard.analysis.copies import addresses
from dashboard.exhibits.data.selection import DataSelection
from dashboard.exhibits.publishers import publisher
from dashboard.exhibits.sources import page_date
from dashboard.exports.citation import Work, apa, bibtex, year_of
from dashboard.load import Tables
from dashboard.pages.data.years import years_told
from dashboard.words import Words, folded

NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})
# The tables of an earlier edition, whose values are only compared with a printed number.
_TRACED = ("vintages",)
# What is listed first: data sets, the article, editions that only trace a number, then the press.
_ORDER = ("dataset", "article", "edition", "press")
_DAY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


@dataclass(frozen=True)
class SourceEntry:
    """One source. `caveat_is_english` where the text is that of the data package.

    address, copy: as `analysis.copies.Addresses` has them.
    """

    name: str
    publisher: str
    vintage: str
    licence: str
    caveat: str
    caveat_is_english: bool
    years: str
    used_in: tuple[str, ...]
    work: Work
    address: str
    copy: str

    @cached_property
    def source(self) -> str:
        return self.work.identifier

    @cached_property
    def kind(self) -> str:
        """The kind of the package; "edition" for one that only traces where a number is from."""
        return "edition" if self.used_in == _TRACED else self.work.kind

    @cached_property
    def dated(self) -> str:
        """The latest day that the edition names as digits, "20240700" for a month; "" for none."""
        days = ["".join(part or "00" for part in day) for day in _DAY.findall(self.work.edition)]
        year = year_of(self.work.edition)
        return max(days, default=f"{year}0000" if year.isdigit() else "")

    @cached_property
    def apa(self) -> str:
        return apa(self.work)

    @cached_property
    def bibtex(self) -> str:
        return bibtex(self.work)

    def holds(self, text: str) -> bool:
        """Whether the text stands anywhere in what identifies the source."""
        work = self.work
        words = (self.name, self.publisher, self.vintage, self.source, work.title, work.author)
        return any(folded(text) in folded(one) for one in (*words, self.address, self.copy))


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


def uses(tables: Tables, packed: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Source -> the tables that have a row from it, in the order of the package.

    packed: compressed table -> the sources of its rows.
    """
    found: dict[str, list[str]] = {}
    for name in tables.names:
        frame = getattr(tables, name)
        if name != "sources" and "source" in frame:
            for source in frame["source"].unique():
                found.setdefault(source, []).append(name)
    for name, sources in packed.items():
        for source in sources:
            found.setdefault(source, []).append(name)
    return {source: tuple(names) for source, names in found.items()}


def listed_sources(
    tables: Tables,
    words: Words,
    selection: DataSelection,
    packed: Mapping[str, tuple[str, ...]] = NOTHING,
) -> tuple[SourceEntry, ...]:
    """The sources of the chosen kind that hold the text looked for; press pages newest first.

    packed: as in `uses`.
    """
    used = uses(tables, packed)
    entries = (_entry(row, used, words) for row in tables.sources.itertuples())
    shown = [
        entry
        for entry in entries
        if selection.kind in ("all", entry.work.kind) and entry.holds(selection.find)
    ]
    # Sorting keeps the order of equals: by day first, then what is no press back to the package's.
    by_day = sorted(shown, key=lambda one: one.dated if one.kind == "press" else "", reverse=True)
    return tuple(sorted(by_day, key=lambda one: _ORDER.index(one.kind)))


def _entry(row, used, words: Words) -> SourceEntry:
    def told(part: str, otherwise: str) -> str:
        key = f"source.{row.source}.{part}"
        return words(key, date=words.date(row.retrieved)) if key in words else otherwise

    plain = row.caveat if isinstance(row.caveat, str) else ""
    caveat = told("caveat", plain)
    places = addresses(row)
    is_press = row.kind == "press"
    return SourceEntry(
        name=told("short", row.title),
        publisher=publisher(row.publisher, words),
        vintage=told("vintage", page_date(row.vintage, words) if is_press else row.vintage),
        licence=told("licence", words("data.licence.press") if is_press else row.licence),
        caveat=caveat,
        caveat_is_english=caveat == plain,
        years=years_told(row, words),
        used_in=used.get(row.source, ()),
        work=work_of(row),
        address=places.own,
        copy=places.copy,
    )


def bibliography_works(sources: pd.DataFrame) -> list[Work]:
    """Every source as a work to cite, in the order of the table."""
    return [work_of(row) for row in sources.itertuples()]
