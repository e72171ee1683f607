"""The page of sources as components: draws the view it is given."""

import dash_bootstrap_components as dbc
from dash import html

from dashboard.components import controls as form
from dashboard.components.ids import control, in_document
from dashboard.components.still import still
from dashboard.components.take import take_along
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.data.selection import KINDS
from dashboard.exhibits.query import LONGEST_TEXT
from dashboard.pages.data import ids
from dashboard.pages.data.downloads import PACKAGE_HREF, SOURCES_HREF
from dashboard.pages.data.layout_coverage import coverage_parts
from dashboard.pages.data.layout_reference import (
    codebook_parts,
    download_table,
    glossary_table,
    ledger_table,
    method_parts,
)
from dashboard.pages.data.layout_sources import citation, count_line, source_cards
from dashboard.pages.data.view import DataView
from dashboard.words import Words


def layout(view: DataView, href: str, words: Words) -> html.Div:
    """The whole page. href: its address in the state that is drawn."""
    bodies = {
        "sources": _sources(view, words),
        "coverage": [
            html.Div(coverage_parts(view.coverage, words), id=ids.COVERAGE),
            take_along("coverage", words, href),
        ],
        "tables": _tables(view, words),
        "codebook": [still(codebook_parts(view.tables, words))],
        "methods": [html.P(words("data.methods.symbols")), still(method_parts(view.methods))],
        "glossary": [still(glossary_table(view.terms, words))],
        "corrections": [still(ledger_table(view.corrections, words))],
        "report": _report(view, words),
    }
    return html.Div(
        [
            html.Section(
                [
                    html.H1(words("data.title")),
                    html.P(view.counts, className="finding"),
                    _contents(words),
                ],
                className="hero",
            ),
            *[_section(name, bodies[name], words) for name in ids.SECTIONS],
        ],
        className="data-page",
    )


def _contents(words: Words) -> html.Nav:
    links = [
        html.Li(html.A(words(f"data.section.{name}"), href=f"#{name}")) for name in ids.SECTIONS
    ]
    return html.Nav(html.Ul(links), className="contents", **{"aria-label": words("data.contents")})


def _section(name: str, body: list, words: Words) -> html.Section:
    return html.Section(
        [
            html.H2(words(f"data.section.{name}")),
            html.P(words(f"data.section.{name}.lead"), className="section-lead"),
            *body,
        ],
        id=name,
        className="card data-section",
    )


def _sources(view: DataView, words: Words) -> list:
    kinds = as_options([(kind, words(f"data.kind.{kind}")) for kind in KINDS], {})
    return [
        html.Div(
            [
                form.radio_group(
                    "kind", words("data.kind"), kinds, view.selection.kind, segmented=True
                ),
                _find(view.selection.find, words),
            ],
            className="source-filter",
        ),
        html.P(count_line(view.sources, words), id=ids.COUNT, role="status", className="unit"),
        html.Div(still(source_cards(view.sources, words)), id=ids.SOURCES),
        html.P(
            html.A(words("data.sources.bibtex"), href=SOURCES_HREF, className="button", download="")
        ),
    ]


def _find(text: str, words: Words) -> html.Div:
    identifier = control("find")
    return html.Div(
        [
            html.Label(
                words("data.find"), htmlFor=in_document(identifier), className="control-legend"
            ),
            dbc.Input(
                id=identifier,
                type="search",
                value=text,
                maxLength=LONGEST_TEXT,
                debounce=300,
                autocomplete="off",
            ),
        ],
        className="control",
    )


def _tables(view: DataView, words: Words) -> list:
    told = words("data.package.edition", version=view.version, date=view.created)
    return [
        html.P(told),
        html.P(
            html.A(
                words("data.package.download"), href=PACKAGE_HREF, className="button", download=""
            )
        ),
        still(download_table(view.tables, words)),
        citation(view.citation, view.citation_bibtex, words),
    ]


def _report(view: DataView, words: Words) -> list:
    steps = [html.Li(words(f"data.report.{step}")) for step in ("find", "compare", "tell", "after")]
    form_text = words("data.report.form", version=view.version)
    return [html.Ol(steps), html.Pre(form_text, className="reference")]
