"""What stands around the chart of a slide: question, title, finding, choices, sources."""

from dataclasses import dataclass, replace

from pptx.enum.shapes import PP_PLACEHOLDER as KIND
from pptx.slide import Slide
from pptx.util import Inches

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.about import edition_text, filter_line, source_line
from dashboard.exports.edition import Edition
from dashboard.exports.lettering import wrapped
from dashboard.exports.pptx import look
from dashboard.exports.pptx.master import CHOICES, FINDING, QUESTION, TITLE
from dashboard.exports.pptx.text import TAGS, write
from dashboard.words import Words

_GAP = 0.08
_TITLE_LINES = 3
_SOURCE_LINES = 2.7


@dataclass(frozen=True)
class Texts:
    """The texts of a slide, from top to bottom; "" for what there is not.

    small: whether the title leaves its room to what stands below.
    """

    question: str
    title: str
    below: str
    choices: str
    foot: str
    small: bool = False

    def numbered(self, part: str) -> "Texts":
        """The same with the part that a slide shows, " (2/3)", below the title."""
        return replace(self, below=f"{self.below}{part}")


def texts(exhibit: Exhibit, title: str, question: str, edition: Edition, words: Words) -> Texts:
    """Title "": the finding, else what is shown. Below it stands the one that is not the title."""
    named = title or exhibit.finding or exhibit.title
    below = exhibit.finding if title and exhibit.finding else exhibit.title
    sources = source_line(exhibit, words, _SOURCE_LINES * look.ems(look.FOOT_WIDTH, look.SMALL))
    edition_told = edition_text(edition, words)
    return Texts(
        question=question,
        title=named,
        below="" if below == named else below,
        choices=filter_line(exhibit),
        foot="\n".join(part for part in (sources, edition_told) if part),
    )


def area(told: Texts) -> tuple[float, float]:
    """Top and height in inches of what the texts leave for a chart or a table."""
    top = max(bottom for _, bottom in _places(told).values()) + _GAP
    return top, _foot_top(told) - _GAP - top


def fill_frame(slide: Slide, told: Texts, language: str) -> None:
    """Writes the texts into the places of the layout, moved so that none covers another."""
    places = _places(told)
    for place in list(slide.placeholders):
        index, kind = place.placeholder_format.idx, place.placeholder_format.type
        if kind == KIND.SLIDE_NUMBER:
            for letters in place._element.iter("{*}rPr"):
                letters.set("lang", TAGS[language].xml_value)
        elif kind == KIND.FOOTER:
            write(place.text_frame, told.foot, language, look.SMALL)
            _put(place, _foot_top(told), look.BOTTOM, look.FOOT_WIDTH)
        elif index in places:
            text, size = _written(told)[index]
            write(place.text_frame, text, language, size)
            _put(place, *places[index], look.ACROSS)
        else:
            place._element.getparent().remove(place._element)


def _written(told: Texts) -> dict[int, tuple[str, int]]:
    """Placeholder -> its text and type size, from top to bottom; none for an empty text."""
    largest = look.TEXT if told.small else look.TITLE_SIZES[0]
    found = {
        QUESTION: (told.question, look.TEXT),
        TITLE: (told.title, min(largest, _title_size(told.title))),
        FINDING: (told.below, look.TEXT),
        CHOICES: (told.choices, look.SMALL),
    }
    return {index: (text, size) for index, (text, size) in found.items() if text}


def _places(told: Texts) -> dict[int, tuple[float, float]]:
    """Placeholder -> top and bottom in inches."""
    found, top = {}, look.TOP
    for index, (text, size) in _written(told).items():
        lines = wrapped(text, look.ems(look.ACROSS, size), bold=index == TITLE)
        bottom = top + look.height(len(lines), size) + _GAP
        found[index] = (top, bottom)
        top = bottom
    return found


def _title_size(title: str) -> int:
    """The largest size at which the title takes three lines, else the smallest."""
    fitting = [
        size
        for size in look.TITLE_SIZES
        if len(wrapped(title, look.ems(look.ACROSS, size), bold=True)) <= _TITLE_LINES
    ]
    return (fitting or look.TITLE_SIZES[-1:])[0]


def _foot_top(told: Texts) -> float:
    lines = wrapped(told.foot, look.ems(look.FOOT_WIDTH, look.SMALL))
    return look.BOTTOM - look.height(len(lines), look.SMALL) - _GAP


def _put(place, top: float, bottom: float, width: float) -> None:
    place.left, place.top = Inches(look.LEFT), Inches(top)
    place.width, place.height = Inches(width), Inches(bottom - top)
