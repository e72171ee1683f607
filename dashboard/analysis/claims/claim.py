"""The objects of the claims check: what is asked, what is claimed, what was found."""

from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

import pandas as pd

T = TypeVar("T")

OWN = "own"
OTHER_EDITION = "other_edition"
FULL_YEAR = 12
# The widest that a claim of few digits may be taken: a part of the claimed value.
WIDEST = 0.05

ROW_COLUMNS = ("table", "row", "year", "reporter", "partner", "flow", "value", "unit", "source")


@dataclass(frozen=True)
class Asked:
    """A question that a measure can answer.

    reporter, partner, flow: as in `trade`, from the reporter's view; the reporter is the country
    of an indicator. first_year is None for a measure of one year. months: 12 for a whole year,
    11 for January to November. subject: what else the measure needs (a quantity, an event, a
    host). basis: whose values answer, see `observations`. total: "other" divides by the totals
    of the sources that are not the reference. pair: both years are asked for, not what lies
    between them. rate: the growth that the text says has led to the level, in per cent, with its
    bounds.
    """

    measure: str
    reporter: str | None
    partner: str | None
    flow: str | None
    first_year: int | None
    last_year: int | None
    subject: str | None
    unit: str
    months: int = FULL_YEAR
    basis: str = "reference"
    total: str = "reference"
    pair: bool = False
    rate: tuple[float, float, float] | None = None

    @property
    def years(self) -> tuple[int, ...]:
        """The years whose values are asked for: both ends, or the last year alone."""
        last = () if self.last_year is None else (self.last_year,)
        return (self.first_year, *last) if self.pair and self.first_year else last


def given(value: T | None) -> T:
    """What a question has by its measure, though others do without it."""
    assert value is not None
    return value


@dataclass(frozen=True)
class Claim:
    """One quantitative claim. `text` is the end of its catalogue key "claim.<text>".

    value, value_end and tolerance are in `unit`; value_end is None unless the claim goes from one
    value to another. printed: the digits of the article, None where it has words instead.
    relation: "equal", "more_than" or "less_than". belongs_to: the claim that this one is a part
    of, or whose level this growth leads to. country: set for the cells of Table 1.
    """

    claim: str
    text: str
    section: str
    topic: str
    period: str | None
    value: float
    value_end: float | None
    printed: str | None
    printed_end: str | None
    unit: str
    relation: str
    tolerance: float
    tolerance_reason: str
    asked: Asked
    alternatives: tuple[str, ...]
    belongs_to: str | None
    needed: str | None
    source: str
    country: str | None = None

    @property
    def values(self) -> tuple[float, ...]:
        """The claimed value, or the two of a claim "from → to"."""
        return (self.value,) if self.value_end is None else (self.value, self.value_end)

    def room(self, value: float) -> float:
        """How far a result may lie from one of the claimed values.

        The tolerance, but never more than `WIDEST` of the value: "1" is no claim of 1.4.
        """
        return min(self.tolerance, WIDEST * abs(value))

    @property
    def decimals(self) -> tuple[int, ...]:
        """How many decimals the article prints of each value; none where it uses words."""
        printed = (self.printed or "", self.printed_end or "")
        return tuple(len(text.partition(",")[2]) for text in printed[: len(self.values)])


@dataclass(frozen=True)
class Point:
    """A recomputed value. low and high are its bounds where it was quoted with few digits."""

    year: int | None
    value: float
    low: float
    high: float


class Row(NamedTuple):
    """A row of the package that entered a value; `row` is its primary key, parts by blanks."""

    table: str
    row: str
    year: int | None
    reporter: str | None
    partner: str | None
    flow: str | None
    value: float
    unit: str
    source: str


class Result(NamedTuple):
    """What a measure answers: the value, or the values of both years, and the rows behind."""

    points: tuple[Point, ...]
    used: tuple[Row, ...]


@dataclass(frozen=True)
class Recomputed:
    """A result set against a claim.

    alternative: "own", or the code of the alternative that changed the question; `asked` is the
    question as it was then asked. fits: whether claim and result agree within the tolerance of
    the one and the rounding of the other. distance: how far apart they are, in tolerances.
    """

    alternative: str
    asked: Asked
    points: tuple[Point, ...]
    used: tuple[Row, ...]
    fits: bool
    distance: float

    @property
    def value(self) -> float:
        return self.points[0].value

    @property
    def value_end(self) -> float | None:
        return self.points[1].value if len(self.points) > 1 else None

    @property
    def rows(self) -> pd.DataFrame:
        """The package rows behind the value, columns `ROW_COLUMNS`."""
        return pd.DataFrame(list(dict.fromkeys(self.used)), columns=list(ROW_COLUMNS))

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources of those rows, in order of first use."""
        return tuple(dict.fromkeys(row.source for row in self.used))


@dataclass(frozen=True)
class Judged:
    """A claim with its verdict.

    own: the claim recomputed as it words itself, None where the package cannot. tried: the
    alternatives, the nearest first. chance: those of them that fit and yet decide nothing: answers
    about another flow, and of a year that what the text says beside the claim does not fit. best:
    the alternative that decides the verdict, else one of `chance`, else the nearest. rivals: the
    claims that this one cannot stand beside, whatever the verdict. needed: what would be needed to
    check it, only where it cannot be checked.
    """

    claim: Claim
    verdict: str
    own: Recomputed | None
    best: Recomputed | None
    tried: tuple[Recomputed, ...]
    chance: tuple[Recomputed, ...]
    rivals: tuple[str, ...]
    needed: str | None

    @property
    def decides(self) -> Recomputed | None:
        """The result that the verdict rests on: one that fits, and not by chance."""
        found = (one for one in (self.own, self.best) if one and one.fits)
        return next((one for one in found if one not in self.chance), None)

    @property
    def one_edition(self) -> bool:
        """Whether the verdict rests on one edition of a statistic and another differs."""
        found = self.decides
        if found is None:
            return False
        others = self.editions if found is self.own else self.editions_of(found)
        return found.asked.basis == "edition" or any(not one.fits for one in others)

    @property
    def editions(self) -> tuple[Recomputed, ...]:
        """What an earlier edition of the same statistic gives instead of `own`."""
        return tuple(one for one in self.tried if one.alternative == OTHER_EDITION)

    def editions_of(self, one: Recomputed) -> tuple[Recomputed, ...]:
        """What an earlier edition of the same statistic gives instead of an alternative."""
        if one.asked.basis != "reference":
            return ()
        wanted = replace(one.asked, basis="edition")
        return tuple(each for each in self.tried if each.asked == wanted)
