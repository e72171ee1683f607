"""The files of a pack: complete, checkable, each safe to open from a disk."""

import base64
import hashlib
import json
import re
import zlib
from dataclasses import replace
from datetime import date

import pytest

from dashboard.figures.library import plotly_js
from dashboard.offline.data import Opening, slide_script
from dashboard.offline.files import Pack, pack_files
from dashboard.settings import ASSETS

EVIL = "</script><script>alert(1)</script>"
OPENING = Opening(
    title=f"Title {EVIL}",
    covers={"uz": {"language": "uz", "line": "\u2028"}},
    start={"language": "uz", "words": {"uz": {"next": "Keyingi"}}},
    no_script="No <script>",
    version="2026.01.02",
    created=date(2026, 1, 2),
)
SLIDE = {"uz": {"all": {"title": EVIL}}}
PACK = Pack(OPENING, (SLIDE,), "Oʻqing\n")


def slide_of(script: str) -> dict:
    """What a script adds to the slides of a pack."""
    begin, end = 'window.packed.slides.push("', '");'
    assert script.startswith(begin) and script.strip().endswith(end)
    packed = base64.b64decode(script.strip().removeprefix(begin).removesuffix(end), validate=True)
    return json.loads(zlib.decompress(packed))


@pytest.fixture(scope="module")
def files():
    return pack_files(PACK, ASSETS)


def test_the_checksums_are_those_of_every_other_file(files):
    told = dict(line.split("  ")[::-1] for line in files["SHA256SUMS"].decode().splitlines())
    others = {name: content for name, content in files.items() if name != "SHA256SUMS"}
    assert told == {name: hashlib.sha256(content).hexdigest() for name, content in others.items()}


def test_the_manifest_names_every_file_and_the_data(files):
    told = json.loads(files["pack.json"])
    assert told["files"] == sorted(files)
    assert told["data"] == {"version": "2026.01.02", "created": "2026-01-02"}
    assert told["languages"] == ["uz"]


def test_what_the_page_names_is_in_the_folder_and_nothing_else_is_asked_for(files):
    page = files["index.html"].decode()
    named = re.findall(r'(?:src|href)="([^"]*)"', page)
    assert set(named) <= set(files) and len(named) == len(set(named))
    assert {name for name in files if name.endswith((".js", ".css"))} <= set(named)
    assert "//" not in page.replace("<!DOCTYPE html>", "")


def test_data_come_before_what_starts_the_player_and_the_player_before_both(files):
    scripts = re.findall(r'<script src="([^"]*)">', files["index.html"].decode())
    assert scripts[0] == "plotly.min.js" and scripts[-2:] == ["data.js", "pack.js"]
    assert "player.js" in scripts[1:-2]


def test_text_stays_text(files):
    page = files["index.html"].decode()
    assert EVIL not in page and "<title>Title &lt;/script&gt;" in page
    assert '<html lang="uz">' in page and "No &lt;script&gt;" in page


def test_the_data_are_a_script_with_json_inside(files):
    opening, slide, _ = files["data.js"].decode().split("\n")
    held = json.loads(opening.removeprefix("window.packed=").removesuffix(";"))
    assert held == {"covers": OPENING.covers, "start": OPENING.start, "slides": []}
    assert slide_of(slide)["root"] == SLIDE


def test_a_slide_takes_less_than_its_text():
    alike = {code: {"all": {"rows": [f"{code} {n}" for n in range(500)]}} for code in ("kk", "ru")}
    written = slide_script(alike)
    assert len(written) < len(json.dumps(alike)) / 3
    assert slide_of(written)["root"].keys() == alike.keys()


def test_the_library_is_the_one_of_the_package(files):
    assert files["plotly.min.js"] == plotly_js().read_bytes()
    assert files["plotly.min.js"].startswith(b"/**\n* plotly.js")


def test_scripts_and_styles_ask_for_nothing(files):
    own = {name: files[name].decode() for name in files if name.endswith((".js", ".css"))}
    del own["plotly.min.js"]
    asking = r"\b(?:fetch|XMLHttpRequest|import|WebSocket|EventSource|sendBeacon)\s*\("
    assert {name for name, text in own.items() if re.search(asking, text)} == set()
    assert {name for name, text in own.items() if re.search(r"@import|url\(", text)} == set()


def test_the_order_in_which_things_are_told_makes_no_difference(files):
    turned = replace(OPENING, start=dict(reversed(OPENING.start.items())))
    assert pack_files(replace(PACK, opening=turned), ASSETS) == files
