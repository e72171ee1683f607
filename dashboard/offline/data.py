"""The slides as scripts: one that opens the list, then one for each slide.

A page that is opened as a file may read no others, so they are scripts and no JSON files. They hold
JSON without `<`, so that they may stand in a page too, and slides as a text of compressed JSON: the
states of a slide are alike, and a folder has nobody who compresses on the way.
"""

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.offline.pool import pooled

# A slide in every state: language -> period -> slide as JSON.
States = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Opening:
    """All of a show but its slides.

    covers: language -> what the show says of itself. start: what the player is opened with beside
    the slides (assets/player.js), its language first of all. no_script: said to browsers that
    run none. version, created: of the data package.
    """

    title: str
    covers: Mapping[str, Any]
    start: Mapping[str, Any]
    no_script: str
    version: str
    created: date


def opening_script(opening: Opening) -> str:
    """What comes before the slides."""
    held = {"covers": opening.covers, "start": opening.start, "slides": []}
    return f"window.packed={_json(held)};\n"


def slide_script(states: States) -> str:
    """What adds a slide; whatever recurs in its states is written once."""
    packed = zlib.compress(_json(pooled(states)).encode(), 9)
    return f'window.packed.slides.push("{base64.b64encode(packed).decode()}");\n'


def _json(value: Any) -> str:
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.replace("<", "\\u003c")
