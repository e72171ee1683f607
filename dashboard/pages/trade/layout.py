"""The trade explorer as components: draws the view it is given."""

from dash import dcc, html

from dashboard.components import controls as form
from dashboard.components.graph import graph
from dashboard.components.notes import event_list, note_list, source_list
from dashboard.components.table import data_table
from dashboard.components.take import take_along
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.sources import source_lead
from dashboard.exhibits.trade.choices import Control
from dashboard.exhibits.trade.view import TradeView
from dashboard.pages.trade import ids
from dashboard.words import Words


def layout(
    view: TradeView,
    offered: dict[str, Control],
    presets: list[tuple[str, str]],
    href: str,
    reset: str,
    words: Words,
) -> html.Div:
    """The whole page.

    presets: (href, label). href: the address of the page in this state. reset: of the defaults.
    """
    return html.Div(
        [
            html.Section(
                [
                    html.H1(view.title, id=ids.TITLE),
                    html.P(view.subtitle, id=ids.SUBTITLE, className="unit"),
                    html.P(
                        view.finding, id=ids.FINDING, className="finding", **{"aria-live": "polite"}
                    ),
                    html.P(settled(view, words), id=ids.SETTLED, className="settled"),
                    graph(
                        ids.GRAPH,
                        view.figure,
                        alternative(view),
                        words,
                        f"chart {layout_class(view)}",
                    ),
                ],
                className="card chart-card",
            ),
            html.Section(_controls(offered, presets, reset, words), className="controls card"),
            html.Section(
                [
                    html.Div(below(view, words), id=ids.BELOW),
                    take_along("trade", words, href),
                ],
                className="card below",
            ),
        ],
        className="explorer",
    )


def below(view: TradeView, words: Words) -> list:
    """Source line, notes, events and table: all that follows the chart."""
    return [
        source_list(source_lead(view.rows, words), view.sources, words),
        note_list(words("notes.heading"), view.notes),
        event_list(words("events.heading"), view.events, words),
        html.Details(
            [
                html.Summary(words.plural("table.heading", len(view.table.rows))),
                data_table(view.title, view.table.headings, view.table.rows, view.table.numeric),
            ],
            className="folded",
        ),
    ]


def settled(view: TradeView, words: Words) -> str:
    """What of the wanted combination was changed because it means nothing."""
    if not view.settled:
        return ""
    reasons = " ".join(words(f"reason.{one}") for one in dict.fromkeys(view.settled))
    return words("trade.settled", reasons=reasons)


def alternative(view: TradeView) -> str:
    """The chart in a sentence, for those who cannot see it."""
    return " ".join(part for part in (view.title, view.subtitle, view.finding) if part)


def layout_class(view: TradeView) -> str:
    """Panels side by side need more room than a phone has: the frame scrolls."""
    return "panels" if view.selection.layout == "panels" else "wide"


def _controls(offered: dict[str, Control], presets, reset: str, words: Words) -> list:
    return [
        html.H2(words("trade.controls"), className="visually-hidden"),
        html.Ul([html.Li(_preset(*one)) for one in presets], className="presets"),
        _radio("reporter", offered, words),
        _radio("flow", offered, words),
        _select("measure", offered, words),
        _select("base", offered, words),
        html.Div(
            [_select("from", offered, words), _select("to", offered, words)], className="pair"
        ),
        form.folded(words("control.partner"), [_checks("partner", offered, words)]),
        form.folded(
            words("control.chart"),
            [_radio(name, offered, words) for name in ("layout", "scale", "unit")],
        ),
        form.folded(words("control.events"), [_checks("events", offered, words)]),
        form.switch(
            "others",
            words("control.others"),
            bool(offered["others"].value),
            offered["others"].reason,
        ),
        dcc.Link(words("trade.reset"), href=reset, id=ids.RESET, className="button"),
    ]


def _preset(href: str, label: str) -> dcc.Link:
    return dcc.Link(label, href=href)


def _radio(name: str, offered: dict[str, Control], words: Words):
    control = offered[name]
    choices = as_options(control.pairs, control.unavailable)
    return form.radio_group(
        name, words(f"control.{name}"), choices, control.value, reason=control.reason
    )


def _checks(name: str, offered: dict[str, Control], words: Words):
    control = offered[name]
    choices = as_options(control.pairs, control.unavailable)
    return form.check_group(
        name, words(f"control.{name}"), choices, control.value, reason=control.reason
    )


def _select(name: str, offered: dict[str, Control], words: Words):
    control = offered[name]
    choices = as_options(control.pairs, control.unavailable)
    whole = control.reason if name in control.unavailable else ""
    return form.select(
        name, words(f"control.{name}"), choices, control.value, bool(whole), control.reason
    )
