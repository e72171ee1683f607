"""Read one CSV file of the package into a `Sheet`; its rows are counted, never dropped."""

import csv
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

from dashboard.load.problem import Problem
from dashboard.load.schema import Table
from dashboard.load.sheet import Sheet
from dashboard.load.text_file import read_content, read_text


def read_sheet(folder: Path, table: Table) -> tuple[Sheet | None, list[Problem]]:
    """The rows of a table, None when they cannot be told apart, and what is wrong so far."""
    text, content, problems = read_text(folder, table.path, "CSV")
    if text is None:
        return None, problems
    records = []
    try:
        records.extend(_records(text))
    except csv.Error:
        row = records[-1][0] + 1 if records else 1
        expected = {"format": "CSV"}
        problem = Problem("error", table.path, row, None, None, "unreadable", expected)
        return None, [*problems, problem]
    problems += _change_problems(table, content)
    labels = records[0][1] if records else []
    if not set(labels) & set(table.columns):
        return None, [*problems, _columns_problem(table, None, ",".join(labels))]
    problems += _label_problems(table, labels)
    lines, rows = [line for line, _ in records[1:]], [row for _, row in records[1:]]
    sheet = Sheet(table, labels, rows, lines)
    _blame_lengths(sheet)
    return sheet, problems


def read_outside(folder: Path, table: Table) -> list[Problem]:
    """What is wrong with the file of a table without unpacking it: missing, or another one."""
    content, problems = read_content(folder, table.path, "CSV")
    return problems if content is None else list(_change_problems(table, content))


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """(line where it begins, cells) of each record; a cell in quotes may span lines."""
    reader = csv.reader(io.StringIO(text, newline="\n"), strict=True)
    line = 1
    for record in reader:
        yield line, record
        line = reader.line_num + 1


def _change_problems(table: Table, content: bytes) -> Iterator[Problem]:
    """The file is not the one described: one problem, whether size, hash or both differ."""
    digest, size = hashlib.sha256(content).hexdigest(), len(content)
    wanted_digest = digest if table.hash is None else table.hash
    wanted_size = size if table.bytes is None else int(table.bytes)
    expected = {"hash": wanted_digest, "bytes": str(wanted_size)}
    if wanted_digest != digest:
        yield Problem("error", table.path, None, "hash", digest, "file_changed", expected)
    elif wanted_size != size:
        yield Problem("error", table.path, None, "bytes", str(size), "file_changed", expected)


def _label_problems(table: Table, labels: list[str]) -> Iterator[Problem]:
    wanted = table.columns
    for name in wanted:
        if name not in labels:
            yield _columns_problem(table, name, None)
    unknown_or_twice = (
        name for place, name in enumerate(labels) if name not in wanted or name in labels[:place]
    )
    for name in dict.fromkeys(unknown_or_twice):
        yield _columns_problem(table, name, name)
    if sorted(labels) == sorted(wanted) and labels != wanted:
        misplaced = next(found for found, name in zip(labels, wanted, strict=True) if found != name)
        yield _columns_problem(table, misplaced, misplaced)


def _columns_problem(table: Table, field: str | None, value: str | None) -> Problem:
    expected = {"columns": ", ".join(table.columns)}
    return Problem("error", table.path, 1, field, value, "columns", expected)


def _blame_lengths(sheet: Sheet) -> None:
    """Blame rows cut short or too long, and rows that hold nothing at all."""
    for index, row in enumerate(sheet.rows):
        if len(row) != sheet.width:
            sheet.blame_row(index, str(len(row)), "row_length", cells=sheet.width)
        elif not any(row):
            sheet.blame_row(index, "0", "row_length", cells=sheet.width)
