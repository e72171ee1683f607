"""What stands folded at the end of the page: files, codebook, methods, glossary, corrections."""

from dashboard.components.markup import element, fold, paragraph, prose, text
from dashboard.pages.data import ids
from dashboard.pages.data.codebook import TableEntry
from dashboard.pages.data.downloads import PACKAGE_HREF
from dashboard.pages.data.glossary import glossary
from dashboard.pages.data.ledger import CorrectionEntry
from dashboard.pages.data.methods import MethodEntry, methods
from dashboard.pages.data.ruled import Row, ruled
from dashboard.words import LANGUAGES, Words

_FILE_COLUMNS = ("name", "title", "rows", "size", "digest", "file")
_FIELD_COLUMNS = ("field", "meaning", "unit", "type", "constraint")
_LEDGER_COLUMNS = ("date", "table", "what", "before", "after", "reason")
_STEPS = ("find", "compare", "tell", "after")


def files(tables: list[TableEntry], edition: str, cited: str, words: Words) -> str:
    """The package as one archive, how to cite it, and every table with size and checksum."""
    rows = (
        Row(
            (
                _code_link(entry.name),
                text(entry.title),
                entry.rows,
                text(entry.size),
                element("code", entry.digest[:12], title=entry.digest),
                taken("CSV", entry.href, words("data.tables.get", table=entry.name)),
            )
        )
        for entry in tables
    )
    headings = [words(f"data.tables.{name}") for name in _FILE_COLUMNS]
    way = taken(words("data.package.download"), PACKAGE_HREF, class_="button")
    table = ruled(words("data.section.tables"), headings, rows, numeric=(2, 3))
    return paragraph(edition) + element("p", way) + table + cited


def codebook_of(tables: list[TableEntry], words: Words) -> str:
    """Each table folded: what it holds, then its fields."""
    return "".join(
        element(
            "details",
            element("summary", element("code", entry.name), text(f" · {entry.title}")),
            paragraph(entry.text),
            fields(entry, words),
            id=ids.table(entry.name),
            class_="folded codebook-table",
        )
        for entry in tables
    )


def fields(entry: TableEntry, words: Words) -> str:
    """Every field of a table: meaning, unit, type, constraint."""
    rows = (
        Row(
            (
                element("code", field.name),
                text(field.meaning),
                text(field.unit),
                text(field.type),
                element("span", field.constraint, class_="constraint"),
            )
        )
        for field in entry.fields
    )
    return ruled(entry.title, [words(f"data.codebook.{name}") for name in _FIELD_COLUMNS], rows)


def methods_of(words: Words) -> str:
    """Every formula and rule, each under its anchor."""
    told = "".join(map(_method, methods(words)))
    return paragraph(words("data.methods.symbols")) + element("div", told, class_="methods")


def _method(entry: MethodEntry) -> str:
    anchor = ids.method(entry.name)
    title = element("h3", element("a", text(entry.title), href=f"#{anchor}"))
    formula = element("code", text(entry.formula))
    shown = element("p", formula, class_="formula") if entry.formula else ""
    return element("article", title, shown, paragraph(entry.text), id=anchor, class_="method")


def glossary_of(words: Words) -> str:
    """Each term in the four languages, the reader's own first, then what it means."""
    codes = (words.language, *(code for code in LANGUAGES if code != words.language))
    rows = (
        Row(
            (
                *(element("span", text(entry.terms[code]), lang=code) for code in codes),
                element("span", prose(entry.text), class_="meaning"),
            ),
            ids.term(entry.name),
        )
        for entry in glossary(words)
    )
    headings = [*(LANGUAGES[code] for code in codes), words("data.glossary.meaning")]
    return ruled(words("data.section.glossary"), headings, rows)


def corrections_of(entries: list[CorrectionEntry], words: Words) -> str:
    """What was corrected, when and why."""
    rows = (
        Row(
            (
                element("span", text(entry.date), class_="date"),
                _code_link(entry.table),
                prose(entry.what),
                *(_stored(one, words) for one in (entry.before, entry.after)),
                prose(entry.reason),
            ),
            ids.correction(entry.name),
        )
        for entry in entries
    )
    headings = [words(f"data.corrections.{name}") for name in _LEDGER_COLUMNS]
    return ruled(words("data.section.corrections"), headings, rows)


def _stored(cell: str, words: Words) -> str:
    """What stands in the files, or a word for an empty cell."""
    return element("code", text(cell)) if cell else text(words("data.empty"))


def report(version: str, words: Words) -> str:
    """How to tell of a wrong figure."""
    steps = (element("li", text(words(f"data.report.{step}"))) for step in _STEPS)
    form = text(words("data.report.form", version=version))
    return element("ol", *steps) + element("pre", form, class_="reference")


def citation(apa: str, bibtex: str, words: Words) -> str:
    """How to cite a work, as a sentence and as an entry of BibTeX."""
    told = element("p", text(apa), lang="en", class_="reference")
    told += element("pre", text(bibtex), lang="en", class_="reference")
    return fold(words("data.source.cite"), told, "cite")


def taken(label: str, address: str, name: str | None = None, class_: str | None = None) -> str:
    """A file to take along. name: what it is called for those who do not see the row."""
    return element("a", text(label), href=address, download=True, aria_label=name, class_=class_)


def _code_link(table: str) -> str:
    return element("a", element("code", table), href=f"#{ids.table(table)}")
