"""The page of the periods compared as components: draws the sections it is given."""

from dash import html

from dashboard.analysis.indices import INDICES
from dashboard.components import controls as form
from dashboard.components.graph import graph
from dashboard.components.notes import note_list, source_list
from dashboard.components.still import still
from dashboard.components.table import data_table
from dashboard.components.take import take_along
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.periods.exhibits import exhibit_name
from dashboard.exhibits.periods.section import Section
from dashboard.exhibits.periods.selection import FLOWS, PRICES, REPORTERS, PeriodsSelection
from dashboard.pages.periods import ids
from dashboard.words import Words


def layout(
    sections: list[Section], selection: PeriodsSelection, href: str, words: Words
) -> html.Div:
    """The whole page. href: its address in the state that is drawn."""
    return html.Div(
        [
            html.Section(
                [
                    html.H1(words("periods.title")),
                    html.P(words("periods.lead"), className="unit"),
                    _controls(selection, words),
                ],
                className="card periods-head",
            ),
            html.Nav(_contents(sections, words), **{"aria-label": words("periods.contents")}),
            *(_card(one, selection, href, words) for one in sections),
        ],
        className="periods",
    )


def _controls(selection: PeriodsSelection, words: Words) -> html.Div:
    return html.Div(
        [
            _radio(
                "reporter",
                "control.reporter",
                _named("reporter", REPORTERS, words),
                selection.reporter,
                words,
            ),
            _radio("flow", "control.flow", _named("flows", FLOWS, words), selection.flow, words),
            _radio(
                "prices",
                "periods.control.prices",
                _named("periods.prices", PRICES, words),
                selection.prices,
                words,
            ),
        ],
        className="periods-controls",
    )


def _named(prefix: str, values, words: Words) -> list[tuple[str, str]]:
    return [(value, words(f"{prefix}.{value}")) for value in values]


def _radio(name: str, legend: str, pairs, value: str, words: Words):
    own, choices = ids.control_name(name), as_options(pairs, {})
    return form.radio_group(own, words(legend), choices, value, segmented=True)


def _contents(sections: list[Section], words: Words) -> html.Ul:
    """Links to the sections, so that a long page stays easy to move in."""
    return html.Ul(
        [
            html.Li(html.A(words(f"periods.{one.name}.short"), href=f"#{one.name}"))
            for one in sections
        ],
        className="periods-contents",
    )


def _card(one: Section, selection: PeriodsSelection, href: str, words: Words) -> html.Section:
    head = []
    if one.name == "index":
        pairs = [(key, words(f"periods.index.{key}.name")) for key in INDICES]
        head = [_radio("index", "periods.control.index", pairs, selection.index, words)]
    body = html.Div(content(one, words), id=ids.section(one.name))
    menu = take_along(exhibit_name(one.name), words, href)
    return html.Section([*head, body, menu], id=one.name, className="card periods-card")


def content(one: Section, words: Words) -> list:
    """All of a section that changes with the selection."""
    return [
        html.H2([one.title, *_label(one.label)]),
        html.P(one.unit, className="unit"),
        html.P(one.finding, className="finding", **{"aria-live": "polite"}),
        *_key(one),
        *_graph(one, words),
        *(_opened(table, one.figure is not None) for table in one.tables if table.is_open),
        *_about(one, words),
        *(_folded(table, words) for table in one.tables if not table.is_open),
        html.Div(
            [
                html.Div(_sources(one, words)),
                note_list(words("notes.heading"), one.notes),
            ],
            className="periods-foot",
        ),
    ]


def _label(text: str) -> list:
    return [html.Span(text, className="periods-label")] if text else []


def _key(one: Section) -> list:
    if not one.key:
        return []
    return [
        html.P(
            [html.Span(text, className=f"key {kind}") for kind, text in one.key], className="legend"
        )
    ]


def _graph(one: Section, words: Words) -> list:
    if one.figure is None:
        return []
    name = " ".join(part for part in (one.title, one.unit, one.finding) if part)
    return [graph(ids.graph(one.name), one.figure, name, words)]


def _opened(table, titled: bool) -> html.Div:
    """A table to read at once; beside a chart it needs a heading of its own."""
    head = [html.H3(table.caption)] if titled else []
    return html.Div([*head, _table(table)], className="periods-open")


def _table(table) -> html.Div:
    return still(data_table(table.caption, table.headings, table.rows, table.numeric))


def _folded(table, words: Words) -> html.Details:
    rows = words.number(len(table.rows), 0)
    summary = words("periods.table", caption=table.caption, rows=rows)
    return html.Details([html.Summary(summary), _table(table)], className="folded")


def _about(one: Section, words: Words) -> list:
    """Formula, reading and caveat, a click away."""
    if not one.about:
        return []
    told = [part for heading, text in one.about for part in (html.Dt(heading), html.Dd(text))]
    summary = html.Summary(words("periods.about.summary"))
    return [html.Details([summary, html.Dl(told, className="periods-about")], className="folded")]


def _sources(one: Section, words: Words) -> list:
    found = [source_list(one.lead, one.sources, words)] if one.sources else []
    if one.links:
        items = [html.Li(_link(text, address)) for text, address in one.links]
        summary = words("periods.links", count=words.number(len(items), 0))
        found.append(html.Details([html.Summary(summary), html.Ul(items)], className="folded"))
    return found


def _link(text: str, address: str):
    if not address:
        return text
    return html.A(text, href=address, rel="noopener noreferrer", target="_blank")
