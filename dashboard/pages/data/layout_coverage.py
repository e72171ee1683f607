"""The coverage matrix as components: a real table, a letter in every reported cell."""

from dash import html

from dashboard.components.ids import source_anchor
from dashboard.exhibits.data.coverage import CoverageView, Mark
from dashboard.words import Words

_MEANINGS = ("reference", "estimate", "other", "missing")


def coverage_parts(view: CoverageView, words: Words) -> list:
    """Key and matrix."""
    return [_key(view, words), _matrix(view)]


def _key(view: CoverageView, words: Words) -> html.Div:
    meanings = [
        html.Li(
            [
                html.Span(_SAMPLE.get(meaning, "W"), className=f"cell-mark is-{meaning}"),
                words(f"data.coverage.key.{meaning}"),
            ]
        )
        for meaning in _MEANINGS
    ]
    letters = [html.Li([html.B(letter), " ", *_links(sources)]) for letter, sources in view.legend]
    return html.Div(
        [
            html.Ul(meanings, className="coverage-key"),
            html.Ul(letters, className="coverage-key coverage-letters"),
        ]
    )


_SAMPLE = {"missing": "0"}


def _links(sources: list[tuple[str, str]]) -> list:
    links = [html.A(name, href=f"#{source_anchor(source)}") for source, name in sources]
    return [part for link in links for part in (link, "; ")][:-1]


def _matrix(view: CoverageView) -> html.Div:
    head = html.Tr(
        [html.Td("", className="corner")]
        + [html.Th(str(year), scope="col", className="year") for year in view.years]
    )
    table = html.Table(
        [
            html.Caption(view.title, className="visually-hidden"),
            html.Thead(head),
            *[_group(name, lines, len(view.years)) for name, lines in view.groups],
        ],
        className="coverage-matrix",
    )
    return html.Div(
        table, className="matrix-region", tabIndex=0, role="region", **{"aria-label": view.title}
    )


def _group(name: str, lines, years: int) -> html.Tbody:
    """One reporter: its name across the table, then a row a partner and flow."""
    heading = html.Tr(
        [
            html.Th(name, scope="rowgroup", className="reporter"),
            html.Td("", colSpan=years, className="reporter"),
        ]
    )
    rows = [
        html.Tr([html.Th(line, scope="row"), *[_cell(mark) for mark in marks]])
        for line, marks in lines
    ]
    return html.Tbody([heading, *rows])


def _cell(mark: Mark | None) -> html.Td:
    if mark is None:
        return html.Td("")
    letter = "0" if mark.meaning == "missing" else mark.letter
    more = [html.Sup(f"+{mark.more}")] if mark.more else []
    return html.Td(
        html.Span([letter, *more], className=f"cell-mark is-{mark.meaning}"), title=mark.told
    )
