"""Slides of one's own as text: `exhibit[?query][#title]`, several with `|` between.

A title is one text, or one a language: `#ru=…&kk=…`. In front of the exhibit stands `-` for a slide
that is left out of the show and `~` for one of the appendix.
"""

from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlencode

from dashboard.words import LANGUAGES

BETWEEN = "|"
MOST = 40
LONGEST_TITLE = 200
HIDDEN, APPENDIX = "-", "~"
# The language of a title that is the same in all of them.
ANY = ""

# The language is that of the show, whatever the view was added in.
_NOT_KEPT = {"lang"}


@dataclass(frozen=True)
class Item:
    """One slide of one's own. query: "" or starting with "?".

    titles: (language or `ANY`, text), () for the exhibit's own headline. hidden: whether the show
    leaves it out. appendix: whether it stands behind the story.
    """

    exhibit: str
    query: str = ""
    titles: tuple[tuple[str, str], ...] = ()
    hidden: bool = False
    appendix: bool = False

    def title(self, language: str) -> str:
        """The title in a language, "" for none of one's own."""
        told = dict(self.titles)
        return told.get(language, told.get(ANY, ""))

    @property
    def shown(self) -> str:
        """What it shows, however it is called and wherever it stands."""
        return f"{self.exhibit}{self.query}"

    @property
    def text(self) -> str:
        """As it is written in a link."""
        marks = HIDDEN * self.hidden + APPENDIX * self.appendix
        return f"{marks}{self.shown}{_written(self.titles)}"


def _written(titles: tuple[tuple[str, str], ...]) -> str:
    if not titles:
        return ""
    alone = dict(titles).get(ANY)
    if alone is not None:
        return f"#{quote(alone, safe='')}"
    return f"#{urlencode(titles, quote_via=quote, safe='')}"


def read_item(text: str) -> Item:
    """The item that a text stands for, its query and titles in their one spelling."""
    head, _, title = text.partition("#")
    exhibit, _, query = head.partition("?")
    name = exhibit.strip().lstrip(HIDDEN + APPENDIX)
    marks = exhibit.strip()[: len(exhibit.strip()) - len(name)]
    kept = {name: value for name, value in parse_qsl(query) if name not in _NOT_KEPT}
    return Item(
        name.strip(),
        "?" + urlencode(kept, safe=",") if kept else "",
        _titles(title),
        HIDDEN in marks,
        APPENDIX in marks,
    )


def _titles(text: str) -> tuple[tuple[str, str], ...]:
    """One a language where every part names one; else the whole text is the title in all."""
    parts = [part.partition("=") for part in text.split("&")]
    if all(sign and name in LANGUAGES for name, sign, _ in parts):
        told = {name: _line(title) for name, _, title in parts}
        return tuple((name, told[name]) for name in LANGUAGES if told.get(name))
    whole = _line(text)
    return ((ANY, whole),) if whole else ()


def _line(text: str) -> str:
    """Only blanks and printable characters: a title is a line of text."""
    words = "".join(one if one.isprintable() else " " for one in unquote(text)).split()
    return " ".join(words)[:LONGEST_TITLE].strip()
