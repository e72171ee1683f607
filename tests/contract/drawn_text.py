"""All text of HTML that is said to be in the language of the page."""

from collections.abc import Iterator
from html.parser import HTMLParser

# What is no text, and what stands in the files: codes of no language.
PASSED_OVER = {"code", "script", "style"}
# Attributes that a reader is told, and HTML that a script puts in place.
TOLD = ("aria-label", "title", "placeholder", "alt")
LATER = "data-later"
VOID = {"br", "hr", "img", "input", "meta", "link", "wbr", "circle", "path", "line", "rect"}


class _Reader(HTMLParser):
    def __init__(self, language: str):
        super().__init__()
        self.language = language
        self.open: list[tuple[str, bool]] = []
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        inside = all(own for _, own in self.open)
        own = tag not in PASSED_OVER and told.get("lang") in (None, self.language)
        if inside and own:
            self.found += [told[name] for name in TOLD if told.get(name)]
            self.found += texts(told.get(LATER) or "", self.language)
        if tag not in VOID:
            self.open.append((tag, own))

    def handle_endtag(self, tag):
        if any(one == tag for one, _ in self.open):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, data):
        if data.strip() and all(own for _, own in self.open):
            self.found.append(data.strip())


def texts(html: str, language: str) -> list[str]:
    """The texts and told attributes of HTML, but for elements of another language and codes."""
    reader = _Reader(language)
    reader.feed(html)
    reader.close()
    return reader.found


def figure_texts(figure: object, key: str = "") -> Iterator[str]:
    """What a figure writes: labels, titles, boxes on hover."""
    if isinstance(figure, dict):
        for name, value in figure.items():
            yield from figure_texts(value, name)
    elif isinstance(figure, list):
        for value in figure:
            yield from figure_texts(value, key)
    elif isinstance(figure, str) and key in ("text", "hovertext", "ticktext", "title"):
        yield figure
