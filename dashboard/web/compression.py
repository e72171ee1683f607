"""Answers compressed as the browser takes them; of one that never changes only once.

The work is Flask-Compress's. What it made of an immutable answer is kept, the least used of it
given up first, and found again by the whole address. So is what it made of a document: that follows
from its address and the language that the browser prefers, for as long as the server has its data.
"""

from threading import Lock

from cachetools import LRUCache
from flask import Flask, Request
from flask_compress import Compress

from dashboard.web.mount import DOCUMENTS
from dashboard.web.shelf import FOLDER
from dashboard.web.views import FOLDER as VIEWS
from dashboard.words import negotiate

# Of these folders every address that says its version has one answer.
IMMUTABLE = (FOLDER, VIEWS, "/_dash-component-suites/")
KEPT_BYTES = 32 * 1024 * 1024
# More gains little for scripts (3 %) and takes seconds for the largest.
_LEVEL = 9


class Kept:
    """The cache that Flask-Compress asks; a key without an address is never kept."""

    def __init__(self):
        self.answers: LRUCache[str, bytes] = LRUCache(KEPT_BYTES, getsizeof=len)
        self.lock = Lock()

    def get(self, key: str) -> bytes | None:
        """What is kept under the key."""
        with self.lock:
            return self.answers.get(key)

    def set(self, key: str, value: bytes) -> None:
        """Keeps it, unless the address may answer otherwise next time, or it is too large."""
        if not key.endswith(";") and len(value) <= KEPT_BYTES:
            with self.lock:
                self.answers[key] = value


def compress(server: Flask) -> None:
    """Makes the server compress what it answers."""
    server.config.update(
        COMPRESS_ALGORITHM=["br", "gzip"],
        COMPRESS_BR_LEVEL=_LEVEL,
        COMPRESS_STREAMS=False,
        COMPRESS_CACHE_BACKEND=Kept,
        COMPRESS_CACHE_KEY=_key,
    )
    Compress(server)


def _key(request: Request) -> str:
    """What an answer that is always the same depends on, "" of all else."""
    if request.path.startswith(IMMUTABLE):
        return request.full_path
    if request.method == "GET" and request.url_rule and request.url_rule.rule in DOCUMENTS:
        return f"{request.full_path} {negotiate(None, request.accept_languages)}"
    return ""
