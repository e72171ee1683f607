"""A story or slides of one's own as a pack: every language, every choice of the period."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from dashboard.analysis.periods import ALL
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.offline.files import Pack
from dashboard.pages.present.interface import player_words
from dashboard.pages.present.page import PATH
from dashboard.pages.present.saying import edition_text
from dashboard.pages.present.selection import PresentOptions, PresentSelection, from_query
from dashboard.pages.present.slides import cover, slide
from dashboard.pages.present.story import DEFAULT_STORY, STORIES
from dashboard.words import LANGUAGES, words_for

_RULE = "-" * 72


@dataclass(frozen=True)
class Step:
    """How far the making of a pack is: `done` of `all` charts, and the number of the slide."""

    slide: int
    slides: int
    done: int
    all: int


@dataclass(frozen=True)
class Packer:
    """Makes a pack of the slides of a selection. languages: the first is the one it opens in."""

    services: Services
    exhibits: Mapping[str, Exhibitor]
    languages: Sequence[str]

    def selection(self, told: str) -> PresentSelection | None:
        """What `--story` means: a name, a link of the slide show, or the slides in such a link.

        None when nothing is known by it, or some of its slides are not.
        """
        options = PresentOptions(self.services.periods, frozenset(self.exhibits))
        query = _query(told, self.services)
        found, refused = from_query(query, options)
        named = bool(query.get("story") or query.get("slides"))
        return None if refused or not named else found

    def pack(self, selection: PresentSelection, tell: Callable[[Step], None]) -> Pack:
        """The pack; `tell` is called before each chart is made."""
        words = words_for(self.languages[0])
        tables = self.services.tables
        title = cover(self.services, selection, words)["title"]
        decks = self._decks(selection, tell)
        return Pack(
            title=title,
            decks=decks,
            start=self._start(selection),
            no_script=words("document.no_script"),
            readme=self._readme(decks),
            version=tables.version,
            created=tables.created,
        )

    @property
    def _periods(self) -> tuple[str, ...]:
        return (ALL, *(period.key for period in self.services.periods))

    def _decks(self, selection: PresentSelection, tell: Callable[[Step], None]) -> dict:
        """Language -> period -> the show. Slide by slide: its charts share what is computed."""
        states = [(code, period) for code in self.languages for period in self._periods]
        count = len(selection.shown)
        slides = {state: [] for state in states}
        for at in range(count):
            for number, (code, period) in enumerate(states):
                tell(Step(at + 1, count, at * len(states) + number, count * len(states)))
                slides[code, period].append(self._slide(selection, at, code, period))
        return {
            code: {
                period: {
                    **cover(self.services, selection, words_for(code)),
                    "slides": slides[code, period],
                }
                for period in self._periods
            }
            for code in self.languages
        }

    def _slide(self, selection: PresentSelection, at: int, code: str, period: str) -> dict:
        state = replace(selection, period=period)
        made = slide(self.services, self.exhibits, state, at, words_for(code))
        # Without a public address there is nowhere to go from a file.
        base = self.services.public_url
        return {**made, "address": base + made["address"] if base else ""}

    def _start(self, selection: PresentSelection) -> dict:
        return {
            "language": self.languages[0],
            "languages": [[code, LANGUAGES[code]] for code in self.languages],
            "period": selection.period,
            "periods": list(self._periods),
            "second": selection.second if selection.second in self.languages else "",
            "slide": selection.slide,
            "theme": selection.theme,
            "words": {
                code: player_words(words_for(code), self.services.periods)
                for code in self.languages
            },
        }

    def _readme(self, decks: Mapping[str, Mapping[str, dict]]) -> str:
        """README.txt, a part for each language: what this is, and where its values come from."""
        parts = []
        for code in self.languages:
            words, deck = words_for(code), decks[code][ALL]
            told = words("pack.readme", page="index.html", sums="SHA256SUMS", help="?")
            edition = edition_text(self.services.tables, words)
            terms = words("shell.terms")
            parts += [deck["title"], told, f"{edition} {terms}", *_sources(deck), _RULE]
        return "\n\n".join(parts[:-1]) + "\n"


def _sources(deck: dict) -> list[str]:
    """A paragraph for every source behind a show, in the order they first enter it."""
    found = {}
    for made in deck["slides"]:
        for source in made["sources"]:
            about = [source[part] for part in ("vintage", "licence", "caveat", "address", "copy")]
            found.setdefault(source["name"], "\n".join(filter(None, [source["name"], *about])))
    return list(found.values())


def _query(told: str, services: Services) -> dict[str, str]:
    """The query of the slide show that a name, a link or slides stand for."""
    if told in STORIES:
        return {"story": told}
    link = urlsplit(told)
    if link.path == PATH:
        return {"story": DEFAULT_STORY, **services.query(link.query)}
    return {"slides": told}
