"""The slides of a selection as plain values, ready to be sent to the player."""

from collections.abc import Mapping
from dataclasses import asdict, replace

from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exports.about import copy_text
from dashboard.exports.address import link
from dashboard.exports.edition import Edition
from dashboard.exports.qr import qr_svg
from dashboard.pages.present.items import Item
from dashboard.pages.present.named import key_of, named_events
from dashboard.pages.present.saying import (
    edition_text,
    headline_of,
    ready_of,
    said,
    source_line,
)
from dashboard.pages.present.selection import PresentSelection
from dashboard.pages.present.story import TEXTS, Slide
from dashboard.pages.present.texts import text_slide
from dashboard.words import Words

_OF_A_SOURCE = ("name", "years", "vintage", "licence", "address", "caveat")


def show(
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    words: Words,
) -> dict:
    """The whole show in the language of `words`, as the player takes it (assets/player.js)."""
    count = len(selection.shown)
    slides = [slide(services, exhibits, selection, at, words) for at in range(count)]
    return {**cover(services, selection, words), "slides": slides}


def cover(services: Services, selection: PresentSelection, words: Words) -> dict:
    """What a show says of itself: language, title and edition of the data."""
    tables = services.tables
    own = words("present.own") if selection.slides else ""
    return {
        "language": words.language,
        "title": own or words(f"present.story.{selection.ready}"),
        "edition": {
            "version": tables.version,
            "created": tables.created.isoformat(),
            "text": edition_text(tables, words),
        },
    }


def slide(
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    at: int,
    words: Words,
) -> dict:
    """One slide, by its place from 0; "figure" is None for one that is a mere table or words."""
    shown = selection.shown[at]
    ready = ready_of(shown) if isinstance(shown, Item) else (selection.ready, shown)
    placed = {
        "id": ready[1].id if ready else str(at + 1),
        "item": shown.shown,
        "ready": ready is not None,
        "titles": dict(shown.titles) if isinstance(shown, Item) else {},
        "hidden": shown.hidden,
        "appendix": shown.appendix,
        "steps": ready[1].steps if ready else "",
    }
    if shown.exhibit in TEXTS:
        return {**placed, **text_slide(services, exhibits, selection, shown, words)}
    return {**placed, **_charted(services, exhibits, selection, at, words)}


def _charted(
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    at: int,
    words: Words,
) -> dict:
    """What a slide says that shows an exhibit."""
    shown = selection.shown[at]
    exhibit = exhibit_of(exhibits, selection, shown, words)
    told = said(shown, selection.ready, exhibit, words)
    tables = services.tables
    ready = ready_of(shown) if isinstance(shown, Item) else (selection.ready, shown)
    named = named_events(tables, ready[1].events if ready else (), exhibit, words)
    here = Edition(tables.version, tables.created)
    public = replace(here, base=services.public_url)
    return {
        "exhibit": shown.exhibit,
        "name": exhibit.title,
        "query": exhibit.query,
        "address": link(exhibit.path, exhibit.query, here, words.language),
        "topic": told.topic,
        "headline": headline_of(exhibit),
        "question": told.question,
        "finding": exhibit.finding,
        "unit": exhibit.unit,
        "key": key_of(exhibit, named, words),
        "events": [{"number": one.number, "at": one.at} for one in named],
        "lines": [],
        "filters": [list(pair) for pair in exhibit.filters],
        "source": source_line(exhibit, edition_text(tables, words), words),
        "remarks": told.remarks,
        "notes": [*exhibit.notes, *exhibit.method],
        "sources": [_source(one, words) for one in exhibit.sources],
        "table": {
            "headings": list(exhibit.written.headings),
            "rows": [list(row) for row in exhibit.written.rows],
            "numeric": list(exhibit.written.numeric),
        },
        "figure": exhibit.plain(),
        "qr": qr_svg(link(exhibit.path, exhibit.query, public, words.language)),
    }


def _source(source: SourceNote, words: Words) -> dict[str, str]:
    told = {name: text for name, text in asdict(source).items() if name in _OF_A_SOURCE}
    return {**told, "copy": copy_text(source, words)}


def exhibit_of(
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    shown: Slide | Item,
    words: Words,
) -> Exhibit:
    """What a slide shows; period and reporter are the show's where the slide leaves them open."""
    given = {"period": selection.period, "reporter": selection.reporter}
    return exhibits[shown.exhibit]({**given, **Services.query(shown.query)}, words)
