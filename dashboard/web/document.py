"""The HTML document around the app: language, title, theme before the first paint."""

import re
from collections.abc import Callable
from pathlib import Path

from dash import Dash
from flask import request
from markupsafe import escape

from dashboard.words import Words, negotiate, words_for

_DOCUMENT = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<script>{theme}</script>
<link rel="icon" href="{favicon}">
{styles}
</head>
<body>
<div id="server-gone" class="alarm" role="alert" hidden>{gone}</div>
<div id="view-failed" class="alarm" role="alert" hidden>{failed}</div>
{entry}
<noscript><p class="no-script">{no_script}</p></noscript>
<footer>{config}{scripts}{renderer}</footer>
</body>
</html>"""
THEME, FAVICON = "theme.js", "favicon.svg"
# What Dash sends with every document and no page of ours has: its table, and what browsers
# lacked before 2018.
_UNUSED = re.compile(r'<script src="[^"]*/(?:dash_table|deps/polyfill)[^"]*"></script>\n?')


def reader_language() -> str:
    """The language of the current request: its `lang`, else what the browser prefers.

    Of a repeated `lang` the last one counts, as on the pages.
    """
    asked = [one for one in request.args.getlist("lang") if one]
    return negotiate(asked[-1] if asked else None, request.accept_languages)


def page_title(key: str, words: Words) -> str:
    """The document's title for the page whose name is under `key`."""
    return words("document.title", page=words(key))


def page_head(key: str, words: Words) -> dict[str, str]:
    """What of the document follows the page and its language, for the browser to put there."""
    return {
        "lang": words.language,
        "title": page_title(key, words),
        "gone": words("shell.offline"),
        "failed": words("shell.failed"),
    }


def write_document(app: Dash, title_of: Callable[[str], str]) -> None:
    """Makes the app write its document in the reader's language.

    title_of: path -> catalogue key of the page's title. The scripts wait for the document and keep
    their order, the renderer's first line among them: a module waits as they do.
    """
    theme = (Path(app.config.assets_folder) / THEME).read_text(encoding="utf-8")

    def interpolate(**parts) -> str:
        words = words_for(reader_language())
        return _DOCUMENT.format(
            language=words.language,
            title=escape(page_title(title_of(request.path), words)),
            theme=theme,
            favicon=app.get_asset_url(FAVICON),
            styles=parts["css"],
            entry=parts["app_entry"],
            no_script=words("document.no_script"),
            gone=escape(words("shell.offline")),
            failed=escape(words("shell.failed")),
            config=parts["config"],
            scripts=_deferred(parts["scripts"]),
            renderer=parts["renderer"].replace("application/javascript", "module"),
        )

    app.interpolate_index = interpolate


def _deferred(scripts: str) -> str:
    """The scripts that are used, none of which keeps the document waiting."""
    return _UNUSED.sub("", scripts).replace("<script src=", "<script defer src=")
