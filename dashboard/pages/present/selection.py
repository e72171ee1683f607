"""The state of the slide show: one frozen value, one link."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.analysis.periods import Period
from dashboard.exhibits.query import (
    Choice,
    Declared,
    Flag,
    Parameter,
    Refused,
    Text,
    read_query,
    write_query,
)
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.pages.present.items import BETWEEN, MOST, Item, read_item
from dashboard.pages.present.story import DEFAULT_STORY, STORIES, TEXTS, Slide
from dashboard.words import LANGUAGES

THEMES = ("light", "dark", "contrast", "black", "white")


@dataclass(frozen=True)
class PresentSelection(SharedSelection):
    """What is presented.

    slides: one's own, () for a ready story. story: the ready one that was asked for by name, ""
    when none was: the browser may then show the list it keeps. slide: the number, from 1.
    second: the second language, "" for none. theme: of the projector. presenter, place, date: of
    the title slide, "" for none, the date as 2026-01-31. notes: whether this is the window with
    the speaker's notes.
    """

    story: str = ""
    slides: tuple[Item, ...] = ()
    slide: int = 1
    second: str = ""
    theme: str = "light"
    presenter: str = ""
    place: str = ""
    date: str = ""
    notes: bool = False

    @property
    def ready(self) -> str:
        """The name of the ready story."""
        return self.story or DEFAULT_STORY

    @property
    def shown(self) -> tuple[Slide | Item, ...]:
        """The slides, ready or one's own."""
        return self.slides or STORIES[self.ready]

    @property
    def presented(self) -> tuple[Slide | Item, ...]:
        """The slides that the show does not leave out."""
        return tuple(one for one in self.shown if not one.hidden)


@dataclass(frozen=True)
class PresentOptions:
    """What can be selected. exhibits: the names of all there are."""

    periods: tuple[Period, ...]
    exhibits: Collection[str]


@dataclass(frozen=True)
class Position(Declared):
    """The number of a slide."""

    name: str

    def read(self, text: str) -> int | None:
        return next((one for one in range(1, MOST + 1) if str(one) == text), None)

    def write(self, value: int) -> str:
        return str(value)


@dataclass(frozen=True)
class Day(Declared):
    """A date as 2026-01-31, "" for none."""

    name: str

    def read(self, text: str) -> str | None:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            return None

    def write(self, value: str) -> str:
        return value


@dataclass(frozen=True)
class Items(Declared):
    """Slides of one's own, of the exhibits that there are; those of others are left out."""

    name: str
    exhibits: Collection[str]

    def read(self, text: str) -> tuple[Item, ...]:
        return tuple(item for item, _ in self._known(text))[:MOST]

    def refused(self, text: str) -> tuple[str, ...]:
        """The items that are left out, as they were written."""
        known = [written for _, written in self._known(text)]
        unknown = [one for one in _split(text) if one not in known]
        return (*unknown, *known[MOST:])

    def write(self, value: tuple[Item, ...]) -> str:
        return BETWEEN.join(item.text for item in value)

    def _known(self, text: str) -> list[tuple[Item, str]]:
        read = [(read_item(one), one) for one in _split(text)]
        known = (*self.exhibits, *TEXTS)
        return [(item, one) for item, one in read if item.exhibit in known]


def _split(text: str) -> list[str]:
    return [one for one in text.split(BETWEEN) if one.strip()]


def present_parameters(options: PresentOptions) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(options.periods),
        "story": Choice("story", ("", *STORIES)),
        "slides": Items("slides", options.exhibits),
        "slide": Position("slide"),
        "second": Choice("second", ("", *LANGUAGES)),
        "theme": Choice("theme", THEMES),
        "presenter": Text("presenter"),
        "place": Text("place"),
        "date": Day("date"),
        "notes": Flag("notes"),
    }


def from_query(
    query: Mapping[str, str], options: PresentOptions
) -> tuple[PresentSelection, tuple[Refused, ...]]:
    """The selection a query string stands for, and what of it was refused. Never raises.

    Of one's own slides only those are refused that show nothing known, or are too many.
    """
    parameters = present_parameters(options)
    values, refused = read_query(parameters, query, PresentSelection())
    left_out = parameters["slides"].refused(query.get("slides", ""))
    return PresentSelection(**values), (*refused, *(Refused("slides", one) for one in left_out))


def to_query(selection: PresentSelection, options: PresentOptions) -> str:
    """The canonical query string, "" when everything is at its default."""
    return write_query(present_parameters(options), selection)
