"""The state of the mirror page: one frozen value, one link."""

from dataclasses import dataclass

from dashboard.analysis.cells import last_year
from dashboard.analysis.mirror import DIRECTIONS, Direction
from dashboard.analysis.periods import read_periods
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.exhibits.query import Choice, Choices, Parameter, Year
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.exhibits.spans import Spans
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
class MirrorOptions(Spans):
    """What can be selected, read off the data."""


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
            label="mirror.control.direction",
            names="mirror.direction.{}",
        ),
        "first": Year("from", years, label="control.from", widget="select"),
        "last": Year("to", years, label="control.to", widget="select"),
        "scale": Choice("scale", SCALES, label="control.scale", names="scale.{}"),
        "unit": Choice("unit", UNITS, label="control.unit", names="unit.{}.name", stated=False),
        "marks": Choices(
            "marks",
            MARKS,
            label="exhibit.mirror-levels.marks",
            names="mirror.marks.{}",
            widget="checks",
        ),
    }
