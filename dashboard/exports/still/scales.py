"""From the values of an axis to pixels, and where its ticks stand."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Scale:
    """An axis of a figure. start, end: pixels of its `low` and `high`, powers of ten on a log axis.

    names: places of its categories. told: what the figure says of it.
    """

    start: float
    end: float
    low: float
    high: float
    names: Mapping[str, int] = field(default_factory=dict)
    told: Mapping = field(default_factory=dict)

    @property
    def log(self) -> bool:
        return self.told.get("type") == "log"

    @property
    def seen(self) -> bool:
        return self.told.get("visible", True)

    def at(self, value) -> float | None:
        """Pixels of a value; None for one that is missing or that a logarithm cannot show."""
        if value is None or (self.log and value <= 0):
            return None
        return self.of_units(math.log10(value) if self.log else self.names.get(value, value))

    def of_units(self, units: float) -> float:
        """Pixels of a place in units of the axis: a logarithm, the number of a category."""
        share = (units - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def domain(self, share: float) -> float:
        """Pixels of a share of its length."""
        return self.start + share * (self.end - self.start)


def scale(told: Mapping, start: float, end: float, ends: tuple[float, float]) -> Scale:
    """The scale of an axis. ends: where the figure does not tell its range."""
    low, high = told.get("range") or ends
    names = {name: at for at, name in enumerate(told.get("categoryarray", ()))}
    return Scale(start, end, low, high, names, told)


def ticks(one: Scale) -> Iterator[tuple[float, str]]:
    """Pixels and text of each tick, in the order of the axis."""
    for value, text in zip(one.told["tickvals"], one.told["ticktext"], strict=True):
        place = one.at(value)
        if place is not None:
            yield place, text
