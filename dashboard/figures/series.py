"""One line of a chart: its trace, and the hollow markers of other values for its years."""

from dataclasses import dataclass

import pandas as pd

from dashboard.words import Words


@dataclass(frozen=True)
class LineLook:
    """Colour says who exports, dash and marker say who reports.

    label: at the end of the line, with <br> where it breaks, and in one line in hover and legend.
    """

    label: str
    colour: str
    dash: str = "solid"
    symbol: str = "circle"
    width: float = 2.5

    @property
    def mark(self) -> str:
        """The marker as a letter, for the label at the end of the line."""
        return {"circle": "●", "square": "■"}[self.symbol]

    @property
    def name(self) -> str:
        return self.label.replace("<br>", " ")

    @property
    def narrow_name(self) -> str:
        """The name in two lines where one would be wider than a phone."""
        head, _, tail = self.label.rpartition("<br>")
        return f"{head.replace('<br>', ' ')}<br>{tail}" if len(self.name) > 36 else self.name


def line_trace(rows: pd.DataFrame, look: LineLook, x_axis: str, y_axis: str) -> dict:
    """The reference values, with a gap wherever nothing is reported.

    Estimates carry a cross instead of the line's own marker. An inner single value between two
    gaps is still seen, because every value has a marker.
    """
    chosen = rows[rows["variant"] == "reference"].sort_values("year")
    symbols = ["x-thin-open" if _estimate(status) else look.symbol for status in chosen["status"]]
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": look.name,
        "x": list(chosen["year"]),
        "y": _gapped(chosen["shown"]),
        "customdata": list(zip(chosen["number"], chosen["origin"], strict=True)),
        "hovertemplate": "<b>%{customdata[0]}</b> · %{customdata[1]}",
        "connectgaps": False,
        "line": {"color": look.colour, "width": look.width, "dash": look.dash},
        "marker": {"size": 6, "symbol": symbols, "color": look.colour},
        "xaxis": x_axis,
        "yaxis": y_axis,
        "cliponaxis": False,
        "showlegend": x_axis == "x",
    }


def alternate_trace(rows, look: LineLook, x_axis: str, y_axis: str, words: Words) -> dict | None:
    """Hollow markers where another source gives another figure, or None where none does."""
    others = rows[rows["variant"] == "alternate"].sort_values("year")
    if others.empty:
        return None
    return {
        "type": "scatter",
        "mode": "markers",
        "name": words("chart.alternate", line=look.name),
        "x": list(others["year"]),
        "y": list(others["shown"]),
        "customdata": list(zip(others["number"], others["origin"], strict=True)),
        "hovertemplate": "<b>%{customdata[0]}</b> · %{customdata[1]}",
        "marker": {
            "size": 10,
            "symbol": f"{look.symbol}-open",
            "color": look.colour,
            "line": {"width": 2},
        },
        "xaxis": x_axis,
        "yaxis": y_axis,
        "cliponaxis": False,
        "showlegend": False,
    }


def _gapped(values: pd.Series) -> list[float | None]:
    return [None if pd.isna(value) else float(value) for value in values]


def _estimate(status: str | None) -> bool:
    return isinstance(status, str) and "estimate" in status
