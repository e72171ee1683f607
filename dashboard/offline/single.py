"""A show as one page that holds everything: it opens by a double click, wherever it lies."""

import base64
import html
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from dashboard.figures.library import plotly_js
from dashboard.offline.data import Opening, States, opening_script, slide_script
from dashboard.offline.files import ICON, LAST, PAGE_TEXT, STYLES, player_scripts

# What would end a script of a page, or hide the end of one, and stands in texts alone.
_ENDING = re.compile("<(?=/script|!--)", re.IGNORECASE)
_HERE = "{scripts}"
# How each slide begins; whoever reads the page as it comes counts them (assets/present-taking.js).
SLIDE = "<script data-slide>"


def single_page(opening: Opening, slides: Iterable[States], assets: Path) -> Iterator[str]:
    """The page in parts, the same for the same show: first all but the slides, then each of them.

    assets: the folder with the player and the styles. slides: may be made while they are asked for.
    """
    read = {name: (assets / name).read_text(encoding="utf-8") for name in (*STYLES, LAST, ICON)}
    icon = base64.b64encode(read[ICON].encode()).decode()
    styles = "\n".join(f"<style>\n{read[name]}</style>" for name in STYLES)
    before, after = PAGE_TEXT.format(
        language=opening.start["language"],
        title=html.escape(opening.title),
        icon=f"data:image/svg+xml;base64,{icon}",
        styles="{styles}",
        no_script=html.escape(opening.no_script),
        scripts=_HERE,
    ).split(_HERE)
    yield before.replace("{styles}", styles, 1)
    yield _script(plotly_js().read_text(encoding="utf-8"))
    for name in player_scripts(assets):
        yield _script((assets / name).read_text(encoding="utf-8"))
    yield _script(opening_script(opening))
    for states in slides:
        yield _script(slide_script(states), SLIDE)
    yield _script(read[LAST]) + after.lstrip()


def _script(text: str, opened: str = "<script>") -> str:
    return f"{opened}\n{_ENDING.sub(chr(60) + chr(92) * 2, text)}</script>\n"
