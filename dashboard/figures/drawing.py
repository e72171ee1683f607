"""A figure while it is drawn."""

from dataclasses import dataclass, field

from dashboard.charts import tokens
from dashboard.figures.canvas import Place


@dataclass
class Drawing:
    """Traces, shapes and annotations, each in the order of drawing."""

    data: list[dict] = field(default_factory=list)
    shapes: list[dict] = field(default_factory=list)
    notes: list[dict] = field(default_factory=list)

    def note(self, role: str, text: str, **where) -> None:
        """Writes a text in small muted type, unless told otherwise."""
        font = {"size": tokens.SMALL_SIZE, "color": tokens.MUTED}
        told = {"name": role, "text": text, "showarrow": False, "font": font}
        self.notes.append(told | where)

    def over_years(self, role: str, place: Place, left: float, right: float, **look) -> None:
        """A shape over the full height of a panel."""
        kind = "line" if left == right else "rect"
        across = {"x0": left, "x1": right, "xref": place.x}
        up = {"y0": 0, "y1": 1, "yref": f"{place.y} domain"}
        self.shapes.append({"name": role, "type": kind, **across, **up, **look})

    def filled(self, role: str, place: Place, left: float, right: float, colour: str) -> None:
        """A rectangle of one pale colour behind everything."""
        look = {"fillcolor": colour, "line": {"width": 0}, "layer": "below"}
        self.over_years(role, place, left, right, **look)


def faded(colour: str, strength: float) -> str:
    """A token colour as a transparent one."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {strength:g})"
