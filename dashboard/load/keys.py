"""Unique keys and foreign keys, judged on the rows whose key can be trusted."""

from collections.abc import Callable, Mapping

from dashboard.load.schema import ForeignKey
from dashboard.load.sheet import Sheet

Key = tuple[str, ...]


def check_keys(sheets: Mapping[str, Sheet]) -> None:
    """Blame rows that repeat a key of their table or refer to a row that is not there.

    Cells are compared as they are written, integers by value. References to a table are not
    judged when its key column is missing or has a broken cell: they may be right.
    """
    for sheet in sheets.values():
        for fields in sheet.table.keys:
            _blame_duplicates(sheet, fields)
    # All targets are read before any reference is blamed: a broken reference is no broken key.
    references = [
        (sheet, key, _targets(sheets[key.table], key))
        for sheet in sheets.values()
        for key in sheet.table.foreign_keys
        if key.table in sheets and not sheets[key.table].has_broken(*key.targets)
    ]
    for sheet, key, targets in references:
        _blame_references(sheet, key, targets)


def _blame_duplicates(sheet: Sheet, fields: Key) -> None:
    first: dict[Key, int] = {}
    comparable = _comparing(sheet, fields)
    for index, cells in sheet.sound(*fields):
        key = comparable(cells)
        if key in first:
            names, row = ", ".join(fields), sheet.lines[first[key]]
            sheet.blame_key(index, fields, "duplicate_key", fields=names, row=row)
        elif any(key):
            first[key] = index


def _targets(sheet: Sheet, key: ForeignKey) -> set[Key]:
    comparable = _comparing(sheet, key.targets)
    return {comparable(cells) for _, cells in sheet.sound(*key.targets)}


def _blame_references(sheet: Sheet, key: ForeignKey, targets: set[Key]) -> None:
    comparable = _comparing(sheet, key.fields)
    for index, cells in sheet.sound(*key.fields):
        if any(cells) and comparable(cells) not in targets:
            expected = {"table": key.table, "field": ", ".join(key.targets)}
            sheet.blame_cell(index, key.fields[0], "foreign_key", **expected)


def _comparing(sheet: Sheet, fields: Key) -> Callable[[list[str]], Key]:
    """What makes of the cells of a row in these fields what others are compared with."""
    types = sheet.table.types
    whole = [at for at, name in enumerate(fields) if types.get(name) in ("integer", "year")]

    def comparable(cells: list[str]) -> Key:
        for at in whole:
            cells[at] = str(int(cells[at])) if cells[at] else ""
        return tuple(cells)

    return comparable
