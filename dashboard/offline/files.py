"""The files of a pack: a page, the player, the drawing library, the slides in every language."""

import html
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dashboard.exports.package import SUMS, checksums
from dashboard.figures.library import PLOTLY, plotly_js
from dashboard.offline.pool import pooled
from dashboard.offline.writer import FORMAT, MANIFEST

PAGE, DATA, README = "index.html", "data.js", "README.txt"
# style.css turns the ink of the charts on dark slides.
STYLES = ("tokens.css", "style.css", "player.css", "player-controls.css", "player-speaker.css")
PLAYER = "player*.js"
LAST = "pack.js"
ICON = "favicon.svg"

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="icon" href="{icon}">
{styles}
</head>
<body>
<div id="player"></div>
<noscript><p>{no_script}</p></noscript>
{scripts}
</body>
</html>
"""


@dataclass(frozen=True)
class Pack:
    """What a pack holds.

    decks: language -> period -> slides as JSON. start: what the player is opened with beside
    the slides (assets/player.js), its language first of all. no_script: said to browsers that
    run none. readme: the text of README.txt. version, created: of the data package.
    """

    title: str
    decks: Mapping[str, Mapping[str, Any]]
    start: Mapping[str, Any]
    no_script: str
    readme: str
    version: str
    created: date


def pack_files(pack: Pack, assets: Path) -> dict[str, bytes]:
    """Name -> content of every file, the same bytes for the same pack.

    assets: the folder with the player and the styles.
    """
    players = sorted(path.name for path in assets.glob(PLAYER))
    held = {name: (assets / name).read_bytes() for name in (*players, *STYLES, LAST, ICON)}
    files = {
        **held,
        PAGE: _page(pack, [PLOTLY, *players, DATA, LAST]).encode(),
        PLOTLY: plotly_js().read_bytes(),
        DATA: _data(pack).encode(),
        README: pack.readme.encode(),
    }
    files[MANIFEST] = _manifest(pack, [*files, MANIFEST, SUMS]).encode()
    return {**files, SUMS: checksums(files).encode()}


def _page(pack: Pack, scripts: list[str]) -> str:
    return _PAGE.format(
        language=pack.start["language"],
        title=html.escape(pack.title),
        icon=ICON,
        styles="\n".join(f'<link rel="stylesheet" href="{name}">' for name in STYLES),
        no_script=html.escape(pack.no_script),
        scripts="\n".join(f'<script src="{name}"></script>' for name in scripts),
    )


def _data(pack: Pack) -> str:
    """A script and not a JSON file: a page that is opened as a file may not read others."""
    text = json.dumps(
        pooled({"decks": pack.decks, "start": dict(pack.start)}),
        ensure_ascii=False,
        allow_nan=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    return f"window.packed={text};\n"


def _manifest(pack: Pack, names: list[str]) -> str:
    told = {
        "format": FORMAT,
        "data": {"version": pack.version, "created": pack.created.isoformat()},
        "languages": list(pack.decks),
        "files": sorted(names),
    }
    return json.dumps(told, indent=1, sort_keys=True) + "\n"
