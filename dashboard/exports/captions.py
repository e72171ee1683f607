"""What is said above and below a picture of an exhibit: lines of text in the room that there is."""

from typing import NamedTuple

from dashboard.charts import tokens
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.about import filter_line, source_line
from dashboard.exports.lettering import wrapped
from dashboard.words import Words

TEXT, SUBTITLE = tokens.SMALL_SIZE, 14
LINE = 1.3
EDGE, GAP = 16, 6
_TITLE_LINES = 2
_SOURCE_LINES = 1.9


class Block(NamedTuple):
    """Lines of one size and colour."""

    lines: list[str]
    size: int
    colour: str
    bold: bool = False

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * LINE


def tall(blocks: list[Block]) -> float:
    """What blocks take at an edge of a picture."""
    return EDGE + sum(block.height for block in blocks) + GAP


def head(exhibit: Exhibit, room: int, title_sizes: tuple[int, ...]) -> list[Block]:
    """The finding as a title, what is shown, and every choice.

    title_sizes: from the largest; it has the first in which it takes two lines.
    """
    title = exhibit.finding or exhibit.title
    size = _title_size(title, room, title_sizes)
    blocks = [Block(wrapped(title, room / size, bold=True), size, tokens.INK, bold=True)]
    below = [text for text in (exhibit.finding and exhibit.title, exhibit.unit) if text]
    if below:
        blocks.append(block(" · ".join(below), room, tokens.INK, SUBTITLE))
    chosen = filter_line(exhibit)
    return [*blocks, block(chosen, room)] if chosen else blocks


def foot(exhibit: Exhibit, words: Words, room: int, last: str) -> list[Block]:
    """The key of its signs, its sources, and a last line."""
    sources = source_line(exhibit, words, _SOURCE_LINES * room / TEXT)
    signs = " · ".join(exhibit.reading)
    return [block(text, room) for text in (signs, sources, last) if text]


def block(text: str, room: int, colour: str = tokens.MUTED, size: int = TEXT) -> Block:
    """A text in as many lines as it takes."""
    return Block(wrapped(text, room / size), size, colour)


def _title_size(title: str, room: int, sizes: tuple[int, ...]) -> int:
    fitting = (size for size in sizes if len(wrapped(title, room / size, True)) <= _TITLE_LINES)
    return next(fitting, sizes[-1])
