"""The slides of sources: each once, under its licence, in two columns of as few slides as it takes.

Sources of one name stand together with their editions, and so do those of one publisher, as a name
begins with who published it. A long address is told by its host, which leads to the page, and in
full in the notes, if these have room for all such.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from urllib.parse import urlsplit

from pptx.slide import Slide
from pptx.util import Inches

from dashboard.exhibits.exhibit import SourceNote
from dashboard.exports.lettering import wrapped
from dashboard.exports.pptx import look
from dashboard.exports.pptx.notes import lines_of, page_lines
from dashboard.exports.pptx.text import add_line, add_run

_COLUMNS, _BETWEEN = 2, 0.4
_WIDTH = (look.ACROSS - (_COLUMNS - 1) * _BETWEEN) / _COLUMNS
# What office programs wrap sooner than reckoned, in multiples of the type size.
_SPARE = 0.5
# Letters of an address that is told whole.
_LONGEST = 40
# Lines of a page of notes above its addresses.
_HEADING = 1


@dataclass(frozen=True)
class Entry:
    """Sources of one name and licence.

    editions: the address of each page -> the editions that were read there, in their order.
    whole: whether long addresses are told whole.
    """

    name: str
    licence: str
    editions: tuple[tuple[str, tuple[str, ...]], ...]
    whole: bool = False

    @property
    def parts(self) -> list[tuple[str, str]]:
        """Texts in their order, each with the address that it leads to, "" for none."""
        told = [(f"{self.name}: ", "")]
        for at, (address, editions) in enumerate(self.editions):
            told.append((("; " if at else "") + ", ".join(editions), ""))
            if address:
                told += [(" · ", ""), (self._shown(address), address)]
        return told

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.parts)

    @property
    def cut(self) -> list[str]:
        """The addresses that are not told whole."""
        return [one for one, _ in self.editions if self._shown(one) != _plain(one)]

    def _shown(self, address: str) -> str:
        """An address as one reads it, or where it is long the name of its host."""
        plain = _plain(address)
        if self.whole or len(plain) <= _LONGEST:
            return plain
        return urlsplit(address).netloc.removeprefix("www.")


@dataclass
class Page:
    """What stands on a slide, and in its notes the addresses that the slides do not tell whole."""

    columns: list[list[Entry]]
    notes: list[str] = field(default_factory=list)


def pages(sources: Iterable[SourceNote], height: float) -> list[Page]:
    """The slides, for columns of a height in inches; every source is in one of them."""
    entries, room = list(_entries(sources)), int(height / look.height(1, look.SMALL))
    found = _in_columns(entries, room)
    pending = [address for entry in entries for address in entry.cut]
    for page in found:
        while pending and lines_of([*page.notes, pending[0]]) <= page_lines() - _HEADING:
            page.notes.append(pending.pop(0))
    return _in_columns([replace(one, whole=True) for one in entries], room) if pending else found


def _in_columns(entries: list[Entry], room: int) -> list[Page]:
    columns = _columns(entries, room)
    return [Page(columns[at : at + _COLUMNS]) for at in range(0, len(columns), _COLUMNS)]


def _columns(entries: list[Entry], room: int) -> list[list[Entry]]:
    """Entries in columns of so many lines."""
    columns: list[list[Entry]] = [[]]
    left = room
    for licence, own in groupby(entries, key=lambda one: one.licence):
        heading = _lines(licence)
        # A licence begins below an empty line.
        left -= heading + bool(columns[-1])
        for entry in own:
            tall = _lines(entry.text)
            if tall > left and columns[-1]:
                columns.append([])
                # It is told again where its sources go on.
                left = room - heading
            columns[-1].append(entry)
            left -= tall
    return columns


def draw(slide: Slide, page: Page, top: float, height: float, language: str) -> None:
    """The columns of a slide as text boxes that can be edited."""
    for at, column in enumerate(page.columns):
        left = look.LEFT + at * (_WIDTH + _BETWEEN)
        frame = slide.shapes.add_textbox(*map(Inches, (left, top, _WIDTH, height))).text_frame
        frame.word_wrap = True
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        number = 0
        for licence, entries in groupby(column, key=lambda one: one.licence):
            if number:
                add_line(frame, number, "", language, look.SMALL)
                number += 1
            heading = add_line(frame, number, _heading(licence), language, look.SMALL)
            heading.runs[0].font.color.rgb, heading.runs[0].font.bold = look.MUTED, True
            for entry in entries:
                number += 1
                _write(frame, number, entry, language)
            number += 1


def _write(frame, number: int, entry: Entry, language: str) -> None:
    (name, _), *rest = entry.parts
    paragraph = add_line(frame, number, name, language, look.SMALL)
    paragraph.runs[0].font.bold = True
    for text, address in rest:
        run = add_run(paragraph, text, language, look.SMALL)
        if address:
            run.hyperlink.address = address
    for run in paragraph.runs:
        run.font.color.rgb = look.INK


def _entries(sources: Iterable[SourceNote]) -> Iterator[Entry]:
    """By licence, the one of most names last, and by name below it."""
    held: dict[str, dict[str, dict[str, dict[str, None]]]] = {}
    for one in sources:
        names = held.setdefault(one.licence, {})
        names.setdefault(one.name, {}).setdefault(one.address, {})[one.vintage] = None
    most = max(held, key=lambda licence: len(held[licence]))
    for licence in sorted(held, key=lambda one: (one == most, min(held[one]).casefold())):
        for name in sorted(held[licence], key=str.casefold):
            places = held[licence][name].items()
            yield Entry(name, licence, tuple((place, tuple(own)) for place, own in places))


def _lines(text: str) -> int:
    return len(wrapped(text, look.ems(_WIDTH, look.SMALL) - _SPARE))


def _heading(licence: str) -> str:
    return licence[:1].upper() + licence[1:]


def _plain(address: str) -> str:
    """An address without the protocol."""
    return address.partition("://")[2].removeprefix("www.").rstrip("/")
