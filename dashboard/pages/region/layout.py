"""The region's page as components: draws the view it is given."""

from dash import html

from dashboard.components import controls as form
from dashboard.components.graph import graph
from dashboard.components.take import take_along
from dashboard.exhibits.region import choices
from dashboard.exhibits.region.income import IncomeView
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.view import ExplorerView, RegionView
from dashboard.pages.region import ids
from dashboard.pages.region.layout_controls import indicator_controls, year_bar
from dashboard.pages.region.sections import (
    article_section,
    below,
    chart_section,
)
from dashboard.words import Words


def layout(view: RegionView, options: RegionOptions, words: Words) -> html.Div:
    """The whole page."""
    menus = {name: take_along(name, words, link) for name, link in view.links.items()}
    return html.Div(
        [
            html.Section(
                [
                    html.H1(words("region.title")),
                    html.P(words("region.lede"), className="lede"),
                ],
                className="hero",
            ),
            article_section(view.article, menus["region-article"], words),
            html.Div(
                [
                    year_bar(view.explorer.asked, view.explorer.indicator.year_text, words),
                    _indicator(view.explorer, menus, words),
                    indicator_controls(view.explorer.asked, options, words),
                    _pair(view.explorer, options, menus["region-pair"], words),
                ],
                id=ids.EXPLORER,
                className="explorer region-explorer",
            ),
            _income(view.income, menus["region-income"], words),
            _editions(view, menus["region-editions"], words),
        ],
        className="region",
    )


def settled(asked: Shown, words: Words) -> str:
    """What of the wanted combination was changed because it means nothing."""
    return " ".join(words(f"region.reason.{one}") for one in asked.reasons)


def _indicator(
    explorer: ExplorerView, menus: dict[str, html.Details], words: Words
) -> html.Section:
    view = explorer.indicator
    card = view.card
    return html.Section(
        [
            html.H2(card.title, id=ids.TITLE, tabIndex=-1),
            html.P(card.unit, id=ids.UNIT, className="unit"),
            html.P(card.finding, id=ids.FINDING, className="finding", **{"aria-live": "polite"}),
            html.P(settled(explorer.asked, words), id=ids.SETTLED, className="settled"),
            graph(ids.LINES, view.lines, card.alternative, words),
            menus["region"],
            html.Div(
                [
                    html.Div(
                        [
                            html.H3(view.bars_title, id=ids.BARS_TITLE),
                            graph(ids.BARS, view.bars, view.bars_title, words, "chart half"),
                            menus["region-year"],
                        ]
                    ),
                    html.Div(
                        [
                            html.H3(view.map_title, id=ids.MAP_TITLE),
                            graph(ids.MAP, view.map, view.map_title, words, "chart half"),
                            menus["region-map"],
                        ]
                    ),
                ],
                className="halves",
            ),
            html.Div(below(card, words), id=ids.BELOW),
        ],
        className="card",
    )


def _pair(
    explorer: ExplorerView, options: RegionOptions, menu: html.Details, words: Words
) -> html.Section:
    selection = explorer.asked.selection
    selects = html.Div(
        [
            form.select(
                "against",
                words("region.against"),
                choices.indicator_options(options, words),
                selection.against,
                False,
                "",
            ),
            form.select(
                "size", words("region.size"), choices.size_options(words), selection.size, False, ""
            ),
        ],
        className="pair",
    )
    chosen = html.Div(selects, className="controls")
    view = explorer.pair
    return chart_section(ids.PAIR, view.card, view.figure, menu, words, (chosen,))


def _income(view: IncomeView, menu: html.Details, words: Words) -> html.Section:
    legend = html.Ul(
        [html.Li(meaning, className=f"group-{group}") for group, meaning in view.legend],
        className="groups",
    )
    return chart_section(ids.INCOME, view.card, view.figure, menu, words, (legend,), "chart strip")


def _editions(view: RegionView, menu: html.Details, words: Words) -> html.Section:
    chosen = form.select(
        "spread",
        words("region.spread"),
        choices.spread_options(words),
        view.explorer.asked.selection.spread,
        False,
        "",
    )
    key = html.P(
        [
            html.Span(words("region.key.bank"), className="key key-line"),
            html.Span(words("region.key.fund"), className="key key-dots"),
        ],
        className="legend",
    )
    picker = html.Div(chosen, className="controls narrow")
    card, figure = view.editions.card, view.editions.figure
    return chart_section(ids.EDITIONS, card, figure, menu, words, (picker, key))
