"""Where an upright label beside a vertical line covers the fewest lines of the chart."""

import math
from collections.abc import Callable

import pandas as pd

# Height of the panel, from 0 to 1, that a label takes at each of its possible places.
SLOTS = {"top": (0.70, 1.0), "bottom": (0.06, 0.36), "middle": (0.37, 0.67)}


def free_slot(rows: pd.DataFrame, limits: tuple[float, float], log: bool) -> Callable[[int], str]:
    """A function from a year to the slot that is freest just left of that year's beginning.

    rows: columns year, reporter, partner, flow, variant, shown. limits: of the value axis, in
    powers of ten on a log axis.
    """
    low, high = limits

    def height(value: float) -> float:
        return ((math.log10(value) if log else value) - low) / (high - low)

    positive = rows[rows["shown"] > 0] if log else rows.dropna(subset="shown")

    def slot(year: int) -> str:
        near = positive[positive["year"].between(year - 1, year)]
        spans = []
        for _, line in near.groupby(["reporter", "partner", "flow", "variant"]):
            heights = [height(value) for value in line.sort_values("year")["shown"]]
            middle = sum(heights) / len(heights)
            spans.append((min(heights[0], middle), max(heights[0], middle)))
        return min(SLOTS, key=lambda name: sum(_meet(SLOTS[name], span) for span in spans))

    return slot


def _meet(slot: tuple[float, float], span: tuple[float, float]) -> bool:
    return span[0] <= slot[1] and slot[0] <= span[1]
