"""What stands around a slide's chart: topic, title, second language, unit, key, who reports."""

from dataclasses import dataclass, replace

from pptx.enum.shapes import PP_PLACEHOLDER as KIND
from pptx.slide import Slide
from pptx.util import Inches

from dashboard.exports.about import edition_text, filter_line, source_line
from dashboard.exports.edition import Edition
from dashboard.exports.lettering import width, wrapped
from dashboard.exports.pptx import look
from dashboard.exports.pptx.card import Card, Leaf
from dashboard.exports.pptx.master import CHOICES, KEY, LINES, SECOND, TITLE, TOPIC
from dashboard.exports.pptx.text import TAGS, write
from dashboard.words import Words

_GAP = 0.08
_TITLE_LINES = 2
# What who reports and sources may take, on a slide of a show less: its last slides tell them all.
_SOURCE_LINES, _SHOW_LINES = 2.7, 1.7
_KEY_LINES = 3
# Where a title alone begins.
_COVER_TOP = 2.2


@dataclass(frozen=True)
class Texts:
    """The texts of a slide, from top to bottom; "" for what there is not.

    second: the title in another language, or what is shown where the title is what is found.
    spoken: the language of it. small: whether the title leaves its room to what stands below.
    cover: whether there is hardly anything else.
    """

    topic: str
    title: str
    second: str
    choices: str
    key: str
    foot: str
    spoken: str
    small: bool = False
    cover: bool = False

    def numbered(self, number: int, count: int) -> "Texts":
        """The same with the part that a slide shows, " (2/3)", behind the title."""
        return replace(self, title=f"{self.title} ({number}/{count})") if count > 1 else self


def texts(card: Card, edition: Edition, words: Words, second: str) -> Texts:
    """second: the language of the second title, where a show has one."""
    exhibit = card.exhibit
    lines = _SHOW_LINES if card.title else _SOURCE_LINES
    room = lines * look.ems(look.FOOT_WIDTH, look.SMALL) - width(exhibit.lead)
    reported = " ".join(filter(None, (exhibit.lead, source_line(exhibit, words, room))))
    foot = "\n".join(filter(None, (reported, edition_text(edition, words))))
    key = " · ".join(card.key or exhibit.reading)
    if card.title:
        told = (card.topic, card.title, card.second, exhibit.unit, key, foot)
        return Texts(*told, spoken=second or words.language)
    title = exhibit.finding or exhibit.title
    below = exhibit.title if title != exhibit.title else ""
    return Texts(card.topic, title, below, filter_line(exhibit), key, foot, words.language)


def leaf_texts(leaf: Leaf, words: Words, second: str) -> Texts:
    """What stands around the lines of a slide of words."""
    told = (leaf.topic, leaf.title, leaf.second, "", "", leaf.foot)
    return Texts(*told, spoken=second or words.language, cover=leaf.cover)


def area(told: Texts) -> tuple[float, float]:
    """Top and height in inches of what the texts leave for a chart or a table."""
    top = max(bottom for _, bottom in _places(told).values()) + _GAP
    return top, _key_top(told) - _GAP - top


def fill_frame(slide: Slide, told: Texts, language: str, lines: bool = False) -> None:
    """Writes the texts into the places of the layout, moved so that none covers another.

    lines: whether the place for lines is kept, for whoever fills it.
    """
    places = _places(told)
    for place in list(slide.placeholders):
        index, kind = place.placeholder_format.idx, place.placeholder_format.type
        if kind == KIND.SLIDE_NUMBER:
            for letters in place._element.iter("{*}rPr"):
                letters.set("lang", TAGS[language].xml_value)
        elif kind == KIND.FOOTER:
            write(place.text_frame, told.foot, language, look.SMALL)
            put(place, _foot_top(told), look.BOTTOM, look.FOOT_WIDTH)
        elif index == KEY and told.key:
            write(place.text_frame, told.key, language, look.SMALL)
            put(place, _key_top(told), _foot_top(told), look.ACROSS)
        elif index in places:
            text, size = _written(told)[index]
            write(place.text_frame, text, told.spoken if index == SECOND else language, size)
            put(place, *places[index], look.ACROSS)
        elif index != LINES or not lines:
            place._element.getparent().remove(place._element)


def put(place, top: float, bottom: float, width: float) -> None:
    """Moves a place of the slide, in inches."""
    place.left, place.top = Inches(look.LEFT), Inches(top)
    place.width, place.height = Inches(width), Inches(bottom - top)


def _written(told: Texts) -> dict[int, tuple[str, int]]:
    """Placeholder -> its text and type size, from top to bottom; none for an empty text."""
    sizes = look.COVERS if told.cover else look.TITLE_SIZES
    if told.small:
        sizes = tuple(size for size in sizes if size <= look.TEXT)
    found = {
        TOPIC: (told.topic, look.TEXT),
        TITLE: (told.title, _title_size(told.title, sizes)),
        SECOND: (told.second, look.LINES if told.cover else look.TEXT),
        CHOICES: (told.choices, look.SMALL),
    }
    return {index: (text, size) for index, (text, size) in found.items() if text}


def _places(told: Texts) -> dict[int, tuple[float, float]]:
    """Placeholder -> top and bottom in inches."""
    found, top = {}, _COVER_TOP if told.cover else look.TOP
    for index, (text, size) in _written(told).items():
        lines = wrapped(text, look.ems(look.ACROSS, size), bold=index == TITLE)
        bottom = top + look.height(len(lines), size) + _GAP
        found[index] = (top, bottom)
        top = bottom
    return found


def _title_size(title: str, sizes: tuple[int, ...]) -> int:
    """The largest size at which the title takes one line, or, as smaller ones are too small, two;
    else the smallest."""
    lines = {size: len(wrapped(title, look.ems(look.ACROSS, size), bold=True)) for size in sizes}
    single = [
        size for size in sizes if lines[size] == 1 and look.ONE_LINE <= size < look.COVERS[-1]
    ]
    fitting = [size for size in sizes if lines[size] <= _TITLE_LINES]
    return (single or fitting or sizes[-1:])[0]


def _foot_top(told: Texts) -> float:
    lines = wrapped(told.foot, look.ems(look.FOOT_WIDTH, look.SMALL))
    return look.BOTTOM - look.height(len(lines), look.SMALL) - _GAP


def _key_top(told: Texts) -> float:
    if not told.key:
        return _foot_top(told)
    lines = wrapped(told.key, look.ems(look.ACROSS, look.SMALL))
    return _foot_top(told) - look.height(min(len(lines), _KEY_LINES), look.SMALL) - _GAP
