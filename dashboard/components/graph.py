"""A chart that has a name and reserves its height, and the one list of mode-bar buttons."""

from dash import dcc, html

# Named one by one: the stock bar offers to upload the figure.
CONFIG = {
    "modeBarButtons": [["toImage"]],
    "displaylogo": False,
    "displayModeBar": "hover",
    "responsive": True,
    "scrollZoom": False,
    "toImageButtonOptions": {"format": "png", "scale": 2},
}


def graph(identifier: str, figure, name: str, class_name: str = "chart") -> html.Div:
    """The figure inside an element that carries its name for those who cannot see it.

    A figure, not an image: nothing inside an image could be pressed, and the mode bar can.
    """
    return html.Div(
        dcc.Graph(id=identifier, figure=figure, config=CONFIG, responsive=True),
        id=f"{identifier}-frame",
        role="figure",
        className=class_name,
        **{"aria-label": name},
    )
