"""The descriptor as plain values: the only form of it the rest of `load` sees."""

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

# How the name of a compressed file ends.
PACKED = ".gz"
# How the standard writes truth and untruth.
TRUE = ("true", "True", "TRUE", "1")
FALSE = ("false", "False", "FALSE", "0")
# The constraints that a field type takes.
_FOR_ALL = ("required", "unique", "enum")
CONSTRAINTS = MappingProxyType(
    {
        **dict.fromkeys(("number", "integer", "year"), (*_FOR_ALL, "minimum", "maximum")),
        **dict.fromkeys(("boolean", "date"), _FOR_ALL),
        "string": (*_FOR_ALL, "pattern"),
    }
)


@dataclass(frozen=True)
class Field:
    """One column: its descriptor type and its constraints (`minimum`, `enum`, `pattern` ...)."""

    name: str
    type: str
    constraints: dict[str, Any]

    @property
    def required(self) -> bool:
        return self.constraints.get("required", False)


@dataclass(frozen=True)
class ForeignKey:
    """Columns whose values must be found in the columns `targets` of `table`."""

    fields: tuple[str, ...]
    table: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One resource: its file and columns, and the keys its rows must keep.

    `keys` are all unique keys, the primary key among them. `hash` (64 hexadecimal digits of
    SHA-256) and `bytes` are None when the descriptor does not say.
    """

    name: str
    path: str
    fields: tuple[Field, ...]
    keys: tuple[tuple[str, ...], ...]
    foreign_keys: tuple[ForeignKey, ...]
    hash: str | None
    bytes: int | None

    @property
    def packed(self) -> bool:
        """Whether its file is compressed: not held in memory, unpacked by what computes with it."""
        return self.path.endswith(PACKED)

    @property
    def columns(self) -> list[str]:
        return [field.name for field in self.fields]

    @property
    def types(self) -> dict[str, str]:
        return {field.name: field.type for field in self.fields}


@dataclass(frozen=True)
class Descriptor:
    """The package. `created` is None when it is no date; `tables` are those that can be read.

    `paths` are all files the descriptor names, those of resources that cannot be read included.
    """

    version: str
    created: date | None
    tables: tuple[Table, ...]
    paths: frozenset[str]
