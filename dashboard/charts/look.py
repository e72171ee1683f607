"""What a mark looks like wherever it is drawn."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """Colour says who exports, dash and marker say who reports.

    label: at the end of the line, with <br> where it breaks, and in one line in box and legend.
    colour: "#rrggbb". symbol: of the markers as Plotly names it, "" for a line without any.
    """

    label: str
    colour: str
    dash: str = "solid"
    symbol: str = "circle"
    width: float = 2.5

    @property
    def name(self) -> str:
        return self.label.replace("<br>", " ")
