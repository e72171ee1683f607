"""The menu under a chart: share it, keep it, take it along. The script that serves it is
assets/share.js; the links to files work without any script."""

from urllib.parse import parse_qsl, urlencode, urlsplit

from dash import html

from dashboard.words import Words

# Formats that the server writes, in the order of the menu; the route is /download/<name>.<kind>.
FILES = ("csv", "xlsx", "json", "zip", "pptx")
# Pictures that the browser makes of a figure that the server describes.
PICTURES = ("png", "svg")


def take_along(exhibit: str, words: Words, href: str) -> html.Details:
    """The folded menu of one exhibit.

    exhibit: its name, the stem of its files. href: an address whose query is the state that is
    drawn, of the page or of a file; what the reader changes later the script follows.
    """
    return html.Details(
        [
            html.Summary(words("share.menu")),
            html.Div(
                [
                    _group(words("share.group.share"), _share(words)),
                    _group(words("share.group.keep"), _keep(words)),
                    _group(words("share.group.files"), _files(exhibit, words, href)),
                    _embed(words),
                    html.P(className="take-status", role="status"),
                    html.Progress(
                        className="take-progress",
                        hidden=True,
                        **{"aria-label": words("share.busy")},
                    ),
                    html.Textarea(
                        readOnly=True,
                        hidden=True,
                        rows=3,
                        className="take-text",
                        **{"aria-label": words("share.text")},
                    ),
                ],
                className="take-panel",
            ),
        ],
        className="take folded",
        **{"data-exhibit": exhibit},
    )


def file_href(exhibit: str, kind: str, href: str, language: str) -> str:
    """The address of an exhibit's file in the state of another address and in one language."""
    query = dict(parse_qsl(urlsplit(href).query)) | {"lang": language}
    return f"/download/{exhibit}.{kind}?{urlencode(query, safe=',')}"


def _group(name: str, items: list) -> html.Div:
    return html.Div(
        [
            html.P(name, className="take-name", **{"aria-hidden": "true"}),
            html.Ul([html.Li(item) for item in items], **{"aria-label": name}),
        ],
        className="take-group",
    )


def _share(words: Words) -> list[html.Button]:
    return [
        _button("link", words("share.link")),
        _button("pinned", words("share.pinned")),
        _button("apa", words("share.apa")),
        _button("bib", words("share.bib")),
    ]


def _keep(words: Words) -> list[html.Button]:
    return [
        _button("save", words("share.save")),
        _button("slides", words("share.slides")),
        _button("print", words("share.print")),
    ]


def _files(exhibit: str, words: Words, href: str) -> list:
    links = [
        html.A(
            kind.upper(),
            href=file_href(exhibit, kind, href, words.language),
            download="",
            className="take-button",
            **{"data-take": kind, "data-exhibit": exhibit},
        )
        for kind in FILES
    ]
    return links + [_button(kind, kind.upper()) for kind in PICTURES]


def _embed(words: Words) -> html.Div:
    field = html.Textarea(readOnly=True, rows=3, className="take-snippet")
    return html.Div(
        [
            html.Label([words("share.snippet"), field], className="take-name"),
            _button("embed", words("share.embed")),
        ],
        className="take-group",
    )


def _button(action: str, label: str) -> html.Button:
    return html.Button(label, type="button", className="take-button", **{"data-take": action})
