"""A chart that has a name and reserves its height, and the one list of mode-bar buttons."""

from dash import dcc, html

from dashboard.words import Words

# Named one by one: the stock bar offers to upload the figure.
CONFIG = {
    "modeBarButtons": [["toImage"]],
    "displaylogo": False,
    "displayModeBar": "hover",
    "responsive": True,
    "scrollZoom": False,
    "toImageButtonOptions": {"format": "png", "scale": 2},
}


def graph(identifier: str, figure, name: str, words: Words, class_name: str = "chart") -> html.Div:
    """The figure inside an element that carries its name for those who cannot see it.

    A figure, not an image: nothing inside an image could be pressed, and the mode bar can.
    """
    config = {**CONFIG, **_spoken(words)}
    return html.Div(
        dcc.Graph(id=identifier, figure=figure, config=config, responsive=True),
        id=f"{identifier}-frame",
        role="figure",
        className=class_name,
        **{"aria-label": name},
    )


def _spoken(words: Words) -> dict:
    """What the mode bar says, in the page's language; plotly.js brings no kk and no uz."""
    dictionary = {"Download plot as a PNG": words("graph.download")}
    locale = {"dictionary": dictionary, "format": {}}
    return {"locale": words.language, "locales": {words.language: locale}}
