"""The page of claims as components: draws the views it is given."""

from dash import html

from dashboard.components import controls as form
from dashboard.components.graph import graph
from dashboard.components.still import still
from dashboard.components.take import take_along
from dashboard.exhibits.claims.own import Own
from dashboard.exhibits.claims.selection import EVERY, ClaimsOptions
from dashboard.exhibits.claims.view import ClaimsView, Tile
from dashboard.exhibits.controls import options as as_options
from dashboard.pages.claims import ids
from dashboard.pages.claims.layout_entry import entry_card, mark
from dashboard.pages.claims.layout_own import own_form
from dashboard.words import Words


def layout(view: ClaimsView, own: Own, options: ClaimsOptions, href: str, words: Words) -> html.Div:
    """The whole page. href: the state of the first paint, for the menu of files."""
    return html.Div(
        [
            html.Section(
                [
                    html.H1(words("claims.title")),
                    html.P(view.finding, id=ids.FINDING, className="finding", role="status"),
                    html.P(words("claims.lead"), className="section-lead"),
                    html.Div(
                        [
                            html.Div(tiles(view), id=ids.COUNTS, className="verdict-tiles"),
                            _chart(view, words),
                        ],
                        className="verdicts",
                    ),
                    take_along("claims", words, href),
                ],
                className="card",
            ),
            html.Section(
                [
                    html.H2(words("claims.list")),
                    html.Div(_filters(view, options, words), className="source-filter"),
                    html.Div(claim_list(view, words), id=ids.LIST),
                ],
                className="card",
            ),
            html.Section(own_form(own, words), id=ids.OWN, className="card own-claim"),
            html.P(words("claims.rules"), className="section-lead"),
        ],
        className="claims-page",
    )


def tiles(view: ClaimsView) -> list[html.Button]:
    """One button a verdict; pressing it lists the claims of that verdict alone."""
    return [
        html.Button(
            [
                html.Span(str(tile.count), className="verdict-count"),
                html.Span([mark(tile.verdict), tile.name], className="verdict-name"),
                html.Span(tile.about, className="verdict-about"),
            ],
            id=ids.tile(tile.verdict),
            type="button",
            className="verdict-tile",
            **{"aria-pressed": _state(tile)},
        )
        for tile in view.tiles
    ]


def claim_list(view: ClaimsView, words: Words) -> list:
    """How many claims are listed, and each of them, folded."""
    cards = [entry_card(one, words) for one in view.entries]
    return [html.P(view.count, role="status", className="unit"), still(cards, "claim-list")]


def _state(tile: Tile) -> str:
    return "true" if tile.pressed else "false"


def _chart(view: ClaimsView, words: Words) -> html.Div:
    name = " ".join((words("claims.chart"), view.finding))
    return graph(ids.GRAPH, view.figure, name, words, "chart verdict-chart")


def _filters(view: ClaimsView, options: ClaimsOptions, words: Words) -> list:
    verdicts = [(tile.verdict, tile.name) for tile in view.tiles]
    topics = [(topic, words(f"claim.topic.{topic}")) for topic in options.topics]
    chosen = view.selection
    return [
        _select("verdict", verdicts, chosen.verdict, words),
        _select("topic", topics, chosen.topic, words),
    ]


def _select(name: str, pairs: list[tuple[str, str]], value: str, words: Words):
    every = [(EVERY, words(f"claims.control.{name}.all")), *pairs]
    legend = words(f"claims.control.{name}")
    choices = as_options(every, {})
    return form.select(ids.control_name(name), legend, choices, value, False, "")
