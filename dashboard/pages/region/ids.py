"""Ids of the region's page."""

from dataclasses import dataclass

CELL = "region-cell"
EXPLORER = "region-explorer"
ARTICLE = "region-article"

# The indicator card and the three charts in it.
TITLE = "region-title"
UNIT = "region-unit"
FINDING = "region-finding"
SETTLED = "region-settled"
LINES = "region-lines"
BARS = "region-bars"
MAP = "region-map"
BARS_TITLE = "region-bars-title"
MAP_TITLE = "region-map-title"
BELOW = "region-below"

# The year that all of them share.
YEAR_TEXT = "region-year-text"
YEARS = "region-years"
PLAY = "region-play"
PLAYING = "region-playing"
BACK = "region-back"
FORWARD = "region-forward"


@dataclass(frozen=True)
class ChartIds:
    """The ids of a card with one chart, all from the id of the chart."""

    graph: str

    @property
    def title(self) -> str:
        return f"{self.graph}-title"

    @property
    def unit(self) -> str:
        return f"{self.graph}-unit"

    @property
    def finding(self) -> str:
        return f"{self.graph}-finding"

    @property
    def frame(self) -> str:
        return f"{self.graph}-frame"

    @property
    def below(self) -> str:
        return f"{self.graph}-below"


PAIR = ChartIds("region-pair")
INCOME = ChartIds("region-income")
EDITIONS = ChartIds("region-editions")


def cell(country: str, indicator: str) -> dict[str, str]:
    """The id of the button in a cell of the article's table, which opens an indicator."""
    return {"type": CELL, "country": country, "indicator": indicator}
