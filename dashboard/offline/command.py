"""The command `export`: writes a pack into a folder or one page, telling how far it is."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.offline.files import PAGE, pack_files
from dashboard.offline.single import single_page
from dashboard.offline.slides import Packer, Step
from dashboard.offline.writer import (
    NotWritten,
    check_folder,
    check_page,
    write_pack,
    write_page,
)
from dashboard.pages.present.selection import PresentSelection
from dashboard.pages.present.story import DEFAULT_STORY, STORIES
from dashboard.settings import ASSETS
from dashboard.words import Words

PAGE_SUFFIX = ".html"
_BYTES_OF_A_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Order:
    """What is to be written where.

    out: a folder, or a page by its suffix. story: "" for the usual one; see `Packer.selection`.
    """

    out: Path
    languages: tuple[str, ...]
    story: str = ""
    force: bool = False


def export(
    order: Order, services: Services, exhibits: Mapping[str, Exhibitor], words: Words
) -> int:
    """Writes the pack and says so, or says in a line why not. Answers the exit code."""
    packer = Packer(services, exhibits, order.languages)
    story = order.story or DEFAULT_STORY
    selection = packer.selection(story)
    if selection is None:
        told = words("pack.unknown_story", story=story, stories=", ".join(STORIES))
        return _refuse(told)
    alone = order.out.suffix == PAGE_SUFFIX
    write = _write_page if alone else _write_folder
    try:
        size, page = write(order, packer, selection, Progress(sys.stderr, words).tell)
    except NotWritten as error:
        return _refuse(words(f"pack.refused.{error.reason}", name=error.name, option="--force"))
    except OSError as error:
        reason = error.strerror or str(error)
        return _refuse(words("pack.refused.system", name=order.out, reason=reason))
    told = {"slides": len(selection.shown), "page": page}
    told["size"] = words.number(size / _BYTES_OF_A_MEGABYTE, 2)
    print(
        words("pack.page_done", **told) if alone else words("pack.done", folder=order.out, **told)
    )
    return 0


def _write_folder(
    order: Order, packer: Packer, selection: PresentSelection, tell: Callable[[Step], None]
) -> tuple[int, Path]:
    """How many bytes were written, and the page to open."""
    check_folder(order.out, order.force)
    files = pack_files(packer.pack(selection, tell), ASSETS)
    write_pack(order.out, files, order.force)
    return sum(map(len, files.values())), order.out / PAGE


def _write_page(
    order: Order, packer: Packer, selection: PresentSelection, tell: Callable[[Step], None]
) -> tuple[int, Path]:
    """The same for a page that holds everything, as the button on /present makes it."""
    check_page(order.out, order.force)
    parts = single_page(packer.opening(selection), packer.slides(selection, tell), ASSETS)
    content = "".join(parts).encode()
    write_page(order.out, content, order.force)
    return len(content), order.out


class Progress:
    """Says how far a pack is: over and over in one line of a terminal, else a line a slide."""

    def __init__(self, stream: TextIO, words: Words):
        self._stream, self._words = stream, words
        self._slide = 0

    def tell(self, step: Step) -> None:
        percent = self._words.number(100 * step.done // step.all, 0)
        told = self._words("pack.progress", slide=step.slide, slides=step.slides, percent=percent)
        if self._stream.isatty():
            # Erased to its end: the line before may have been longer.
            end = "\n" if step.done + 1 == step.all else ""
            print(f"\r{told}\x1b[K", end=end, file=self._stream, flush=True)
        elif step.slide != self._slide:
            print(told, file=self._stream, flush=True)
        self._slide = step.slide


def _refuse(told: str) -> int:
    print(told, file=sys.stderr)
    return 1
