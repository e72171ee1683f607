"""Codebook, methods, glossary and ledger as components."""

from dash import html

from dashboard.pages.data import ids
from dashboard.pages.data.codebook import TableEntry
from dashboard.pages.data.glossary import TermEntry
from dashboard.pages.data.ledger import CorrectionEntry
from dashboard.pages.data.methods import MethodEntry
from dashboard.words import LANGUAGES, Words


def download_table(tables: list[TableEntry], words: Words) -> html.Div:
    """Every table with its size, checksum and file."""
    rows = [
        html.Tr(
            [
                html.Th(
                    html.A(html.Code(entry.name), href=f"#{ids.table(entry.name)}"), scope="row"
                ),
                html.Td(entry.title),
                html.Td(entry.rows, className="number"),
                html.Td(entry.size, className="number"),
                html.Td(html.Code(entry.digest[:12], title=entry.digest)),
                html.Td(
                    html.A("CSV", href=entry.href, download="", **_named(entry, words)),
                ),
            ]
        )
        for entry in tables
    ]
    headings = [words(f"data.tables.{name}") for name in _DOWNLOAD_COLUMNS]
    return _table(words("data.section.tables"), headings, rows, numeric=(2, 3))


_DOWNLOAD_COLUMNS = ("name", "title", "rows", "size", "digest", "file")


def _named(entry: TableEntry, words: Words) -> dict[str, str]:
    return {"aria-label": words("data.tables.get", table=entry.name)}


def codebook_parts(tables: list[TableEntry], words: Words) -> list:
    """Each table folded: what it holds, then its fields."""
    headings = [words(f"data.codebook.{name}") for name in _FIELD_COLUMNS]
    return [
        html.Details(
            [
                html.Summary([html.Code(entry.name), f" · {entry.title}"]),
                html.P(entry.text),
                _table(entry.title, headings, _field_rows(entry)),
            ],
            id=ids.table(entry.name),
            className="folded codebook-table",
        )
        for entry in tables
    ]


_FIELD_COLUMNS = ("field", "meaning", "unit", "type", "constraint")


def _field_rows(entry: TableEntry) -> list[html.Tr]:
    return [
        html.Tr(
            [
                html.Th(html.Code(field.name), scope="row"),
                html.Td(field.meaning),
                html.Td(field.unit),
                html.Td(field.type),
                html.Td(field.constraint, className="constraint"),
            ]
        )
        for field in entry.fields
    ]


def method_parts(entries: list[MethodEntry]) -> html.Div:
    """Each method under its anchor."""
    return html.Div(
        [
            html.Article(
                [
                    html.H3(html.A(entry.title, href=f"#{ids.method(entry.name)}")),
                    html.P(html.Code(entry.formula), className="formula")
                    if entry.formula
                    else None,
                    html.P(entry.text),
                ],
                id=ids.method(entry.name),
                className="method",
            )
            for entry in entries
        ],
        className="methods",
    )


def glossary_table(terms: list[TermEntry], words: Words) -> html.Div:
    """Each term in the four languages, the reader's own first, then what it means."""
    others = [code for code in LANGUAGES if code != words.language]
    rows = [
        html.Tr(
            [
                html.Th(entry.terms[words.language], scope="row", lang=words.language),
                *[html.Td(entry.terms[code], lang=code) for code in others],
                html.Td(entry.text, className="meaning"),
            ],
            id=ids.term(entry.name),
        )
        for entry in terms
    ]
    languages = [LANGUAGES[code] for code in (words.language, *others)]
    headings = [*languages, words("data.glossary.meaning")]
    return _table(words("data.section.glossary"), headings, rows)


def ledger_table(entries: list[CorrectionEntry], words: Words) -> html.Div:
    """What was corrected, when and why."""
    rows = [
        html.Tr(
            [
                html.Th(entry.date, scope="row", className="date"),
                html.Td(html.A(html.Code(entry.table), href=f"#{ids.table(entry.table)}")),
                html.Td(entry.what),
                html.Td(entry.before),
                html.Td(entry.after),
                html.Td(entry.reason),
            ],
            id=ids.correction(entry.name),
        )
        for entry in entries
    ]
    headings = [words(f"data.corrections.{name}") for name in _LEDGER_COLUMNS]
    return _table(words("data.section.corrections"), headings, rows)


_LEDGER_COLUMNS = ("date", "table", "what", "before", "after", "reason")


def _table(caption: str, headings: list[str], rows: list[html.Tr], numeric=()) -> html.Div:
    """Rows under headings in a region of its own that the keyboard can reach."""
    head = html.Tr(
        [
            html.Th(text, scope="col", className="number" if at in numeric else None)
            for at, text in enumerate(headings)
        ]
    )
    table = html.Table(
        [html.Caption(caption, className="visually-hidden"), html.Thead(head), html.Tbody(rows)],
        className="data-table",
    )
    return html.Div(
        table,
        className="table-region whole",
        tabIndex=0,
        role="region",
        **{"aria-label": caption},
    )
