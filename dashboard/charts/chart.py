"""A chart as one value, from which every drawing of it is made."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from dashboard.analysis.periods import Period
from dashboard.charts.axes import Axis
from dashboard.charts.context import Context
from dashboard.charts.marks import Mark
from dashboard.words import Words

Kind = TypeVar("Kind")


@dataclass(frozen=True)
class Panel:
    """Marks over one pair of axes, with what is told around them.

    unknown: years in which no mark has a value. Axes are None on the map.
    """

    marks: tuple[Mark, ...]
    across: Axis | None
    up: Axis | None
    name: str = ""
    unknown: tuple[int, ...] = ()
    context: tuple[Context, ...] = ()

    def drawn(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Its marks of a kind."""
        return tuple(one for one in self.marks if isinstance(one, kind))

    def told(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """What is told of a kind."""
        return tuple(one for one in self.context if isinstance(one, kind))


@dataclass(frozen=True)
class Chart:
    """Panels, and what holds for all of them.

    words: that everything is told in. periods: bands behind the years. beside: whether panels
    stand beside each other, else beneath. key: where names are told: at the ends of lines ("ends",
    in a legend where there is no room), in a legend ("legend") or nowhere ("none"). columns of
    different marks stand "beside" each other, "stacked" or "over" each other. by_year: whether the
    box at the pointer tells all of a year, or of a month where months lie over each other, else of
    one mark. tall: whether its frame is higher.
    """

    panels: tuple[Panel, ...]
    words: Words
    periods: tuple[Period, ...] = ()
    beside: bool = False
    key: str = "none"
    columns: str = "beside"
    by_year: bool = False
    tall: bool = False

    @property
    def marks(self) -> Iterator[Mark]:
        return (mark for panel in self.panels for mark in panel.marks)
