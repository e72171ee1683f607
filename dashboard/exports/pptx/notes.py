"""What stands below a slide for the speaker: remarks, finding, notes, sources, method, link.

It takes a page at most: that is what is printed below the picture of a slide, the rest is lost.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dashboard.exhibits.exhibit import SourceNote
from dashboard.exports.about import copy_text, edition_text, filter_line
from dashboard.exports.address import link
from dashboard.exports.citing import apa
from dashboard.exports.edition import Edition
from dashboard.exports.lettering import wrapped
from dashboard.exports.pptx import look
from dashboard.exports.pptx.card import Card
from dashboard.words import Words

# A heading and an empty line above it.
_HEADING = 2


@dataclass(frozen=True)
class Notes:
    """The text of a page of notes, and the sources that it has no room for."""

    text: str
    left_out: tuple[SourceNote, ...] = ()


def notes_of(card: Card, edition: Edition, words: Words) -> Notes:
    """Paragraphs under headings; what there is nothing of is left out.

    So is an address of the machine that made the file, which leads nobody else anywhere. Where
    the page is too short, sources go to slides of their own. A slide that is not of a show tells
    finding and choices itself.
    """
    exhibit = card.exhibit
    known = edition if edition.lasting else replace(edition, base="")
    address = link(exhibit.path, exhibit.query, known, words.language) if known.base else ""
    own = (
        words("exports.sheet.sources"),
        [exhibit.lead, *(_source(one, words) for one in exhibit.sources)],
    )
    behind = (own[0], [exhibit.lead, words("exports.sources_behind")])
    first = [
        (words("exports.remarks"), [card.remarks]),
        (words("exports.finding"), [exhibit.finding if card.title else ""]),
        (words("exports.filters"), [filter_line(exhibit) if card.title else ""]),
    ]
    more = [(words("notes.heading"), exhibit.notes), (words("exports.method"), exhibit.method)]
    last = [
        (words("exports.link"), [address]),
        (words("exports.citation"), [apa(exhibit, known, words), edition_text(edition, words)]),
    ]
    room = page_lines() - sum(map(_tall, (*first, *last)))
    fitting = _tall(own) <= room
    kept = [own if fitting else behind]
    for section in more:
        if sum(map(_tall, (*kept, section))) <= room:
            kept.append(section)
    text = "\n\n".join(_written(one) for one in (*first, *kept, *last) if any(one[1]))
    return Notes(text, () if fitting else exhibit.sources)


def page_lines() -> int:
    """How many lines a page of notes has."""
    return int(look.NOTES_HEIGHT / look.height(1, look.NOTES))


def lines_of(texts: Iterable[str]) -> int:
    """How many of them texts take."""
    across = look.ems(look.NOTES_WIDTH - 0.2, look.NOTES)
    return sum(len(wrapped(text, across)) for text in texts if text)


def _written(section: tuple) -> str:
    heading, lines = section
    return "\n".join([heading, *filter(None, lines)])


def _tall(section: tuple) -> int:
    """How many lines a section takes."""
    lines = lines_of(section[1])
    return _HEADING + lines if lines else 0


def _source(source: SourceNote, words: Words) -> str:
    facts = words("source.line", years=source.years, vintage=source.vintage, licence=source.licence)
    places = (source.address, copy_text(source, words))
    return " ".join(part for part in (f"{source.name}:", facts, *places) if part)
