"""What browsers are told of every answer: where its parts may come from, and who may frame it.

Scripts come from our own files alone; the one that stands in the document is known by its hash.
Styles are another matter: plotly.js, React and the grid write them into elements.
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from flask import Flask, Response

from dashboard.web.embed import is_embedded
from dashboard.web.reader import asked_query

# Nothing of a file that is opened by itself runs or is fetched.
FILE_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox"
)
PLAIN = {
    "X-Content-Type-Options": "nosniff",
    # Readers' choices stand in addresses; offices whose pages are linked to do not learn of them.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        f"{name}=()"
        for name in (
            *("accelerometer", "autoplay", "camera", "display-capture", "geolocation", "gyroscope"),
            *("microphone", "midi", "payment", "publickey-credentials-get", "usb"),
        )
    ),
}
_FRAMES, _ANYBODY = "X-Frame-Options", "*"


def add_headers(server: Flask, scripts: Iterable[str]) -> None:
    """Adds them to every answer. scripts: those that stand in the document, to the letter."""
    allowed = " ".join(["'self'", *(f"'{digest(one)}'" for one in scripts)])

    @server.after_request
    def told(answer: Response) -> Response:
        answer.headers.update(PLAIN)
        if answer.mimetype != "text/html":
            answer.headers["Content-Security-Policy"] = FILE_POLICY
            return answer
        framed = is_embedded(asked_query())
        answer.headers["Content-Security-Policy"] = policy(allowed, framed)
        if not framed:
            answer.headers[_FRAMES] = "SAMEORIGIN"
        return answer


def policy(scripts: str, framed: bool) -> str:
    """Of a document. scripts: where they may come from; framed: by anybody, as in `?embed=1`."""
    rules = {
        "default-src": "'none'",
        # The speaker's window is made of scripts and a sheet that the page holds (blob:).
        "script-src": f"{scripts} blob:",
        "style-src": "'self' 'unsafe-inline' blob:",
        # Pictures are drawn from text (data:) and handed over as files (blob:).
        "img-src": "'self' data: blob:",
        # The grid has its signs in its sheet.
        "font-src": "data:",
        "connect-src": "'self'",
        "frame-ancestors": _ANYBODY if framed else "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def digest(script: str) -> str:
    """A script as a policy names it."""
    return f"sha256-{b64encode(sha256(script.encode()).digest()).decode()}"
