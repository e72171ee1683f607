"""The form in which readers check a claim of their own, and its answer."""

import dash_bootstrap_components as dbc
from dash import html

from dashboard.components import controls as form
from dashboard.components.ids import control, in_document
from dashboard.exhibits.claims.own import Own
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.query import LONGEST_TEXT
from dashboard.pages.claims import ids
from dashboard.pages.claims.layout_entry import body, verdict_badge
from dashboard.words import Words


def own_form(own: Own, words: Words) -> list:
    """Heading, form and answer."""
    return [
        html.H2(words("claims.own")),
        html.P(words("claims.own.lead"), className="section-lead"),
        html.Div(
            [
                _select("ask", own.measures, own.ask, words),
                _select("of", own.reporters, own.of, words),
                _select("first", years(own), str(own.first or ""), words, own.first is None),
                _select("last", years(own), str(own.last), words),
                _number(own, words),
            ],
            className="source-filter",
        ),
        html.Div(answer(own, words), id=ids.ANSWER, role="status"),
    ]


def years(own: Own) -> list[tuple[str, str]]:
    """The years that can be chosen, newest first."""
    return [(str(year), str(year)) for year in reversed(own.years)]


def answer(own: Own, words: Words) -> list:
    """The judgement, or why there is none yet."""
    if own.error:
        return [html.P(own.error, className="refused")]
    if own.answer is None:
        return [html.P(words("claims.own.nothing"), className="unit")]
    return [
        html.P([html.Strong(own.answer.text), " ", verdict_badge(own.answer)]),
        *body(own.answer, words),
    ]


def _select(name: str, pairs, value: str, words: Words, disabled: bool = False):
    reason = words("claims.own.one_year") if disabled else ""
    legend = words(f"claims.own.{name}")
    choices = as_options(pairs, {})
    return form.select(ids.control_name(name), legend, choices, value, disabled, reason)


def _number(own: Own, words: Words) -> html.Div:
    identifier = control(ids.control_name("value"))
    return html.Div(
        [
            html.Label(
                words("claims.own.value", unit=own.unit),
                id=f"{ids.OWN}-unit",
                htmlFor=in_document(identifier),
                className="control-legend",
            ),
            dbc.Input(
                id=identifier,
                type="text",
                value=own.value,
                inputMode="decimal",
                maxLength=LONGEST_TEXT,
                debounce=300,
                autocomplete="off",
            ),
        ],
        className="control",
    )
