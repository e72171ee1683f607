"""What an update changes: values that were added, revised or have vanished."""

import json
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

ADDED, REVISED, VANISHED = KINDS = ("added", "revised", "vanished")


@dataclass(frozen=True)
class Change:
    """One value of a table. `key`: (column, text) of what tells the row apart from others, the
    source left out. before, after: the values as the file writes them, None where there is none.
    `unit`: what was asked for and judged as a whole, an indicator or a reporter's year."""

    table: str
    unit: str
    key: tuple[tuple[str, str], ...]
    before: str | None
    after: str | None

    @property
    def kind(self) -> str:
        if self.before is None:
            return ADDED
        return VANISHED if self.after is None else REVISED

    @property
    def place(self) -> str:
        """The row in a few words: "KAZ SP.POP.TOTL 2023"."""
        return " ".join(value for _, value in self.key)

    @property
    def distance(self) -> Decimal:
        """How far a revised value moved, as a part of the larger of both."""
        before, after = Decimal(self.before or 0), Decimal(self.after or 0)
        return abs(after - before) / (max(abs(before), abs(after)) or 1)


@dataclass(frozen=True)
class LeftOut:
    """Partners that `countries` does not name: how many, and their part of a flow in per cent."""

    place: str
    partners: tuple[str, ...]
    percent: Decimal


@dataclass(frozen=True)
class News:
    """All that an update finds."""

    changes: tuple[Change, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def __add__(self, other: "News") -> "News":
        return News(self.changes + other.changes, self.left_out + other.left_out)


def compared(
    table: str,
    unit: str,
    names: tuple[str, ...],
    before: Mapping[tuple[Hashable, ...], str],
    after: Mapping[tuple[Hashable, ...], str],
) -> Iterator[Change]:
    """The changes from one set of values to another, by key, in the order of the keys. `names`
    are the columns of a key. Values that are the same number are the same."""
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if not _same(old, new):
            named = tuple(zip(names, map(str, key), strict=True))
            yield Change(table, unit, named, old, new)


def _same(old: str | None, new: str | None) -> bool:
    if not old or not new:
        return old == new
    return Decimal(old) == Decimal(new)


def write_changes(path: Path, news: News, versions: tuple[str, str]) -> None:
    """The list for programs, as JSON. versions: of the package before and after."""
    told = {
        "from": versions[0],
        "to": versions[1],
        "changes": [
            {"table": one.table, "kind": one.kind, **dict(one.key)}
            | {"before": one.before, "after": one.after}
            for one in news.changes
        ],
        "left_out": [
            {"place": one.place, "partners": list(one.partners), "percent": f"{one.percent:.2f}"}
            for one in news.left_out
        ],
    }
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def plain(value: Decimal) -> str:
    """A number as the files write it: every digit, no exponent, no zeros at its end."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
