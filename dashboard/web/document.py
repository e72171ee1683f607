"""The HTML document around the app: all that can be read or answered before a script has run.

The page itself stands in it as HTML, which gives way when the scripts have built the same page; and
what Dash would ask for first stands in it as JSON, so that no round trip is between the scripts and
the page. Scripts that build the page wait (assets/start.js): fetched from here, they would make the
first paint wait half as long again.
"""

import json
import re
from pathlib import Path

from dash import Dash
from flask import request
from markupsafe import escape

from dashboard.components.painted import painted
from dashboard.exhibits.state import Query
from dashboard.pages.page import Page
from dashboard.web.embed import embedded_names, is_embedded
from dashboard.web.mount import folder
from dashboard.web.reader import reader_words
from dashboard.web.shelf import FOLDER
from dashboard.web.unfurled import unfurled
from dashboard.web.views import Views
from dashboard.words import LANGUAGES, Words, negotiate

_DOCUMENT = """<!DOCTYPE html>
<html lang="{language}" {told}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
{unfurled}
<script>{theme}</script>
<link rel="icon" href="{favicon}">
{styles}
{ahead}
</head>
<body>
<div id="server-gone" class="alarm" role="alert" hidden>{gone}</div>
<div id="view-failed" class="alarm" role="alert" hidden>{failed}</div>
<div id="react-entry-point" hidden></div>
<div id="first-paint">{painted}</div>
<noscript><p class="no-script">{no_script}</p></noscript>
<footer><script type="application/json" id="first-answers">{answers}</script>
{config}{scripts}{renderer}</footer>
</body>
</html>"""
THEME, FAVICON = "theme.js", "favicon.svg"
# What Dash sends with every document and no page of ours has: its table, and what browsers
# lacked before 2018.
_UNUSED = re.compile(r'<script src="[^"]*/(?:dash_table|deps/polyfill)[^"]*"></script>\n?')
_SOURCE = re.compile(r'<script src="([^"]*)"')
# As in assets/views.js.
_WIDTHS = {"wide": "(min-width: 700.02px)", "narrow": "(max-width: 700px)"}


def theme_script(app: Dash) -> str:
    """The script that stands in the head of the document."""
    return (Path(app.config.assets_folder) / THEME).read_text(encoding="utf-8")


def write_document(app: Dash, views: Views, icon: str) -> None:
    """Makes the app write its document in the reader's language.

    icon: its address.
    """
    theme = theme_script(app)

    def interpolate(**parts) -> str:
        words = reader_words()
        search = request.query_string.decode(errors="replace")
        search = f"?{search}" if search else ""
        query = views.services.query(search)
        opened = views.router.open(request.path, query, words)
        page = views.router.pages.get(request.path)
        first, later = _parted(parts["scripts"])
        return _DOCUMENT.format(
            language=words.language,
            told=_told_to_scripts(views),
            title=escape(opened.head["title"]),
            unfurled=unfurled(views, page, query, words) if page else "",
            theme=theme,
            favicon=icon,
            styles=parts["css"],
            ahead="\n".join([*map(_deferred, first), *_ahead(views, page, query, words)]),
            gone=escape(words("shell.offline")),
            failed=escape(words("shell.failed")),
            painted=painted(opened.tree, _told(views, page, query, words) if page else {}),
            no_script=words("document.no_script"),
            answers=_answers(app, views, request.path, search, words.language),
            config=parts["config"],
            scripts="\n".join(map(_waiting, later)),
            # Dash insists on its line; assets/start.js does what it says, when it is time.
            renderer=parts["renderer"].replace("application/javascript", "text/plain"),
        )

    app.interpolate_index = interpolate


def _told_to_scripts(views: Views) -> str:
    """Of which release the answers are, and how a language is found for a link without one."""
    preferred = negotiate(None, request.accept_languages)
    languages = ",".join(LANGUAGES)
    return (
        f'data-release="{views.release}" data-languages="{languages}" '
        f'data-preferred="{preferred}" data-base="{folder(views.services.public_url)}"'
    )


def _shown(page: Page, query: Query) -> list[str]:
    """The exhibits and blocks of a page that a link shows."""
    if is_embedded(query):
        return embedded_names(page, query)
    return [*page.exhibits, *page.blocks]


def _told(views: Views, page: Page, query: Query, words: Words) -> dict[str, dict]:
    """What stands in each card; of the first chart its picture too."""
    found = {
        name: json.loads(views.card(page.name, name, state, words.language, False))
        for name in _shown(page, query)
        for state in [page.canonical(name, query)]
    }
    # Where the page begins with something else, its first chart is not in sight at first.
    begins = [*found][:1]
    if begins and begins == _first_chart(page, query):
        [name] = begins
        state = page.canonical(name, query)
        found[name]["chart"] = views.painted(page.name, name, state, words.language).decode()
    return found


def _first_chart(page: Page, query: Query) -> list[str]:
    """The name of the first exhibit with a chart, none where there is no chart."""
    shown = (page.exhibits.get(name) for name in _shown(page, query))
    return [made.name for made in shown if made and made.charted][:1]


def _ahead(views: Views, page: Page | None, query: Query, words: Words) -> list[str]:
    """Has the first chart fetched beside the scripts, for the width that the window has."""
    names = _first_chart(page, query) if page else []
    return [
        f'<link rel="preload" as="fetch" crossorigin media="{media}" '
        f'href="{escape(views.card_address(page, name, query, words.language, width))}">'
        for name in names
        for width, media in _WIDTHS.items()
    ]


def _answers(app: Dash, views: Views, path: str, search: str, language: str) -> str:
    """Address -> answer of what the scripts ask for first, as JSON inside a script element."""
    answers = {
        "_dash-layout": app.serve_layout().get_data(as_text=True),
        "_dash-dependencies": app.dependencies().get_data(as_text=True),
        views.address("page", path, search, language): views.page(path, search, language).decode(),
    }
    inside = ",".join(f"{json.dumps(address)}:{answer}" for address, answer in answers.items())
    return f"{{{inside}}}".replace("<", "\\u003c")


def _parted(scripts: str) -> tuple[list[str], list[str]]:
    """The addresses of our own scripts, which draw charts, and of those that build the page."""
    used = _SOURCE.findall(_UNUSED.sub("", scripts))
    return [one for one in used if FOLDER in one], [one for one in used if FOLDER not in one]


def _deferred(script: str) -> str:
    """Runs once the document is there, after those before it."""
    return f'<script defer src="{script}"></script>'


def _waiting(script: str) -> str:
    """Is fetched and runs when assets/start.js says so."""
    return f'<script type="text/plain" src="{script}"></script>'
