"""The slide show: ready stories and slides of one's own, drawn by the browser alone."""

from collections.abc import Mapping
from dataclasses import replace

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.state import Query, Settled, State
from dashboard.pages.page import Page, Part, View
from dashboard.pages.present.addresses import SLIDES
from dashboard.pages.present.layout import present_layout
from dashboard.pages.present.selection import PresentOptions, from_query, to_query

PATH = "/present"


def page(services: Services, exhibits: Mapping[str, Exhibitor]) -> Page:
    """The page at "/present", which shows the exhibits of all the others."""
    options = PresentOptions(services.periods, frozenset(exhibits))

    def settled(query: Query) -> Settled:
        selection, refused = from_query(query, options)
        return Settled(to_query(selection, options), refused)

    def arranged(view: View) -> list[Part]:
        selection, _ = from_query(view.query, options)
        own = replace(selection, lang=view.words.language, slide=1)
        address = SLIDES + to_query(own, options)
        return [Part("", "", present_layout(address, selection, options, view.words))]

    return Page(PATH, "present", State(settled, lambda _query, _words: {}), arranged)
