"""A story or slides of one's own as a pack: every language, every choice of the period."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from dashboard.analysis.periods import ALL
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.offline.data import Opening, States
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
        slides = tuple(self.slides(selection, tell))
        return Pack(self.opening(selection), slides, self._readme(selection, slides))

    def opening(self, selection: PresentSelection) -> Opening:
        """All of a pack but its slides, made at once."""
        covers = {code: cover(self.services, selection, words_for(code)) for code in self.languages}
        tables = self.services.tables
        return Opening(
            title=covers[self.languages[0]]["title"],
            covers=covers,
            start=self._start(selection),
            no_script=words_for(self.languages[0])("document.no_script"),
            version=tables.version,
            created=tables.created,
        )

    def slides(
        self, selection: PresentSelection, tell: Callable[[Step], None] = lambda step: None
    ) -> Iterator[States]:
        """One slide after the other in every state: its charts share what is computed."""
        states = [(code, period) for code in self.languages for period in self._periods]
        count = len(selection.shown)
        for at in range(count):
            made: dict[str, dict[str, dict]] = {code: {} for code in self.languages}
            for number, (code, period) in enumerate(states):
                tell(Step(at + 1, count, at * len(states) + number, count * len(states)))
                made[code][period] = self._slide(selection, at, code, period)
            yield made

    @property
    def _periods(self) -> tuple[str, ...]:
        return (ALL, *(period.key for period in self.services.periods))

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

    def _readme(self, selection: PresentSelection, slides: Sequence[States]) -> str:
        """README.txt, a part for each language: what this is, and where its values come from."""
        parts = []
        for code in self.languages:
            words = words_for(code)
            title = cover(self.services, selection, words)["title"]
            told = words("pack.readme", page="index.html", sums="SHA256SUMS", help="?")
            edition = edition_text(self.services.tables, words)
            terms = words("shell.terms")
            shown = [states[code][ALL] for states in slides]
            parts += [title, told, f"{edition} {terms}", *_sources(shown), _RULE]
        return "\n\n".join(parts[:-1]) + "\n"


def _sources(slides: Sequence[Mapping]) -> list[str]:
    """A paragraph for every source behind a show, in the order they first enter it."""
    found = {}
    for made in slides:
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
