"""The overview as components: draws the view it is given."""

from dash import dcc, html

from dashboard.components.graph import graph
from dashboard.components.notes import event_list, note_list, source_list
from dashboard.components.still import still
from dashboard.components.table import data_table
from dashboard.components.take import take_along
from dashboard.exhibits.overview.view import OverviewView
from dashboard.pages.overview import ids
from dashboard.words import Words


def layout(
    view: OverviewView, ways: list[tuple[str, str, str]], href: str, words: Words
) -> html.Div:
    """The whole page.

    ways: (href, title, text) of the ways on. href: the address of the page in this state.
    """
    return html.Div(
        [
            html.Section(
                [
                    html.P(words("overview.kicker"), className="kicker"),
                    html.H1(view.headline, id=ids.HEADLINE),
                    html.P(view.finding, id=ids.FINDING, className="finding"),
                    html.P(view.as_of, className="as-of"),
                ],
                className="hero",
            ),
            html.Section(
                html.Dl(facts(view), id=ids.FIGURES, className="facts"),
                **{"aria-label": words("overview.facts")},
            ),
            html.Div(
                [
                    _chart(view, href, words),
                    html.Section(
                        [
                            html.H2(words("shell.period"), className="visually-hidden"),
                            html.Div(cards(view), id=ids.CARDS, className="period-cards"),
                        ]
                    ),
                ],
                className="picture",
            ),
            html.Section(
                [
                    html.H2(words("overview.ways")),
                    html.Ul([_way(*way) for way in ways], className="ways"),
                ]
            ),
        ],
        className="overview",
    )


def _chart(view: OverviewView, href: str, words: Words) -> html.Section:
    title = words("overview.chart_title")
    return html.Section(
        [
            html.H2(title),
            html.P(words("overview.chart_unit"), className="unit"),
            _legend(words),
            graph(ids.GRAPH, view.figure, title, words, "chart wide"),
            source_list(words("overview.source_lead"), view.sources, words),
            note_list(words("notes.heading"), view.notes),
            event_list(words("events.heading"), view.events, words),
            _table(view, title, words),
            take_along("overview", words, href),
        ],
        className="card chart-card",
    )


def _table(view: OverviewView, title: str, words: Words) -> html.Details:
    table = view.table
    return html.Details(
        [
            html.Summary(words.plural("table.heading", len(table.rows))),
            still(data_table(title, table.headings, table.rows, table.numeric)),
        ],
        className="folded",
    )


def cards(view: OverviewView) -> list:
    """One button a period; pressing it switches the whole dashboard to that period."""
    return [
        html.Button(
            [
                html.Span(card.years, className="card-years"),
                html.Span(card.name, className="card-name"),
                html.Span(card.about, className="card-about"),
                html.Span(card.figures, className="card-figures"),
            ],
            id=ids.card(card.key),
            type="button",
            className="period-card",
            **{"aria-pressed": state},
        )
        for card, state in zip(view.cards, pressed(view), strict=True)
    ]


def pressed(view: OverviewView) -> list[str]:
    """Which of the cards is pressed. All else of them is the same in every period."""
    return ["true" if card.chosen else "false" for card in view.cards]


def facts(view: OverviewView) -> list:
    """The key figures as a description list."""
    return [
        html.Div(
            [
                html.Dt(fact.label),
                html.Dd(
                    [fact.value, " ", html.Span(fact.unit, className="fact-unit")],
                    className="fact-value",
                ),
                html.Dd(fact.detail, className="fact-detail"),
            ],
            className="fact",
        )
        for fact in view.facts
    ]


def _legend(words: Words) -> html.P:
    return html.P(
        [
            html.Span(words("overview.export"), className="key key-kaz"),
            html.Span(words("overview.import"), className="key key-uzb"),
            html.Span(words("overview.other_edition"), className="key key-hollow"),
        ],
        className="legend",
    )


def _way(href: str, title: str, text: str) -> html.Li:
    return html.Li(dcc.Link([html.Span(title, className="way-title"), html.Span(text)], href=href))
