"""The state of the mirror page: one frozen value, one link."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dashboard.analysis.cells import last_year
from dashboard.analysis.mirror import DIRECTIONS, Direction
from dashboard.analysis.periods import Period, read_periods, span
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.exhibits.query import (
    Choice,
    Choices,
    Parameter,
    Refused,
    Year,
    read_query,
    write_query,
)
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.load import Tables

BOTH = "both"
DIRECTION_KEYS = (BOTH, *(direction.key for direction in DIRECTIONS))
SCALES = ("linear", "log")
UNITS = ("billion", "million")
MARKS = ("official", "sources")


@dataclass(frozen=True)
class MirrorSelection(SharedSelection):
    """What the mirror page shows. `marks`: what else than the reference the lines carry."""

    direction: str = BOTH
    first: int | None = None
    last: int | None = None
    scale: str = "linear"
    unit: str = "billion"
    marks: tuple[str, ...] = ("official",)

    @property
    def directions(self) -> tuple[Direction, ...]:
        return tuple(one for one in DIRECTIONS if self.direction in (BOTH, one.key))


@dataclass(frozen=True)
class MirrorOptions:
    """What can be selected, read off the data."""

    periods: tuple[Period, ...]
    last_year: int

    def span(self, selection: MirrorSelection) -> tuple[int, int]:
        """The years shown: the period's, narrowed by the reader's own range inside it."""
        start, end = span(self.periods, selection.period, self.last_year)
        first = start if selection.first is None else min(max(selection.first, start), end)
        last = end if selection.last is None else min(max(selection.last, start), end)
        return min(first, last), max(first, last)

    def canonical(self, selection: MirrorSelection) -> MirrorSelection:
        """The selection without years at the ends of its period, which choose nothing.

        They would stay behind as a choice when the reader changes the period.
        """
        first, last = self.span(replace(selection, first=None, last=None))
        return replace(
            selection,
            first=None if selection.first == first else selection.first,
            last=None if selection.last == last else selection.last,
        )


def mirror_options(tables: Tables) -> MirrorOptions:
    """The options that the data package offers."""
    return MirrorOptions(read_periods(tables.periods), last_year(tables))


def mirror_parameters(options: MirrorOptions) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    years = tuple(range(FIRST_YEAR, options.last_year + 1))
    return {
        **shared_parameters(options.periods),
        "direction": Choice(
            "direction",
            DIRECTION_KEYS,
            BOTH,
            label="mirror.control.direction",
            names="mirror.direction.{}",
        ),
        "first": Year("from", years, label="control.from", widget="select"),
        "last": Year("to", years, label="control.to", widget="select"),
        "scale": Choice("scale", SCALES, "linear", label="control.scale", names="scale.{}"),
        "unit": Choice("unit", UNITS, "billion", label="control.unit", names="unit.{}.name"),
        "marks": Choices(
            "marks",
            MARKS,
            ("official",),
            label="mirror.control.marks",
            names="mirror.marks.{}",
            widget="checks",
        ),
    }


def from_query(
    query: Mapping[str, str], options: MirrorOptions
) -> tuple[MirrorSelection, tuple[Refused, ...]]:
    """The selection a query string stands for, and what of it was refused. Never raises."""
    values, refused = read_query(mirror_parameters(options), query)
    return MirrorSelection(**values), refused


def to_query(selection: MirrorSelection, options: MirrorOptions) -> str:
    """The canonical query string, "" when everything is at its default."""
    return write_query(mirror_parameters(options), selection)
