"""Where the drawing library for the browser lies: inside a Python package, never copied here."""

from importlib.util import find_spec
from pathlib import Path

PLOTLY = "plotly.min.js"


def plotly_js() -> Path:
    """The file of plotly.js that the installed `plotly` brings."""
    return Path(find_spec("plotly").origin).parent / "package_data" / PLOTLY
