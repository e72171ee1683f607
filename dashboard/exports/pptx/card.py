"""What becomes a slide. Apart, so that telling it costs none of the libraries that write it."""

from dataclasses import dataclass

from dashboard.exhibits.exhibit import Exhibit


@dataclass(frozen=True)
class Mark:
    """An event that a slide names: its number, and its place on the axis of years."""

    number: int
    at: float


@dataclass(frozen=True)
class Card:
    """An exhibit as a slide.

    title "": a slide of its own, titled with its finding, or with what it shows where nothing is
    found, and with its choices. Else one of a show, which tells finding and choices in its notes.
    topic: what it is about, in small type above; second: the title in a second language; key: of
    the signs; marks: events that it names. remarks: for the speaker alone.
    """

    exhibit: Exhibit
    title: str = ""
    topic: str = ""
    remarks: str = ""
    second: str = ""
    key: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Leaf:
    """A slide of words alone: the title of a show, or what is to be remembered of it.

    lines: each with the same in the second language, "" without one. cover: whether it is the
    title. foot: the edition of the data.
    """

    title: str
    topic: str = ""
    remarks: str = ""
    second: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    foot: str = ""
    cover: bool = False
