"""What every drawn chart is told: the one list of mode-bar buttons, and its words."""

from dashboard.words import Words

# No button of Plotly's: the stock bar offers to upload the figure, and its picture lacks title
# and source. The frame around the chart has a download of its own.
CONFIG = {
    "displayModeBar": False,
    "displaylogo": False,
    "responsive": True,
    "scrollZoom": False,
}


def spoken(words: Words) -> dict:
    """The language of the chart; plotly.js brings no kk and no uz."""
    locale = {"dictionary": {}, "format": {}}
    return {"locale": words.language, "locales": {words.language: locale}}
