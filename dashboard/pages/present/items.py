"""Slides of one's own as text: `exhibit[?query][#title]`, several with `|` between."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlencode

BETWEEN = "|"
MOST = 40
LONGEST_TITLE = 200

# The language is that of the show, whatever the view was added in.
_NOT_KEPT = {"lang"}


@dataclass(frozen=True)
class Item:
    """One slide of one's own. query: "" or starting with "?". title: "" for the exhibit's."""

    exhibit: str
    query: str = ""
    title: str = ""

    @property
    def text(self) -> str:
        """As it is written in a link."""
        title = f"#{quote(self.title, safe='')}" if self.title else ""
        return f"{self.exhibit}{self.query}{title}"


def read_item(text: str) -> Item:
    """The item that a text stands for, its query and title in their one spelling."""
    head, _, title = text.partition("#")
    exhibit, _, query = head.partition("?")
    kept = {name: value for name, value in parse_qsl(query) if name not in _NOT_KEPT}
    # Only blanks and printable characters: a title is a line of text.
    words = "".join(one if one.isprintable() else " " for one in unquote(title)).split()
    return Item(
        exhibit.strip(),
        "?" + urlencode(kept, safe=",") if kept else "",
        " ".join(words)[:LONGEST_TITLE].strip(),
    )
