"""Unique keys and foreign keys, judged on the rows whose key can be trusted."""

from collections.abc import Mapping

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
    for index, cells in sheet.sound(*fields):
        key = _comparable(sheet, fields, cells)
        if key in first:
            names, row = ", ".join(fields), sheet.lines[first[key]]
            sheet.blame_key(index, fields, "duplicate_key", fields=names, row=row)
        elif any(key):
            first[key] = index


def _targets(sheet: Sheet, key: ForeignKey) -> set[Key]:
    return {_comparable(sheet, key.targets, cells) for _, cells in sheet.sound(*key.targets)}


def _blame_references(sheet: Sheet, key: ForeignKey, targets: set[Key]) -> None:
    for index, cells in sheet.sound(*key.fields):
        if any(cells) and _comparable(sheet, key.fields, cells) not in targets:
            expected = {"table": key.table, "field": ", ".join(key.targets)}
            sheet.blame_cell(index, key.fields[0], "foreign_key", **expected)


def _comparable(sheet: Sheet, fields: Key, cells: list[str]) -> Key:
    types = sheet.table.types
    return tuple(
        str(int(cell)) if cell and types[name] in ("integer", "year") else cell
        for name, cell in zip(fields, cells, strict=True)
    )
