"""The command `export`: writes a pack into a folder, telling how far it is."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.offline.files import PAGE, pack_files
from dashboard.offline.slides import Packer, Step
from dashboard.offline.writer import NotWritten, check_folder, write_pack
from dashboard.pages.present.story import DEFAULT_STORY, STORIES
from dashboard.settings import ASSETS
from dashboard.words import Words

_BYTES_OF_A_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Order:
    """What is to be written where. story: "" for the usual one; see `Packer.selection`."""

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
    try:
        check_folder(order.out, order.force)
        pack = packer.pack(selection, Progress(sys.stderr, words).tell)
        files = pack_files(pack, ASSETS)
        write_pack(order.out, files, order.force)
    except NotWritten as error:
        return _refuse(words(f"pack.refused.{error.reason}", name=error.name, option="--force"))
    except OSError as error:
        reason = error.strerror or str(error)
        return _refuse(words("pack.refused.system", name=order.out, reason=reason))
    size = words.number(sum(map(len, files.values())) / _BYTES_OF_A_MEGABYTE, 2)
    page, slides = order.out / PAGE, len(selection.shown)
    print(words("pack.done", folder=order.out, slides=slides, size=size, page=page))
    return 0


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
