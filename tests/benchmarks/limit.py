"""The limit: a static page with the same words and figures, served the same way, and no framework.

`python -m tests.benchmarks.limit --port PORT --of ADDRESS` takes them from a running dashboard.
"""

import argparse
import json
import re
from urllib.request import urlopen

from flask import Flask, Response
from waitress import serve

from dashboard.figures.library import plotly_js
from dashboard.settings import ASSETS
from dashboard.web.bundle import sheet
from dashboard.web.compression import compress
from dashboard.web.shelf import Shelf

PERIODS = ("", "?period=1", "?period=2", "?period=3")
_PAGE = """<!DOCTYPE html>
<html lang="en" data-bs-theme="light"><head><meta charset="utf-8"><title>limit</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{sheet}"><script defer src="{plotly}"></script></head>
<body>{painted}<script type="application/json" id="figures">{figures}</script>
<script type="module">
const figures = JSON.parse(document.getElementById("figures").textContent);
const config = {{ displayModeBar: false, responsive: true }};
window.switchTo = (period) => Promise.all(Object.entries(figures[period]).map(([name, figure]) => {{
  const box = document.querySelector(`#${{name}} .chart`);
  return box && figure && Plotly.react(box, figure.data, figure.layout, config);
}}));
for (const [name, figure] of Object.entries(figures[""])) {{
  const box = document.querySelector(`#${{name}} .chart`);
  if (!box || !figure) continue;
  await Plotly.newPlot(box, figure.data, figure.layout, config);
  await new Promise(requestAnimationFrame);
}}
</script></body></html>"""


def fetched(address: str) -> str:
    """What a dashboard answers, as text."""
    with urlopen(address) as answer:
        return answer.read().decode()


def static_page(dashboard: str, path: str, shelf: Shelf) -> str:
    """The page at a path in English, for all four periods."""
    document = fetched(f"{dashboard}{path}?lang=en")
    painted = re.search(r'<div id="first-paint">(.*)</div>\n<noscript>', document, re.DOTALL)[1]
    # Its own chart alone, where the dashboard shows one that its server drew first.
    still = r'(?:<svg [^>]*class="still.*?</svg>)+'
    painted = re.sub(still, "", painted)
    release = re.search(r'data-release="(\w+)"', document)[1]
    views = f"{dashboard}/view/{release}/en"
    charts = re.findall(r'<section id="([^"]+)"[^>]*class="card exhibit', painted)
    name = json.loads(fetched(f"{views}/page{path}"))["page"]
    page = re.search(r'"data-view": ?"([^/"]+)/', json.dumps(name))[1]
    figures = {
        period: {
            chart: json.loads(fetched(f"{views}/wide/{page}/{chart}{period}"))["figure"]
            for chart in charts
        }
        for period in PERIODS
    }
    return _PAGE.format(
        sheet=shelf.put("site.css", sheet(ASSETS)),
        plotly=shelf.put("plotly.min.js", plotly_js().read_bytes()),
        painted=painted,
        figures=json.dumps(figures).replace("<", "\\u003c"),
    )


def main() -> None:
    """Serves the static page of every path that is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--of", required=True)
    options = parser.parse_args()
    server, shelf, made = Flask("limit"), Shelf(), {}
    compress(server)
    shelf.register(server)
    server.add_url_rule("/healthz", "healthz", lambda: "ok")

    @server.get("/")
    @server.get("/<path:path>")
    def page(path: str = "") -> Response:
        if path not in made:
            made[path] = static_page(options.of, f"/{path}", shelf)
        return Response(made[path])

    serve(server, host="127.0.0.1", port=options.port, threads=8)


if __name__ == "__main__":
    main()
