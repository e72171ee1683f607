"""Views that a reader keeps in the browser, and what the script of sharing has to say."""

import json

from dash import html

from dashboard.components import ids
from dashboard.words import Words

# What assets/share*.js says, by the name it knows it under.
_SAID = {
    "copied": "share.say.copied",
    "select": "share.say.select",
    "preparing": "share.say.preparing",
    "ready": "share.say.ready",
    "failed": "share.say.failed",
    "none": "share.say.none",
    "saved": "share.say.saved",
    "unsaved": "share.say.unsaved",
    "added": "share.say.added",
    "full": "share.say.full",
    "present": "share.say.present",
    "date": "share.views.saved",
    "rename": "share.views.rename",
    "remove": "share.views.remove",
    "name": "share.views.name",
    "keep": "share.views.keep",
    "removed": "share.views.removed",
    "renamed": "share.views.renamed",
    "qr": "share.printed.qr",
    "rows": "share.printed.rows",
    "told": "share.printed.told",
}


# What the script puts into them.
_PUT_IN = ("what", "title", "date", "most", "shown", "all", "names")


def saved_views(words: Words) -> html.Details:
    """A folded list that the script fills from the browser's storage (assets/views.js)."""
    return html.Details(
        [
            html.Summary(
                [
                    html.Span("☆ ", **{"aria-hidden": "true"}),
                    html.Span(words("share.views"), className="views-name"),
                ],
                title=words("share.views"),
            ),
            html.Div(
                [
                    html.P(words("share.views.none"), className="views-none"),
                    html.Ul(className="views-list", **{"aria-label": words("share.views")}),
                    html.P(className="views-status", role="status"),
                ],
                className="views-panel",
            ),
        ],
        id=ids.VIEWS,
        className="views",
    )


def script_words(words: Words, version: str, public_url: str) -> html.Div:
    """What the scripts cannot know: texts, the version of the data, the public address."""
    # A raw pattern: the script puts in what {what}, {title}, {date} and the others stand for.
    patterns = {name: _pattern(key, words) for name, key in _SAID.items()}
    told = {
        "data-words": json.dumps(patterns),
        "data-version": version,
        "data-public": public_url,
        "data-separators": words("number.separators"),
    }
    return html.Div(id=ids.SHARE, hidden=True, **told)


def _pattern(key: str, words: Words) -> str:
    kept = {name: f"{{{name}}}" for name in _PUT_IN}
    return words(key, **kept)
