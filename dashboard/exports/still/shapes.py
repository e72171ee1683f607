"""Lines and areas as SVG; places are pixels from the upper left corner."""

from collections.abc import Iterable, Sequence

from dashboard.exports.still.svg import element

Point = tuple[float, float]
# Dash and gap, in widths of the line.
_DASHES = {"dash": (4, 3), "dot": (1.2, 2), "longdash": (6, 3)}


def px(value: float) -> str:
    """A number of pixels, to a hundredth."""
    return f"{round(value, 2) + 0.0:g}"


def line(points: Iterable[Point], colour: str, width: float, dash: str = "solid") -> str:
    """A line through the points."""
    steps = [px(length * width) for length in _DASHES.get(dash, ())]
    return element(
        "path",
        d=_path(list(points)),
        fill="none",
        stroke=colour,
        stroke_width=px(width),
        stroke_dasharray=" ".join(steps) or None,
        stroke_linejoin="round",
    )


def area(rings: Iterable[Sequence[Point]], colour: str, edge: str = "", width: float = 0) -> str:
    """Closed lines that are filled, those inside others left out."""
    return element(
        "path",
        d="".join(f"{_path(ring)}Z" for ring in rings if ring),
        fill=colour,
        fill_rule="evenodd",
        stroke=edge or None,
        stroke_width=px(width) if edge else None,
    )


def box(
    left: float, top: float, right: float, bottom: float, colour: str, strength: float = 1.0
) -> str:
    """A filled rectangle between any two corners."""
    return element(
        "rect",
        x=px(min(left, right)),
        y=px(min(top, bottom)),
        width=px(abs(right - left)),
        height=px(abs(bottom - top)),
        fill=colour,
        fill_opacity=f"{strength:g}" if strength < 1 else None,
    )


def _path(points: Sequence[Point]) -> str:
    told = (f"{px(x)} {px(y)}" for x, y in points)
    return "M" + "L".join(told)
