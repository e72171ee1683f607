"""The slide show: route and first paint."""

from collections.abc import Mapping
from dataclasses import replace

from dash import Dash

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.pages.page import Page
from dashboard.pages.present.addresses import SLIDES
from dashboard.pages.present.layout import present_layout
from dashboard.pages.present.selection import PresentOptions, from_query, to_query
from dashboard.words import Words

PATH = "/present"


def page(services: Services, exhibits: Mapping[str, Exhibitor]) -> Page:
    """The page at "/present", which shows the exhibits of all the others."""
    options = PresentOptions(services.periods, frozenset(exhibits))

    def render(query: Mapping[str, str], words: Words, _narrow: bool):
        selection, refused = from_query(query, options)
        address = SLIDES + to_query(replace(selection, lang=words.language, slide=1), options)
        return present_layout(address, selection, options, words), refused

    def link(values: Mapping[str, object], query: Mapping[str, str]) -> str:
        given = {name: "" if value is None else str(value) for name, value in values.items()}
        selection, _ = from_query({**query, **given}, options)
        return to_query(selection, options)

    def register(_app: Dash) -> None:
        """The player draws in the browser alone."""

    return Page(PATH, "present", render, link, register)
