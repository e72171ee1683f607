"""Outlines of countries as rings of points, and where in them a label stands."""

from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True)
class Outline:
    """A country's rings as (longitudes, latitudes), and the centre of its largest ring."""

    country: str
    rings: tuple[tuple[list[float], list[float]], ...]
    centre: tuple[float, float]


def outlines(rows: pd.DataFrame, countries: tuple[str, ...]) -> list[Outline]:
    """The outlines of the countries, in their order; rings of enclaves are rings like others."""
    return [_outline(rows[rows["country"] == country], country) for country in countries]


def centroid(xs: list[float], ys: list[float]) -> tuple[float, float, float]:
    """Centre and area of a closed ring on the plane (the surveyor's formula)."""
    crosses = [xs[at] * ys[at + 1] - xs[at + 1] * ys[at] for at in range(len(xs) - 1)]
    area = sum(crosses) / 2
    x = sum((xs[at] + xs[at + 1]) * cross for at, cross in enumerate(crosses)) / (6 * area)
    y = sum((ys[at] + ys[at + 1]) * cross for at, cross in enumerate(crosses)) / (6 * area)
    return x, y, abs(area)


def _outline(rows: pd.DataFrame, country: str) -> Outline:
    rings = tuple(
        (list(ring["longitude"].round(2)), list(ring["latitude"].round(2)))
        for _, ring in rows.sort_values(["ring", "point"]).groupby("ring")
    )
    largest = max((centroid(*ring) for ring in rings), key=lambda one: one[2])
    return Outline(country, rings, largest[:2])
