"""The slides of a show for office programs: those that it does not leave out, in its languages."""

from collections.abc import Mapping
from itertools import zip_longest

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exports.pptx.card import Card, Leaf, Mark
from dashboard.pages.present.items import ANY, Item
from dashboard.pages.present.named import key_of, named_events
from dashboard.pages.present.saying import ready_of, said
from dashboard.pages.present.selection import PresentSelection
from dashboard.pages.present.slides import exhibit_of
from dashboard.pages.present.story import TEXTS, TITLE, Slide
from dashboard.pages.present.texts import text_slide
from dashboard.words import Words, words_for


def second_language(selection: PresentSelection, words: Words) -> str:
    """The language that every title is told in as well, "" for none."""
    return "" if selection.second == words.language else selection.second


def cards(
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    words: Words,
) -> list[Card | Leaf]:
    """The slides with what stands on them and what is said to them."""
    second = second_language(selection, words)
    other = words_for(second) if second else None
    made = []
    for shown in selection.presented:
        if shown.exhibit in TEXTS:
            made.append(_leaf(services, exhibits, selection, shown, words, other))
        else:
            made.append(_card(services, exhibits, selection, shown, words, other))
    return made


def _card(
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    shown: Slide | Item,
    words: Words,
    other: Words | None,
) -> Card:
    exhibit = exhibit_of(exhibits, selection, shown, words)
    told = said(shown, selection.ready, exhibit, words)
    ready = ready_of(shown) if isinstance(shown, Item) else (selection.ready, shown)
    named = named_events(services.tables, ready[1].events if ready else (), exhibit, words)
    second = ""
    if other and not _same_in_all(shown):
        below = exhibit_of(exhibits, selection, shown, other)
        second = said(shown, selection.ready, below, other).headline
    return Card(
        exhibit,
        told.headline,
        _topic(shown, told.topic, words),
        told.remarks,
        second,
        tuple(key_of(exhibit, named, words)),
        tuple(Mark(one.number, one.at) for one in named),
    )


def _leaf(
    services: Services,
    exhibits: Mapping[str, Exhibitor],
    selection: PresentSelection,
    shown: Slide | Item,
    words: Words,
    other: Words | None,
) -> Leaf:
    told = text_slide(services, exhibits, selection, shown, words)
    below = text_slide(services, exhibits, selection, shown, other) if other else None
    own = shown.title(words.language) if isinstance(shown, Item) else ""
    return Leaf(
        own or told["headline"],
        _topic(shown, told["topic"], words),
        told["remarks"],
        _second_title(shown, below, other) if below and other else "",
        tuple(zip_longest(told["lines"], below["lines"] if below else (), fillvalue="")),
        told["source"],
        cover=shown.exhibit == TITLE,
    )


def _topic(shown: Slide | Item, topic: str, words: Words) -> str:
    """What a slide is about, and whether it is one of the appendix."""
    return f"{words('present.ui.editor.appendix')} · {topic}" if shown.appendix else topic


def _second_title(shown: Slide | Item, below: Mapping, other: Words) -> str:
    if _same_in_all(shown):
        return ""
    own = shown.title(other.language) if isinstance(shown, Item) else ""
    return own or below["headline"]


def _same_in_all(shown: Slide | Item) -> bool:
    """Whether its title is a text of one's own for all languages."""
    return isinstance(shown, Item) and ANY in dict(shown.titles)
