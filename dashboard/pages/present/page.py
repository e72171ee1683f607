"""The slide show: ready stories and slides of one's own, drawn by the browser alone."""

from collections.abc import Mapping
from dataclasses import replace

from dash import html

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.state import Query, Settled, State
from dashboard.pages.page import Page, Part, View
from dashboard.pages.present.addresses import SLIDES
from dashboard.pages.present.layout import Showing, present_layout, stage
from dashboard.pages.present.selection import PresentOptions, from_query, to_query
from dashboard.words import Words

PATH = "/present"


def page(services: Services, exhibits: Mapping[str, Exhibitor]) -> Page:
    """The page at "/present", which shows the exhibits of all the others."""
    options = PresentOptions(services.periods, frozenset(exhibits))

    def settled(query: Query) -> Settled:
        selection, refused = from_query(query, options)
        return Settled(to_query(selection, options), refused)

    def showing(query: Query, words: Words) -> Showing:
        selection, _ = from_query(query, options)
        own = replace(selection, lang=words.language, slide=1)
        return Showing(SLIDES + to_query(own, options), selection.ready, options, words)

    def arranged(view: View) -> list[Part]:
        return [Part("", "", present_layout(showing(view.query, view.words)))]

    def alone(query: Query, words: Words) -> html.Div:
        return stage(showing(query, words), live=False)

    return Page(PATH, "present", State(settled, lambda _query, _words: {}), arranged, alone=alone)
