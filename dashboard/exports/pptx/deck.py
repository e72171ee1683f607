"""A deck of slides, one for each exhibit, or several where a table is long."""

import io
from collections.abc import Sequence
from dataclasses import replace

from pptx.presentation import Presentation as Deck
from pptx.shapes.base import BaseShape
from pptx.slide import Slide
from pptx.util import Inches

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.about import made_by
from dashboard.exports.edition import Edition
from dashboard.exports.pptx import charts, look, tables
from dashboard.exports.pptx.card import Card
from dashboard.exports.pptx.flatten import Native, flattened
from dashboard.exports.pptx.frame import Texts, area, fill_frame, texts
from dashboard.exports.pptx.master import add_slide, blank_deck
from dashboard.exports.pptx.notes import notes_text
from dashboard.exports.pptx.steady import steady
from dashboard.exports.pptx.text import TAGS, printable, write
from dashboard.words import Words


def deck(slides: Sequence[Card], edition: Edition, words: Words) -> bytes:
    """The slides as a PPTX file in the words' language, the same bytes for the same slides.

    A chart becomes one that can be edited, anything else the written table; an exhibit that has
    found nothing has neither.
    """
    made = blank_deck()
    for card in slides:
        told = texts(card.exhibit, card.title, card.question, edition, words)
        natives = flattened(card.exhibit.chart) if card.exhibit.chart else ()
        if natives:
            _chart_slide(made, card, natives, told, edition, words)
        elif card.exhibit.written.headings:
            _table_slides(made, card, told, edition, words)
        else:
            _bare_slide(made, card, told, edition, words)
    _name(made, slides, words)
    out = io.BytesIO()
    made.save(out)
    return steady(out.getvalue(), edition)


def one_slide(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    """A deck of this one exhibit."""
    return deck([Card(exhibit)], edition, words)


def _chart_slide(
    made: Deck, card: Card, natives: Sequence[Native], told: Texts, edition: Edition, words: Words
) -> None:
    slide = add_slide(made)
    fill_frame(slide, told, words.language)
    top, height = area(told)
    for number, native in enumerate(natives):
        frame = slide.shapes.add_chart(
            charts.chart_type(native),
            Inches(look.LEFT),
            Inches(top + number * height / len(natives)),
            Inches(look.ACROSS),
            Inches(height / len(natives)),
            charts.chart_data(native),
        )
        charts.arrange(frame.chart, native, words.language)
        _describe(frame, card.exhibit)
    _annotate(slide, card, edition, words)


def _table_slides(made: Deck, card: Card, told: Texts, edition: Edition, words: Words) -> None:
    written = card.exhibit.written
    told = replace(told, small=True)
    top, height = area(told)
    pages = tables.pages(written, height)
    shares = tables.column_shares(written)
    for number, page in enumerate(pages, start=1):
        slide = add_slide(made)
        part = f" ({number}/{len(pages)})" if len(pages) > 1 else ""
        fill_frame(slide, told.numbered(part), words.language)
        _describe(tables.draw(slide, page, shares, top, words.language), card.exhibit)
        _annotate(slide, card, edition, words)


def _bare_slide(made: Deck, card: Card, told: Texts, edition: Edition, words: Words) -> None:
    """Where nothing is known under these choices, the title says so."""
    slide = add_slide(made)
    fill_frame(slide, told, words.language)
    _annotate(slide, card, edition, words)


def _describe(frame: BaseShape, exhibit: Exhibit) -> None:
    """A name and what is seen, for those who cannot see it."""
    properties = frame._element.xpath("./p:nvGraphicFramePr/p:cNvPr")[0]
    properties.set("name", printable(exhibit.title))
    properties.set("descr", printable(f"{exhibit.title}. {exhibit.finding}".strip()))


def _annotate(slide: Slide, card: Card, edition: Edition, words: Words) -> None:
    told = notes_text(card.exhibit, card.remarks, edition, words)
    write(slide.notes_slide.notes_text_frame, told, words.language)


def _name(made: Deck, slides: Sequence[Card], words: Words) -> None:
    properties = made.core_properties
    properties.title = slides[0].exhibit.title if len(slides) == 1 else words("exports.work")
    properties.author = properties.last_modified_by = made_by(words)
    properties.language = TAGS[words.language].xml_value
    properties.revision = 1
