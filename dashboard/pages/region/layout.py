"""The region's page as components: draws the view it is given."""

from collections.abc import Mapping

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls as form
from dashboard.components.graph import graph
from dashboard.components.ids import control, in_document
from dashboard.pages.region import choices, ids
from dashboard.pages.region.income import IncomeView
from dashboard.pages.region.sections import (
    article_section,
    below,
    chart_section,
    download_link,
)
from dashboard.pages.region.selection import RegionOptions
from dashboard.pages.region.shown import Shown
from dashboard.pages.region.view import ExplorerView, RegionView
from dashboard.words import Words

# Between two steps of the play button, milliseconds.
STEP = 1100


def layout(
    view: RegionView, options: RegionOptions, downloads: Mapping[str, str], words: Words
) -> html.Div:
    """The whole page. downloads: name -> address of the rows as CSV."""
    return html.Div(
        [
            html.Section(
                [
                    html.H1(words("region.title")),
                    html.P(words("region.lede"), className="lede"),
                ],
                className="hero",
            ),
            article_section(view.article, downloads["region-article"], words),
            html.Div(
                [
                    _year_bar(view.explorer.asked, view.explorer.indicator.year_text, words),
                    _indicator(view.explorer, downloads["region"], words),
                    _controls(view.explorer.asked, options, words),
                    _pair(view.explorer, options, downloads["region-pair"], words),
                ],
                id=ids.EXPLORER,
                className="explorer region-explorer",
            ),
            _income(view.income, downloads["region-income"], words),
            _editions(view, downloads["region-editions"], words),
        ],
        className="region",
    )


def settled(asked: Shown, words: Words) -> str:
    """What of the wanted combination was changed because it means nothing."""
    return " ".join(words(f"region.reason.{one}") for one in asked.reasons)


def year_store(asked: Shown, words: Words) -> dict:
    """What stepping through the years needs to know: those with values, and its two labels."""
    return {
        "years": list(asked.years),
        "first": asked.first,
        "last": asked.last,
        "year": asked.year,
        "play": words("region.play"),
        "pause": words("region.pause"),
    }


def _indicator(explorer: ExplorerView, href: str, words: Words) -> html.Section:
    view = explorer.indicator
    card = view.card
    return html.Section(
        [
            html.H2(card.title, id=ids.TITLE, tabIndex=-1),
            html.P(card.unit, id=ids.UNIT, className="unit"),
            html.P(card.finding, id=ids.FINDING, className="finding", **{"aria-live": "polite"}),
            html.P(settled(explorer.asked, words), id=ids.SETTLED, className="settled"),
            graph(ids.LINES, view.lines, card.alternative, words),
            html.Div(
                [
                    html.Div(
                        [
                            html.H3(view.bars_title, id=ids.BARS_TITLE),
                            graph(ids.BARS, view.bars, view.bars_title, words, "chart half"),
                        ]
                    ),
                    html.Div(
                        [
                            html.H3(view.map_title, id=ids.MAP_TITLE),
                            graph(ids.MAP, view.map, view.map_title, words, "chart half"),
                        ]
                    ),
                ],
                className="halves",
            ),
            html.Div(below(card, words), id=ids.BELOW),
            download_link(ids.DOWNLOAD, href, words),
        ],
        className="card",
    )


def _year_bar(asked: Shown, year_text: str, words: Words) -> html.Div:
    """One year for all charts: a native range, two steps and a play button."""
    year = control("year")
    shown = asked.year if asked.year is not None else asked.last
    return html.Div(
        [
            html.Label(
                [words("region.year"), html.Span(year_text, id=ids.YEAR_TEXT, className="year")],
                htmlFor=in_document(year),
            ),
            _button(ids.BACK, "‹", words("region.back")),
            dbc.Input(
                id=year, type="range", min=asked.first, max=asked.last, step=1, value=str(shown)
            ),
            _button(ids.FORWARD, "›", words("region.forward")),
            html.Button(words("region.play"), id=ids.PLAY, type="button", className="button"),
            dcc.Interval(id=ids.PLAYING, interval=STEP, disabled=True),
            dcc.Store(id=ids.YEARS, data=year_store(asked, words)),
        ],
        className="card year-bar",
        role="group",
        **{"aria-label": words("region.year_bar")},
    )


def _button(identifier: str, sign: str, name: str) -> html.Button:
    return html.Button(
        [
            html.Span(sign, **{"aria-hidden": "true"}),
            html.Span(name, className="visually-hidden"),
        ],
        id=identifier,
        type="button",
        className="button step",
        title=name,
    )


def _controls(asked: Shown, options: RegionOptions, words: Words) -> html.Section:
    selection = asked.selection
    variants, variant_reason = choices.variant_options(asked, words)
    axes, axis_reason = choices.axis_options(asked, words)
    return html.Section(
        [
            html.H2(words("region.controls"), className="visually-hidden"),
            form.select(
                "indicator",
                words("region.indicator"),
                choices.indicator_options(options, words),
                selection.indicator,
                False,
                "",
            ),
            form.radio_group(
                "variant", words("region.variant"), variants, selection.variant, variant_reason
            ),
            form.radio_group("axis", words("region.axis"), axes, selection.axis, axis_reason),
            form.check_group(
                "country",
                words("region.countries"),
                choices.country_options(words),
                list(selection.countries),
            ),
            dcc.Link(words("region.reset"), href="/region", className="button"),
        ],
        className="controls card",
    )


def _pair(explorer: ExplorerView, options: RegionOptions, href: str, words: Words) -> html.Section:
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
    return chart_section(ids.PAIR, view.card, view.figure, href, words, (chosen,))


def _income(view: IncomeView, href: str, words: Words) -> html.Section:
    legend = html.Ul(
        [html.Li(meaning, className=f"group-{group}") for group, meaning in view.legend],
        className="groups",
    )
    return chart_section(ids.INCOME, view.card, view.figure, href, words, (legend,), "chart strip")


def _editions(view: RegionView, href: str, words: Words) -> html.Section:
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
    return chart_section(ids.EDITIONS, card, figure, href, words, (picker, key))
