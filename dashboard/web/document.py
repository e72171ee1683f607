"""The HTML document around the app: language, title, theme before the first paint."""

from collections.abc import Callable

from dash import Dash
from flask import request
from markupsafe import escape

from dashboard.exhibits.exhibitor import Services
from dashboard.words import Words, negotiate, words_for

_DOCUMENT = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<script src="{theme}"></script>
{favicon}
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


def reader_language() -> str:
    """The language of the current request: its `lang`, else what the browser prefers.

    It is read as the pages read it.
    """
    asked = Services.query(request.query_string.decode(errors="replace"))
    return negotiate(asked.get("lang"), request.accept_languages)


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

    title_of: path -> catalogue key of the page's title.
    """

    def interpolate(**parts) -> str:
        words = words_for(reader_language())
        return _DOCUMENT.format(
            language=words.language,
            title=escape(page_title(title_of(request.path), words)),
            theme=app.get_asset_url("theme.js"),
            favicon=parts["favicon"],
            styles=parts["css"],
            entry=parts["app_entry"],
            no_script=words("document.no_script"),
            gone=escape(words("shell.offline")),
            failed=escape(words("shell.failed")),
            config=parts["config"],
            scripts=parts["scripts"],
            renderer=parts["renderer"],
        )

    app.interpolate_index = interpolate
