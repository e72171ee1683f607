"""What stands around every page: one header row, the bar with the period that stays, the footer."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode

from dash import html

from dashboard.components import ids
from dashboard.components.controls import form_control
from dashboard.components.header import header
from dashboard.components.printed import printed_choices, printed_origin, printed_whole
from dashboard.components.saved import saved_views, script_words
from dashboard.exhibits.controls import Control
from dashboard.words import Words


class Bar(NamedTuple):
    """The controls at the top of a page: the period, those always in sight, and the rest."""

    period: Control
    primary: Sequence = ()
    more: Sequence = ()


class Package(NamedTuple):
    """What is said of the data. public_url: the address of the dashboard, "" while unknown."""

    created: date
    version: str = ""
    public_url: str = ""


def shell(
    content,
    path: str,
    names: Mapping[str, str],
    query: Mapping[str, str],
    bar: Bar,
    package: Package,
    words: Words,
) -> html.Div:
    """A whole page around `content`. names: see `header`."""
    return html.Div(
        [
            html.A(words("shell.skip"), href="#main", className="skip-link"),
            html.Div(
                [
                    html.Header(className="top", **{"data-html": header(path, names, words)}),
                    _bar(bar, words),
                ],
                className="stays",
            ),
            printed_choices(words),
            html.Main(content, id="main", tabIndex=-1),
            printed_origin(package.version, package.created, words),
            html.Footer(
                [
                    html.P(words("shell.as_of", date=words.date(package.created.isoformat()))),
                    html.P(words("shell.terms")),
                    printed_whole(words),
                ]
            ),
            script_words(words, package.version, package.public_url),
            html.Div(id=ids.ADDRESS, hidden=True),
        ],
        id=ids.PAGE,
        lang=words.language,
        className="page",
    )


def nav_href(path: str, query: Mapping[str, str]) -> str:
    """The address of a page that keeps what is carried from page to page."""
    return f"{path}?{urlencode(query)}" if query else path


def _bar(bar: Bar, words: Words) -> html.Div:
    """The period, the page's first controls, and all others behind a button.

    On a narrow screen the first ones stand behind the button too.
    """
    parts = [form_control(bar.period)]
    if bar.primary or bar.more:
        opener = html.Button(
            [html.Span(words("shell.choices")), html.Span(" ▾", **{"aria-hidden": "true"})],
            type="button",
            className="opener" if bar.more else "opener narrow-only",
            **{"aria-expanded": "false", "aria-controls": "all-choices", "data-opens": ""},
        )
        reset = html.A(words("trade.reset"), href="?", className="button", **{"data-reset": ""})
        rest = html.Div(
            [
                html.Div(bar.primary, className="bar-primary"),
                html.Div([*bar.more, reset], className="bar-more"),
            ],
            id="all-choices",
            className="bar-choices",
        )
        parts += [rest, opener]
    return html.Div([*parts, saved_views(words)], className="bar")
