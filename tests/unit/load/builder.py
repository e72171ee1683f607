"""Writes a good package into a folder after it was broken in one place."""

import hashlib
import json
from pathlib import Path

from dashboard.load import CODES, Problem, check_package
from tests.unit.load.good_package import CONSTRAINTS, PRIMARY_KEYS, REFERENCES, ROWS, TYPES

STANDARD = "https://datapackage.org/profiles/2.0/datapackage.json"


class Package:
    """A package in memory: `texts` by table, and the `descriptor` that fits them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts = {}
        for block in ROWS.strip().split("\n\n"):
            name, _, text = block.partition(": ")
            self.texts[name] = text + "\n"
        self.descriptor = {
            "$schema": STANDARD,
            "name": "tiny",
            "version": "2026.11.22",
            "created": "2026-11-22T00:00:00Z",
            "resources": [_resource(name, text) for name, text in self.texts.items()],
        }

    def resource(self, table: str) -> dict:
        return next(item for item in self.descriptor["resources"] if item["name"] == table)

    def field(self, table: str, column: str) -> dict:
        fields = self.resource(table)["schema"]["fields"]
        return next(item for item in fields if item["name"] == column)

    def replace(self, table: str, old: str, new: str) -> "Package":
        """Put `new` where `old` stands, which must be at one place of the table's text."""
        assert self.texts[table].count(old) == 1, f"{old!r} in {table}"
        self.texts[table] = self.texts[table].replace(old, new)
        return self

    def add(self, table: str, *rows: str) -> "Package":
        self.texts[table] += "".join(f"{row}\n" for row in rows)
        return self

    def write(self) -> Path:
        """The folder, with files, and with the hash and size of each in the descriptor."""
        for table, text in self.texts.items():
            content = text if isinstance(text, bytes) else text.encode()
            (self.folder / f"{table}.csv").write_bytes(content)
            self.resource(table)["hash"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
            self.resource(table)["bytes"] = len(content)
        return self.describe()

    def describe(self) -> Path:
        """The folder, with the descriptor alone written anew."""
        text = json.dumps(self.descriptor, indent=1)
        (self.folder / "datapackage.json").write_text(text, encoding="utf-8")
        return self.folder

    def check(self) -> list[Problem]:
        return check(self.write())


def check(folder: Path) -> list[Problem]:
    """The problems of a folder, each of them with just the parameters its sentence may use."""
    problems = check_package(folder)
    for problem in problems:
        assert set(problem.expected) == set(CODES[problem.code]), problem
    return problems


def places(problems: list[Problem]) -> list[tuple]:
    """Where and what, without the wording: (file, row, field, code)."""
    return [(problem.file, problem.row, problem.field, problem.code) for problem in problems]


def _resource(name: str, text: str) -> dict:
    columns = text.partition("\n")[0].split(",")
    return {
        "name": name,
        "path": f"{name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(name, column) for column in columns],
            "primaryKey": PRIMARY_KEYS[name].split(),
            "foreignKeys": [
                _foreign_key(column)
                for column in columns
                if column in REFERENCES and REFERENCES[column] != name
            ],
            "missingValues": [""],
        },
    }


def _field(table: str, column: str) -> dict:
    kind = next((kind for kind, names in TYPES.items() if column in names.split()), "string")
    return {"name": column, "type": kind, "constraints": CONSTRAINTS.get((table, column), {})}


def _foreign_key(column: str) -> dict:
    target = REFERENCES[column]
    reference = {"resource": target, "fields": [PRIMARY_KEYS[target]]}
    return {"fields": [column], "reference": reference}
