"""The files of a pack: a page, the player, the drawing library, the slides in every language."""

import html
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.exports.package import SUMS, checksums
from dashboard.figures.library import PLOTLY, plotly_js
from dashboard.offline.data import Opening, States, opening_script, slide_script
from dashboard.offline.writer import FORMAT, MANIFEST

PAGE, DATA, README = "index.html", "data.js", "README.txt"
# style.css turns the ink of the charts on dark slides.
STYLES = ("tokens.css", "style.css", "player.css", "player-controls.css", "player-speaker.css")
PLAYER = "player*.js"
LAST = "pack.js"
ICON = "favicon.svg"

PAGE_TEXT = """<!DOCTYPE html>
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
    """What a pack holds. readme: the text of README.txt."""

    opening: Opening
    slides: Sequence[States]
    readme: str


def pack_files(pack: Pack, assets: Path) -> dict[str, bytes]:
    """Name -> content of every file, the same bytes for the same pack.

    assets: the folder with the player and the styles.
    """
    players = player_scripts(assets)
    held = {name: (assets / name).read_bytes() for name in (*players, *STYLES, LAST, ICON)}
    data = [opening_script(pack.opening), *map(slide_script, pack.slides)]
    files = {
        **held,
        PAGE: _page(pack.opening, [PLOTLY, *players, DATA, LAST]).encode(),
        PLOTLY: plotly_js().read_bytes(),
        DATA: "".join(data).encode(),
        README: pack.readme.encode(),
    }
    files[MANIFEST] = _manifest(pack, [*files, MANIFEST, SUMS]).encode()
    return {**files, SUMS: checksums(files).encode()}


def player_scripts(assets: Path) -> list[str]:
    """The names of the scripts of the player, in their order."""
    return sorted(path.name for path in assets.glob(PLAYER))


def _page(opening: Opening, scripts: list[str]) -> str:
    return PAGE_TEXT.format(
        language=opening.start["language"],
        title=html.escape(opening.title),
        icon=ICON,
        styles="\n".join(f'<link rel="stylesheet" href="{name}">' for name in STYLES),
        no_script=html.escape(opening.no_script),
        scripts="\n".join(f'<script src="{name}"></script>' for name in scripts),
    )


def _manifest(pack: Pack, names: list[str]) -> str:
    told = {
        "format": FORMAT,
        "data": {"version": pack.opening.version, "created": pack.opening.created.isoformat()},
        "languages": list(pack.opening.covers),
        "files": sorted(names),
    }
    return json.dumps(told, indent=1, sort_keys=True) + "\n"
