"""Where the drawing library for the browser lies: inside a package, never copied here."""

from importlib.util import find_spec
from pathlib import Path

PLOTLY = "plotly.min.js"
# The part of the library that draws all charts here, a third of the whole; there after `npm ci`.
CARTESIAN = Path(__file__).parents[2] / "node_modules/plotly.js-cartesian-dist-min"


def plotly_js(cartesian: Path = CARTESIAN) -> Path:
    """The file of plotly.js: the cartesian build where it is installed, else what `plotly` brings.

    cartesian: the folder that its package lies in.
    """
    built = cartesian / "plotly-cartesian.min.js"
    if built.exists():
        return built
    return Path(find_spec("plotly").origin).parent / "package_data" / PLOTLY
