"""What is told around the marks: events, changes of source, levels, years that stand out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    """date: or part of one. told: HTML. sure: whether a source confirms it."""

    date: str
    told: str
    sure: bool


@dataclass(frozen=True)
class Change:
    """The first year of a line's other source, and why, told where the pointer rests."""

    year: int
    told: str


@dataclass(frozen=True)
class Level:
    """A value, or a range of them, to hold others against. label: the long and the short way to
    write it on the line; () for none."""

    name: str
    low: float
    high: float
    colour: str
    dash: str = "dash"
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A dotted line across the years, with a label at its top. x: of a year or between two."""

    x: float
    label: str = ""
    strong: bool = True


@dataclass(frozen=True)
class Interval:
    """Years that an estimate lies between, a bar along the foot. name: of all of them."""

    name: str
    first: int
    last: int


@dataclass(frozen=True)
class Marked:
    """A year that stands out, shaded or in a frame."""

    year: int
    framed: bool = False


@dataclass(frozen=True)
class Gap:
    """Steps of time in which no mark has a value, and what is said of them there."""

    first: int
    last: int
    label: str


@dataclass(frozen=True)
class Blank:
    """Says in the place of a column that there is none."""

    at: str
    label: str


@dataclass(frozen=True)
class Step:
    """The level that a column reaches and the next one starts from. after: its category."""

    after: str
    level: float


Context = Event | Change | Level | Rule | Interval | Marked | Gap | Blank | Step
