"""A package as it will be: tables of text, of which the changed ones are written anew."""

import csv
import io
import json
from datetime import date
from pathlib import Path

from dashboard.load.problem import DESCRIPTOR
from dashboard.update.stamp import stamped, written

Row = dict[str, str]


class Draft:
    """The package in `folder` (which must be sound), with tables that can be replaced.

    Rows are text as in the file, so that a row nobody touches is written as it was read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.descriptor = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
        self._resources = {one["name"]: one for one in self.descriptor["resources"]}
        self._rows: dict[str, list[Row]] = {}
        self._changed: set[str] = set()

    def is_of(self, folder: Path) -> bool:
        """Whether the package in the folder is still the one that this draft began with."""
        return json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8")) == self.descriptor

    def rows(self, table: str) -> list[Row]:
        """The rows of a table; shared, so a caller that changes one must `replace` them."""
        if table not in self._rows:
            path = self._folder / self._resources[table]["path"]
            with path.open(encoding="utf-8", newline="") as file:
                self._rows[table] = list(csv.DictReader(file))
        return self._rows[table]

    def replace(self, table: str, rows: list[Row]) -> None:
        """Other rows for a table, put in the order of its primary key."""
        self._rows[table] = sorted(rows, key=self._order(table))
        self._changed.add(table)

    def write(self, folder: Path, day: date) -> str:
        """The changed tables and a descriptor that fits them, into a copy of the package.

        Answers the version that the package gets on `day`.
        """
        for table in sorted(self._changed):
            path = folder / self._resources[table]["path"]
            path.write_text(self._text(table), encoding="utf-8", newline="")
        descriptor = stamped(self.descriptor, folder, day)
        (folder / DESCRIPTOR).write_text(written(descriptor), encoding="utf-8", newline="")
        return descriptor["version"]

    def _text(self, table: str) -> str:
        fields = [field["name"] for field in self._resources[table]["schema"]["fields"]]
        stream = io.StringIO()
        writer = csv.DictWriter(stream, fields, lineterminator="\n")
        writer.writeheader()
        writer.writerows(self._rows[table])
        return stream.getvalue()

    def _order(self, table: str):
        schema = self._resources[table]["schema"]
        kinds = {field["name"]: field["type"] for field in schema["fields"]}
        key = schema["primaryKey"]

        def order(row: Row) -> tuple:
            return tuple(int(row[one]) if kinds[one] == "integer" else row[one] for one in key)

        return order
