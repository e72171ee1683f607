"""A small line of values beside their row, as SVG: what moved and where nothing was reported."""

from collections.abc import Mapping, Sequence

from dashboard.components.markup import element, text

WIDTH, HEIGHT = 120, 28
_ROOM = 3

Points = Sequence[tuple[int, float]]


def sparkline(
    lines: Mapping[str, Points], colours: Mapping[str, str], first: int, last: int, told: str
) -> str:
    """One line a country over the years `first` to `last`, all on one scale.

    lines: country -> (year, value) in order of the years. colours: country -> "#rrggbb", unless
    the style sheet has a colour of its own for the country. Years without a value break the line;
    one that stands alone is a dot. told: what it shows, for those who cannot see it. "" without
    any value.
    """
    values = [value for points in lines.values() for _, value in points]
    if not values:
        return ""
    low, high = min(values), max(values)
    drawn = (
        element(
            "polyline",
            points=_places(run, first, last, low, high),
            style=f"stroke:var(--{country.lower()},{colours[country]})",
        )
        for country, points in lines.items()
        for run in runs(points)
    )
    return element(
        "svg",
        element("title", text(told)),
        *drawn,
        class_="sparkline",
        role="img",
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
    )


def runs(points: Points) -> list[list[tuple[int, float]]]:
    """The points in runs of years that follow each other."""
    found: list[list[tuple[int, float]]] = []
    for year, value in points:
        if found and found[-1][-1][0] == year - 1:
            found[-1].append((year, value))
        else:
            found.append([(year, value)])
    return found


def _places(run: Points, first: int, last: int, low: float, high: float) -> str:
    """Where the points stand; a single one twice, for round ends make it a dot."""
    wide, tall = WIDTH - 2 * _ROOM, HEIGHT - 2 * _ROOM
    places = []
    for year, value in run:
        across = (year - first) / max(last - first, 1)
        up = (value - low) / (high - low) if high > low else 0.5
        places.append(f"{_ROOM + across * wide:.0f},{_ROOM + (1 - up) * tall:.0f}")
    return " ".join(places if len(places) > 1 else places * 2)
