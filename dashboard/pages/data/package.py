"""The files of the package, and their tables as the page's grid asks for them."""

import csv
import gzip
import io
import json
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from dashboard.exhibits.exhibitor import Services
from dashboard.exports.package import DESCRIPTOR, package_files
from dashboard.load.schema import PACKED
from dashboard.pages.data.codebook import TableEntry, codebook
from dashboard.words import Words


class Packed(NamedTuple):
    """A compressed table: how many rows, and from which sources."""

    rows: int
    sources: tuple[str, ...]


@dataclass(frozen=True)
class PackageFiles:
    """The files, read when first asked for and then held: the folder may get others."""

    services: Services

    @property
    def content(self) -> dict[str, bytes]:
        return _content(self.services)

    @cached_property
    def resources(self) -> dict[str, dict]:
        """Table -> what the descriptor says of it."""
        return {one["name"]: one for one in json.loads(self.content[DESCRIPTOR])["resources"]}

    def codebook(self, words: Words) -> list[TableEntry]:
        """Every table in words, in the order of the descriptor."""
        return codebook(self.content[DESCRIPTOR], self.rows, words)

    @property
    def rows(self) -> dict[str, int]:
        """Table -> how many rows it has."""
        tables = self.services.tables
        held = {name: len(getattr(tables, name)) for name in tables.names}
        return held | {name: one.rows for name, one in self.packed.items()}

    @cached_property
    def packed(self) -> dict[str, Packed]:
        """What is known of the compressed tables, which nobody holds in memory."""
        found = {}
        for name in self.services.tables.packed:
            heads, *rows = self._lines(name)
            at = heads.index("source")
            found[name] = Packed(len(rows), tuple(dict.fromkeys(row[at] for row in rows)))
        return found

    @property
    def packed_sources(self) -> dict[str, tuple[str, ...]]:
        """Compressed table -> the sources of its rows."""
        return {name: one.sources for name, one in self.packed.items()}

    def text(self, name: str) -> bytes:
        """A table as CSV, unpacked if its file is compressed. Raises KeyError for what is none."""
        path = self.resources[name]["path"]
        content = self.content[path]
        return gzip.decompress(content) if path.endswith(PACKED) else content

    def listed(self, name: str) -> bytes:
        """A table as JSON: (name, type) of its fields, and its rows as the file writes them.

        Raises KeyError for what is no table.
        """
        described = self.resources[name]["schema"]["fields"]
        fields = [(field["name"], field["type"]) for field in described]
        _, *rows = self._lines(name)
        told = {"fields": fields, "rows": rows}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()

    def _lines(self, name: str) -> list[list[str]]:
        return list(csv.reader(io.StringIO(self.text(name).decode(), newline="")))


@cache
def _content(services: Services) -> dict[str, bytes]:
    return package_files(services.data)
