"""Files that never change under their address: kept in memory, good for a year in any cache."""

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import PurePath

from flask import Flask, Response, abort

FOLDER = "/static/"
YEAR_SECONDS = 31_536_000
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@dataclass
class Shelf:
    """Content by the name that its own digest is a part of."""

    held: dict[str, bytes] = field(default_factory=dict)

    def put(self, name: str, content: bytes) -> str:
        """Keeps a sheet, script or drawing; its address, another one for other content."""
        plain = PurePath(name)
        kept = f"{plain.stem}.{sha256(content).hexdigest()[:16]}{plain.suffix}"
        self.held[kept] = content
        return FOLDER + kept

    def register(self, server: Flask) -> None:
        """Adds the route; 404 for what is not on the shelf."""

        @server.get(f"{FOLDER}<name>")
        def shelved(name: str) -> Response:
            if name not in self.held:
                abort(404)
            kind = _KINDS[PurePath(name).suffix]
            return for_ever(Response(self.held[name], mimetype=kind))


def for_ever(answer: Response) -> Response:
    """The answer as one that is the same under its address for ever."""
    answer.cache_control.public, answer.cache_control.max_age = True, YEAR_SECONDS
    answer.cache_control.immutable = True
    answer.add_etag()
    return answer
