"""What steers the explorer of the region: the year that its charts share, and the choices."""

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls as form
from dashboard.components.ids import control, in_document
from dashboard.exhibits.region import choices
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.pages.region import ids
from dashboard.words import Words

# Between two steps of the play button, milliseconds.
STEP = 1100


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


def year_bar(asked: Shown, year_text: str, words: Words) -> html.Div:
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


def indicator_controls(asked: Shown, options: RegionOptions, words: Words) -> html.Section:
    """The indicator, how it is counted and drawn, and the countries."""
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
