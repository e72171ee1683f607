"""Text on slides, in runs that name their language, as spelling and reading aloud go by it."""

import re

from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.text.text import TextFrame
from pptx.util import Pt

TAGS = {
    "kk": MSO_LANGUAGE_ID.KAZAKH,
    "ru": MSO_LANGUAGE_ID.RUSSIAN,
    "en": MSO_LANGUAGE_ID.ENGLISH_UK,
    "uz": MSO_LANGUAGE_ID.UZBEK_LATIN,
}

# What XML cannot hold at all, and line breaks that office programs show as a box.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def write(frame: TextFrame, text: str, language: str, size: float | None = None) -> None:
    """Replaces what a frame holds by a text, a paragraph for each of its lines.

    size: of the type in points, None for that of the layout.
    """
    for at, line in enumerate(printable(text).split("\n")):
        add_line(frame, at, line, language, size)


def add_line(frame: TextFrame, at: int, text: str, language: str, size: float | None):
    """A paragraph of one run behind the others, or in the place of all where `at` is 0."""
    paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
    paragraph.clear()
    add_run(paragraph, text, language, size)
    return paragraph


def add_run(paragraph, text: str, language: str, size: float | None):
    """A text behind what the paragraph holds."""
    run = paragraph.add_run()
    run.text = printable(text)
    run.font.language_id = TAGS[language]
    if size:
        run.font.size = Pt(size)
    return run


def printable(text: str) -> str:
    """The text without characters that no XML file may hold."""
    return _CONTROL.sub("", text)
