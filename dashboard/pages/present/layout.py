"""The page of the slide show: where the player and the list of slides are drawn by the browser."""

import json

from dash import html

from dashboard.pages.present import ids
from dashboard.pages.present.addresses import SLIDES
from dashboard.pages.present.interface import player_options
from dashboard.pages.present.selection import PresentOptions, PresentSelection
from dashboard.words import Words

COMMAND = "python -m dashboard export --out slides"


def present_layout(
    address: str, selection: PresentSelection, options: PresentOptions, words: Words
) -> html.Div:
    """The stage of the player and the list of slides below it.

    The scripts (assets/present*.js, assets/player*.js) draw all of both. `address`, of the slides
    that the link asks for, is there so that what they are given changes whenever the link does.
    """
    given = {
        **player_options(options.periods),
        "slides": SLIDES,
        "address": address,
        "story": selection.ready,
        "language": words.language,
        "command": COMMAND,
        "live": True,
    }
    show = {"data-show": json.dumps(given, ensure_ascii=False, sort_keys=True)}
    return html.Div(
        [
            html.Div(
                [html.H1(words("page.present")), html.P(words("present.ui.lead"))],
                className="present-words",
            ),
            html.Div(id=ids.SHOW, **show),
            html.Div(id=ids.EDITOR, className="present-editor"),
        ]
    )
