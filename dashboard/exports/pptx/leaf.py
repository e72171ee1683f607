"""A slide of words alone: the title of a show, and what is to be remembered of it."""

from pptx.slide import Slide
from pptx.util import Pt

from dashboard.exports.pptx import look
from dashboard.exports.pptx.card import Leaf
from dashboard.exports.pptx.frame import area, fill_frame, leaf_texts, put
from dashboard.exports.pptx.master import LINES
from dashboard.exports.pptx.text import add_line
from dashboard.words import Words

_BETWEEN = 14


def fill_leaf(slide: Slide, leaf: Leaf, words: Words, second: str) -> None:
    """Writes the words of a slide; `second` is the language of what stands below each line."""
    told = leaf_texts(leaf, words, second)
    fill_frame(slide, told, words.language, lines=bool(leaf.lines))
    if not leaf.lines:
        return
    place = next(one for one in slide.placeholders if one.placeholder_format.idx == LINES)
    top, height = area(told)
    put(place, top, top + height, look.ACROSS)
    size = look.TEXT if leaf.cover else look.LINES
    for at, (line, below) in enumerate(leaf.lines):
        paragraph = add_line(place.text_frame, at, line, words.language, size)
        paragraph.runs[0].font.bold = not leaf.cover
        paragraph.space_before = Pt(0 if leaf.cover else _BETWEEN)
        if below and below != line:
            muted = add_line(place.text_frame, at + 1, below, second, look.TEXT)
            muted.runs[0].font.color.rgb = look.MUTED
