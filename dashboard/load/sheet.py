"""The rows of one file as text, and which of them can still be trusted."""

from collections.abc import Iterator
from typing import Literal

from dashboard.load.problem import Problem
from dashboard.load.schema import Field, Table


class Sheet:
    """Rows of one table as they stand in its file, whatever is wrong with them.

    A row or cell that is blamed is broken from then on: it is blamed once, and rules about other
    things pass over it, so that one cause does not turn up as many problems.
    """

    def __init__(
        self, table: Table, labels: list[str], rows: list[list[str]], lines: list[int]
    ) -> None:
        """`labels` is the header, `lines` the line number in the file of each of `rows`."""
        self.table = table
        self.rows = rows
        self.lines = lines
        self.width = len(labels)
        # A label that stands twice is a problem of its own; the first one counts.
        self.column = {name: labels.index(name) for name in table.columns if name in labels}
        self.problems: list[Problem] = []
        self._broken_rows: set[int] = set()
        self._broken_cells: set[tuple[int, str]] = set()

    @property
    def fields(self) -> list[Field]:
        """The fields that the file has a column for."""
        return [field for field in self.table.fields if field.name in self.column]

    def cell(self, index: int, field: str) -> str:
        return self.rows[index][self.column[field]]

    def blame_cell(self, index: int, field: str, code: str, /, **expected: object) -> None:
        """The cell is wrong, unless something else was found wrong with it before."""
        if not self.is_broken(index, field):
            self._broken_cells.add((index, field))
            self._add("error", index, field, self.cell(index, field), code, expected)

    def warn(self, index: int, field: str, code: str, /, **expected: object) -> None:
        """The cell is odd; it stays sound."""
        self._add("warning", index, field, self.cell(index, field), code, expected)

    def blame_row(self, index: int, value: str, code: str, /, **expected: object) -> None:
        """The row as a whole is wrong; none of its cells can be trusted."""
        self._broken_rows.add(index)
        self._add("error", index, None, value, code, expected)

    def blame_key(
        self, index: int, fields: tuple[str, ...], code: str, /, **expected: object
    ) -> None:
        """The values of a row in `fields` are wrong together; each of them stays sound."""
        field = fields[0] if len(fields) == 1 else None
        value = ", ".join(self.cell(index, name) for name in fields)
        self._add("error", index, field, value, code, expected)

    def is_broken(self, index: int, *fields: str) -> bool:
        """Whether the row cannot be trusted in one of these fields."""
        return index in self._broken_rows or any(
            name not in self.column or (index, name) in self._broken_cells for name in fields
        )

    def has_broken(self, *fields: str) -> bool:
        """Whether any row cannot be trusted in one of these fields."""
        return bool(self._broken_rows) or any(
            name not in self.column or any(field == name for _, field in self._broken_cells)
            for name in fields
        )

    def sound(self, *fields: str) -> Iterator[tuple[int, list[str]]]:
        """(index, cells in `fields`) of every row that can be trusted in all of them."""
        if not set(fields) <= set(self.column):
            return
        places = [self.column[name] for name in fields]
        for index, row in enumerate(self.rows):
            # What is found wrong on the way counts; in a sound table nothing has to be looked up.
            known = self._broken_rows or self._broken_cells
            if not (known and self.is_broken(index, *fields)):
                yield index, [row[place] for place in places]

    def _add(
        self,
        severity: Literal["error", "warning"],
        index: int,
        field: str | None,
        value: str,
        code: str,
        expected: dict[str, object],
    ) -> None:
        texts = {name: str(item) for name, item in expected.items()}
        row = self.lines[index]
        self.problems.append(Problem(severity, self.table.path, row, field, value, code, texts))
