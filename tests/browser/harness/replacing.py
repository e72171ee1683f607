"""A page with one callback that returns the same children anew: what a version of Dash makes of it.

`python -m tests.browser.harness.replacing --port PORT` serves it, as the dashboard is served.
"""

import argparse

from dash import Dash, Input, Output, html
from waitress import serve

ROWS = 50


def children(clicks: int) -> list[html.P]:
    """The same elements after every click, only the text of the first differs."""
    return [html.P(str(clicks), id="first"), *(html.P(str(row)) for row in range(ROWS))]


def replacing_app() -> Dash:
    """A button, and a block whose children each click on it replaces."""
    app = Dash(__name__, health_endpoint="healthz")
    app.layout = html.Div(
        [html.Button("Replace", id="replace", n_clicks=0), html.Div(children(0), id="block")]
    )

    @app.callback(
        Output("block", "children"), Input("replace", "n_clicks"), prevent_initial_call=True
    )
    def replace(clicks):
        return children(clicks)

    return app


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    serve(replacing_app().server, host="127.0.0.1", port=parser.parse_args().port)


if __name__ == "__main__":
    main()
