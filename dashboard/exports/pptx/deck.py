"""A deck of slides, one for each exhibit, or several where a table is long."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat

from pptx.presentation import Presentation as Deck
from pptx.shapes.base import BaseShape
from pptx.slide import Slide

from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exports.about import edition_text, made_by
from dashboard.exports.edition import Edition
from dashboard.exports.pptx import look, sources, tables
from dashboard.exports.pptx.card import Card, Leaf
from dashboard.exports.pptx.flatten import flattened
from dashboard.exports.pptx.floating import stood
from dashboard.exports.pptx.frame import Texts, area, fill_frame, texts
from dashboard.exports.pptx.leaf import fill_leaf
from dashboard.exports.pptx.master import add_slide, blank_deck
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.notes import notes_of
from dashboard.exports.pptx.plot import Box, draw_plot
from dashboard.exports.pptx.room import heights, left_of
from dashboard.exports.pptx.rows import with_names
from dashboard.exports.pptx.steady import steady
from dashboard.exports.pptx.text import TAGS, printable, write
from dashboard.words import Words


def deck(slides: Sequence[Card | Leaf], edition: Edition, words: Words, second: str = "") -> bytes:
    """The slides as a PPTX file in the words' language, the same bytes for the same slides.

    A chart becomes one that can be edited, anything else the written table; an exhibit that has
    found nothing has neither. Sources that the notes of a slide have no room for come last.
    second: the language of second titles, "" without them.
    """
    made = _Making(blank_deck(), edition, words, second)
    for one in slides:
        if isinstance(one, Leaf):
            made.leaf(one)
        else:
            made.card(one)
    made.sources()
    _name(made.deck, slides, words)
    out = io.BytesIO()
    made.deck.save(out)
    return steady(out.getvalue(), edition)


def one_slide(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    """A deck of this one exhibit."""
    return deck([Card(exhibit)], edition, words)


@dataclass
class _Making:
    """A deck in the making. behind: the sources that stand on its last slides."""

    deck: Deck
    edition: Edition
    words: Words
    second: str
    behind: dict[SourceNote, None] = field(default_factory=dict)

    def leaf(self, leaf: Leaf) -> None:
        slide = add_slide(self.deck)
        fill_leaf(slide, leaf, self.words, self.second)
        self._note(slide, leaf.remarks)

    def card(self, card: Card) -> None:
        told = texts(card, self.edition, self.words, self.second)
        natives = flattened(card.exhibit.chart) if card.exhibit.chart else ()
        if natives:
            slide = self._slide(told)
            self._charts(slide, area(told), card, natives)
            made = [slide]
        elif card.exhibit.written.rows:
            made = self._tables(told, card.exhibit)
        else:
            made = [self._slide(told)]
        notes = notes_of(card, self.edition, self.words)
        self.behind.update(dict.fromkeys(notes.left_out))
        for slide in made:
            self._note(slide, notes.text)

    def _charts(
        self, slide: Slide, place: tuple[float, float], card: Card, natives: Sequence[Native]
    ) -> None:
        """Charts beneath each other, from a top to a height in inches."""
        bare = card.exhibit.unit if card.title and len(natives) == 1 else ""
        plots = [with_names(stood(native)).without_title(bare) for native in natives]
        plots = [*(one.continued for one in plots[:-1]), plots[-1]]
        top, height = place
        parts = heights(plots, height)
        least = max(map(left_of, plots, repeat(look.ACROSS), parts))
        for number, (plot, part) in enumerate(zip(plots, parts, strict=True), start=1):
            box = Box(look.LEFT, top, look.ACROSS, part)
            last = number == len(plots)
            drawn = plot if number == 1 else plot.unnamed
            marks = card.marks if last else ()
            frame = draw_plot(slide, drawn, box, least, marks, self.words)
            _describe(frame, card.exhibit)
            top += part

    def sources(self) -> None:
        """Slides with the sources that no page of notes had room for."""
        if not self.behind:
            return
        title, order = map(self.words, ("exports.sheet.sources", "exports.sources_by_licence"))
        foot = edition_text(self.edition, self.words)
        told = Texts("", title, "", order, "", foot, self.words.language, small=True)
        noted = replace(told, choices=f"{order} {self.words('exports.long_addresses')}")
        top, height = area(noted)
        pages = sources.pages(self.behind, height)
        told = noted if any(page.notes for page in pages) else told
        for number, page in enumerate(pages, start=1):
            slide = self._slide(told.numbered(number, len(pages)))
            sources.draw(slide, page, top, height, self.words.language)
            if page.notes:
                heading = self.words("exports.addresses_in_full")
                self._note(slide, "\n".join([heading, *page.notes]))

    def _slide(self, told: Texts) -> Slide:
        slide = add_slide(self.deck)
        fill_frame(slide, told, self.words.language)
        return slide

    def _tables(self, told: Texts, exhibit: Exhibit) -> list[Slide]:
        told = replace(told, small=True)
        top, height = area(told)
        pages = tables.pages(exhibit.written, height)
        shares = tables.column_shares(exhibit.written)
        made = []
        for number, page in enumerate(pages, start=1):
            slide = self._slide(told.numbered(number, len(pages)))
            frame = tables.draw(slide, page, shares, top, self.words.language)
            _describe(frame, exhibit)
            made.append(slide)
        return made

    def _note(self, slide: Slide, text: str) -> None:
        if text:
            frame = slide.notes_slide.notes_text_frame
            write(frame, text, self.words.language, look.NOTES)


def _describe(frame: BaseShape, exhibit: Exhibit) -> None:
    """A name and what is seen, for those who cannot see it."""
    properties = frame._element.xpath("./p:nvGraphicFramePr/p:cNvPr")[0]
    properties.set("name", printable(exhibit.title))
    properties.set("descr", printable(f"{exhibit.title}. {exhibit.finding}".strip()))


def _name(made: Deck, slides: Sequence[Card | Leaf], words: Words) -> None:
    properties = made.core_properties
    first = slides[0]
    alone = len(slides) == 1 and isinstance(first, Card)
    properties.title = first.exhibit.title if alone else words("exports.work")
    properties.author = properties.last_modified_by = made_by(words)
    properties.language = TAGS[words.language].xml_value
    properties.revision = 1
