"""What stands around every page: header with navigation, period switch, language, theme; footer."""

from collections.abc import Mapping
from datetime import date
from urllib.parse import urlencode

from dash import dcc, html

from dashboard.components import ids
from dashboard.components.controls import radio_group
from dashboard.components.printed import printed_choices, printed_origin
from dashboard.components.saved import saved_views, script_words
from dashboard.exhibits.controls import options
from dashboard.words import LANGUAGES, Words


def shell(
    content,
    path: str,
    pages: list[tuple[str, str]],
    query: Mapping[str, str],
    periods: list[tuple[str, str]],
    period: str,
    created: date,
    words: Words,
    version: str = "",
    public_url: str = "",
) -> html.Div:
    """A whole page around `content`.

    pages: (path, label) of the navigation. query: the page's own, for the links that keep it.
    periods: (key, label) of the switch. created, version: of the data package.
    public_url: the address readers reach the dashboard under, "" when nobody has told it.
    """
    switch = radio_group(
        "period", words("shell.period"), options(periods, {}), period, segmented=True
    )
    return html.Div(
        [
            html.A(words("shell.skip"), href="#main", className="skip-link"),
            _header(path, pages, query, words),
            html.Div([switch, saved_views(words)], className="period-bar"),
            printed_choices(words),
            html.Main(content, id="main", tabIndex=-1),
            printed_origin(version, created, words),
            html.Footer(
                [
                    html.P(words("shell.as_of", date=words.date(created.isoformat()))),
                    html.P(words("shell.terms")),
                ]
            ),
            script_words(words, version, public_url),
        ],
        id=ids.PAGE,
        lang=words.language,
        className="page",
    )


def nav_href(path: str, query: Mapping[str, str]) -> str:
    """The address of a page that keeps what is carried from page to page."""
    return f"{path}?{urlencode(query)}" if query else path


def language_href(path: str, query: Mapping[str, str], code: str) -> str:
    """The address of the same view in another language."""
    return f"{path}?{urlencode({**query, 'lang': code}, safe=',')}"


def _header(path: str, pages, query: Mapping[str, str], words: Words) -> html.Header:
    nav = html.Nav(
        html.Ul([_nav_item(target, label, path, query) for target, label in pages]),
        className="pages",
        **{"aria-label": words("shell.pages")},
    )
    languages = html.Nav(
        html.Ul([_language_item(code, path, query, words) for code in LANGUAGES]),
        className="languages",
        **{"aria-label": words("shell.languages")},
    )
    theme = html.Button(
        html.Span(words("shell.theme"), className="visually-hidden"),
        id=ids.THEME,
        className="theme-button",
        title=words("shell.theme"),
        type="button",
    )
    return html.Header([_brand(words), nav, languages, theme], className="top")


def _brand(words: Words) -> html.Span:
    return html.Span(
        [
            html.Span(className="brand-mark", **{"aria-hidden": "true"}),
            html.Span(words("shell.brand"), className="brand-name"),
        ],
        className="brand",
    )


def _nav_item(target: str, label: str, path: str, query: Mapping[str, str]) -> html.Li:
    here = target == path
    kept = {name: query[name] for name in ("lang", "period", "reporter") if query.get(name)}
    link = dcc.Link(
        label, href=nav_href(target, kept), id=ids.nav(target), className="here" if here else ""
    )
    return html.Li(link, **({"aria-current": "page"} if here else {}))


def _language_item(code: str, path: str, query: Mapping[str, str], words: Words) -> html.Li:
    here = code == words.language
    link = dcc.Link(
        html.Span(code.upper(), lang=code),
        href=language_href(path, query, code),
        id=ids.language(code),
        className="here" if here else "",
        title=LANGUAGES[code],
    )
    return html.Li(link, **({"aria-current": "true"} if here else {}))
