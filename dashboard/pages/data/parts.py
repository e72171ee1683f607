"""The sections of the page as components of plain HTML."""

from dash import html

from dashboard.pages.data.downloads import PACKAGE_HREF, SOURCES_HREF
from dashboard.pages.data.layout_reference import (
    codebook_parts,
    download_table,
    glossary_table,
    ledger_table,
    method_parts,
)
from dashboard.pages.data.layout_sources import citation, count_line, source_cards
from dashboard.pages.data.sources import SourcesView
from dashboard.pages.data.view import DataView
from dashboard.words import Words


def sections(view: DataView, words: Words) -> dict[str, list]:
    """Name -> what stands in it, of the sections that are the same in every state."""
    return {
        "tables": _tables(view, words),
        "codebook": codebook_parts(view.tables, words),
        "methods": [html.P(words("data.methods.symbols")), method_parts(view.methods)],
        "glossary": [glossary_table(view.terms, words)],
        "corrections": [ledger_table(view.corrections, words)],
        "report": _report(view, words),
    }


def sources(view: SourcesView, words: Words) -> list:
    """The listed sources, and all of them as references."""
    way = html.A(words("data.sources.bibtex"), href=SOURCES_HREF, className="button", download="")
    return [
        html.P(count_line(view, words), role="status", className="unit"),
        *source_cards(view, words),
        html.P(way),
    ]


def _tables(view: DataView, words: Words) -> list:
    told = words("data.package.edition", version=view.version, date=view.created)
    return [
        html.P(told),
        html.P(
            html.A(
                words("data.package.download"), href=PACKAGE_HREF, className="button", download=""
            )
        ),
        download_table(view.tables, words),
        citation(view.citation, view.citation_bibtex, words),
    ]


def _report(view: DataView, words: Words) -> list:
    steps = [html.Li(words(f"data.report.{step}")) for step in ("find", "compare", "tell", "after")]
    form_text = words("data.report.form", version=view.version)
    return [html.Ol(steps), html.Pre(form_text, className="reference")]
