"""The sources as one table: a row each, which opens to all that is known of the source.

What a row opens to is put in place only then, by the script of the page (assets/source-rows.js).
"""

import re

from dashboard.components.ids import source_anchor
from dashboard.components.markup import element, link, paragraph, prose, text
from dashboard.pages.data import ids
from dashboard.pages.data.downloads import SOURCES_HREF
from dashboard.pages.data.reference import citation, taken
from dashboard.pages.data.ruled import region
from dashboard.pages.data.sources import SourceEntry
from dashboard.words import Words

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_COLUMNS = ("name", "publisher", "kind", "edition", "years")


def source_table(shown: tuple[SourceEntry, ...], total: int, words: Words) -> str:
    """How many are listed, the table, and all of them as references."""
    count = words.plural("data.sources.count", len(shown), total=words.number(total, 0))
    told = element("p", text(count), role="status", class_="unit")
    if not shown:
        return told + paragraph(words("data.sources.none"))
    head = "".join(_heading(words(f"data.source.{name}")) for name in _COLUMNS)
    rows = "".join(_row(entry, words) for entry in shown)
    table = region(
        words("data.section.sources"),
        element("thead", element("tr", head)) + rows,
        "table-region source-region",
        "source-table",
    )
    way = taken(words("data.sources.bibtex"), SOURCES_HREF, class_="button")
    return told + table + element("p", way)


def _heading(name: str) -> str:
    button = element("button", text(name), type="button", class_="sort")
    return element("th", button, scope="col")


def _row(entry: SourceEntry, words: Words) -> str:
    """A row and what it opens to: a body of the table of their own, so that both move together."""
    more = f"about-{entry.source}"
    opener = element(
        "button",
        text(entry.name),
        type="button",
        class_="row-opener",
        # A page without a name of its own in the catalogue has that of its title.
        lang=_language(entry.name) if entry.name == entry.work.title else None,
        aria_expanded="false",
        aria_controls=more,
    )
    cells = element("th", opener, scope="row")
    cells += element("td", text(entry.publisher))
    cells += element("td", text(words(f"data.kind.one.{entry.kind}")))
    cells += element("td", text(entry.vintage), data_sort=entry.dated or "–")
    cells += element("td", prose(entry.years))
    about = element("td", colspan=len(_COLUMNS), data_later=_about(entry, words))
    opened = element("tr", about, id=more, hidden=True, class_="row-more")
    return element("tbody", element("tr", cells), opened, id=source_anchor(entry.source))


def _about(entry: SourceEntry, words: Words) -> str:
    """Title, edition, licence, tables, caveat, addresses and how to cite it."""
    facts = (
        ("edition", text(entry.vintage)),
        ("years", text(entry.years)),
        ("licence", text(entry.licence)),
        ("tables", _used(entry)),
        ("address", link(entry.address, entry.address)),
        ("copy", link(entry.copy, entry.copy)),
        (
            "link",
            element("a", element("code", entry.source), href=f"#{source_anchor(entry.source)}"),
        ),
    )
    told = (
        element("div", element("dt", text(words(f"data.source.{name}"))), element("dd", fact))
        for name, fact in facts
        if fact
    )
    published = f"{entry.work.author.removesuffix('.')}. {entry.work.title}"
    return (
        element("p", text(published), class_="unit", lang=_language(published))
        + element("dl", *told, class_="source-facts")
        + _caveat(entry)
        + citation(entry.apa, entry.bibtex, words)
    )


def _language(title: str) -> str:
    """That of a title as it is published: the titles are Russian or English."""
    return "ru" if _CYRILLIC.search(title) else "en"


def _used(entry: SourceEntry) -> str:
    """The tables with rows from the source, each a link into the codebook."""
    return " ".join(
        element("a", element("code", name), href=f"#{ids.table(name)}") for name in entry.used_in
    )


def _caveat(entry: SourceEntry) -> str:
    language = "en" if entry.caveat_is_english else None
    told = text(entry.caveat)
    return element("p", told, class_="caveat", lang=language) if told else ""
