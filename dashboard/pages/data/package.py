"""The files of the package, and their tables as the page's grid asks for them."""

import csv
import gzip
import io
import json
from collections import Counter
from collections.abc import Iterator
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

    @property
    def packed(self) -> dict[str, Packed]:
        """What is known of the compressed tables, which nobody holds in memory."""
        return _packed(self)

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
        _, *rows = self.lines(name)
        told = {"fields": fields, "rows": rows}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()

    def lines(self, name: str) -> Iterator[list[str]]:
        """The cells of a table line by line, its heading first. Raises KeyError likewise."""
        return csv.reader(io.StringIO(self.text(name).decode(), newline=""))


@cache
def _content(services: Services) -> dict[str, bytes]:
    return package_files(services.data)


@cache
def _packed(files: PackageFiles) -> dict[str, Packed]:
    """Once for the page, the files and the interface, line by line: they are long."""
    found = {}
    for name in files.services.tables.packed:
        lines = files.lines(name)
        at = next(lines).index("source")
        counted = Counter(line[at] for line in lines)
        found[name] = Packed(counted.total(), tuple(counted))
    return found
