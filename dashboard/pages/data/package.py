"""The files of the package, and their tables as the page's grid asks for them."""

import csv
import io
import json
from dataclasses import dataclass
from functools import cached_property

from dashboard.exhibits.exhibitor import Services
from dashboard.exports.package import DESCRIPTOR, package_files
from dashboard.pages.data.codebook import TableEntry, codebook
from dashboard.words import Words


@dataclass(frozen=True)
class PackageFiles:
    """The files, read when first asked for and then held."""

    services: Services

    @cached_property
    def content(self) -> dict[str, bytes]:
        return package_files(self.services.data)

    @cached_property
    def resources(self) -> dict[str, dict]:
        """Table -> what the descriptor says of it."""
        return {one["name"]: one for one in json.loads(self.content[DESCRIPTOR])["resources"]}

    def codebook(self, words: Words) -> list[TableEntry]:
        """Every table in words, in the order of the descriptor."""
        return codebook(self.content[DESCRIPTOR], self.services.tables, words)

    def listed(self, name: str) -> bytes:
        """A table as JSON: (name, type) of its fields, and its rows as the file writes them.

        Raises KeyError for what is no table.
        """
        resource = self.resources[name]
        text = self.content[resource["path"]].decode()
        fields = [(field["name"], field["type"]) for field in resource["schema"]["fields"]]
        _, *rows = csv.reader(io.StringIO(text, newline=""))
        told = {"fields": fields, "rows": rows}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
