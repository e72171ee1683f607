"""Slides of words alone: the title of the show, and what is to be remembered of it."""

from collections.abc import Mapping

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.pages.present.items import Item
from dashboard.pages.present.saying import edition_text
from dashboard.pages.present.selection import PresentSelection
from dashboard.pages.present.story import REMEMBERED, STORIES, TITLE, Slide
from dashboard.words import Words


def text_slide(
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    shown: Slide | Item,
    words: Words,
) -> dict:
    """What such a slide says, under the same names as one with a chart."""
    title = shown.exhibit == TITLE

    def told(part: str) -> str:
        return words(f"present.story.{selection.ready}.{shown.exhibit}.{part}")

    lines = title_lines(selection, words) if title else remembered(exhibits, selection, words)
    return {
        "exhibit": shown.exhibit,
        "name": told("title"),
        "query": "",
        "address": "",
        "topic": "" if title else words(f"present.story.{selection.ready}"),
        "headline": told("title"),
        "question": told("question"),
        "finding": "",
        "unit": "",
        "key": [],
        "events": [],
        "lines": lines,
        "filters": [],
        "source": edition_text(services.tables, words),
        "remarks": told("remarks"),
        "notes": [],
        "sources": [],
        "table": {"headings": [], "rows": [], "numeric": []},
        "figure": None,
        "qr": "",
    }


def title_lines(selection: PresentSelection, words: Words) -> list[str]:
    """Who presents, where and when, as far as it is known."""
    date = words.date(selection.date) if selection.date else ""
    return [line for line in (selection.presenter, selection.place, date) if line]


def remembered(
    exhibits: Mapping[str, Exhibitor], selection: PresentSelection, words: Words
) -> list[str]:
    """The headlines of the slides that matter most, in their order."""
    slides = {one.id: one for one in STORIES[selection.ready]}
    given = {"period": selection.period, "reporter": selection.reporter}
    told = []
    for name in REMEMBERED[selection.ready]:
        one = slides[name]
        made = exhibits[one.exhibit]({**given, **Services.query(one.query)}, words)
        told.append(made.headline)
    return [line for line in told if line]
