"""The page of the slide show: where the player and the list of slides are drawn by the browser."""

import json
from dataclasses import dataclass

from dash import html

from dashboard.pages.present import ids
from dashboard.pages.present.addresses import SLIDES
from dashboard.pages.present.interface import player_options
from dashboard.pages.present.selection import PresentOptions
from dashboard.words import Words

COMMAND = "python -m dashboard export --out slides.html"


@dataclass(frozen=True)
class Showing:
    """What the scripts are given. address: of the slides that the link asks for, there so that what
    they are given changes whenever the link does. story: the name of the ready one."""

    address: str
    story: str
    options: PresentOptions
    words: Words


def present_layout(showing: Showing) -> html.Div:
    """The stage of the player and the list of slides below it.

    The scripts (assets/present*.js, assets/player*.js) draw all of both.
    """
    words = showing.words
    return html.Div(
        [
            html.Div(
                [html.H1(words("page.present")), html.P(words("present.ui.lead"))],
                className="present-words",
            ),
            stage(showing, live=True),
            html.Div(id=ids.EDITOR, className="present-editor"),
        ]
    )


def stage(showing: Showing, live: bool) -> html.Div:
    """Where the player is. live: whether it is part of a page and does not fill the window."""
    given = {
        **player_options(showing.options.periods),
        "slides": SLIDES,
        "address": showing.address,
        "story": showing.story,
        "language": showing.words.language,
        "command": COMMAND,
        "live": live,
    }
    show = {"data-show": json.dumps(given, ensure_ascii=False, sort_keys=True)}
    return html.Div(id=ids.SHOW, **show)
