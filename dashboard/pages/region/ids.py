"""Ids of the region's page."""

CELL = "region-cell"
EXPLORER = "region-explorer"
ARTICLE = "region-article"
ARTICLE_DOWNLOAD = "region-article-download"

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
DOWNLOAD = "region-download"

# The year that all of them share.
YEAR_TEXT = "region-year-text"
YEARS = "region-years"
PLAY = "region-play"
PLAYING = "region-playing"
BACK = "region-back"
FORWARD = "region-forward"

PAIR_TITLE = "region-pair-title"
PAIR_FINDING = "region-pair-finding"
PAIR = "region-pair"
PAIR_BELOW = "region-pair-below"
PAIR_DOWNLOAD = "region-pair-download"

INCOME_TITLE = "region-income-title"
INCOME = "region-income"
INCOME_BELOW = "region-income-below"
INCOME_DOWNLOAD = "region-income-download"

EDITIONS_TITLE = "region-editions-title"
EDITIONS_FINDING = "region-editions-finding"
EDITIONS = "region-editions"
EDITIONS_BELOW = "region-editions-below"
EDITIONS_DOWNLOAD = "region-editions-download"


def cell(country: str, indicator: str) -> dict[str, str]:
    """The id of the button in a cell of the article's table, which opens an indicator."""
    return {"type": CELL, "country": country, "indicator": indicator}
