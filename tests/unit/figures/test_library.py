"""Both builds of the drawing library, and that they are of one version."""

import json
import re
from pathlib import Path

from dashboard.figures.library import plotly_js

ROOT = Path(__file__).parents[3]


def test_without_the_cartesian_build_the_package_s_own_is_taken(tmp_path):
    assert plotly_js(tmp_path).name == "plotly.min.js"
    assert b"plotly.js v" in plotly_js(tmp_path).read_bytes()[:100]


def test_the_cartesian_build_is_taken_where_it_is(tmp_path):
    (tmp_path / "plotly-cartesian.min.js").write_text("built", encoding="ascii")
    assert plotly_js(tmp_path).read_text(encoding="ascii") == "built"


def test_both_are_of_one_version(tmp_path):
    head = plotly_js(tmp_path).read_bytes()[:100].decode("ascii")
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert wanted == {"plotly.js-cartesian-dist-min": re.search(r"plotly\.js v([\d.]+)", head)[1]}
