"""A sheet of a file as its cells, whatever the file was."""

from typing import NamedTuple

# A number, a text without blanks around it, or nothing. Dates are texts such as "2024-06-30".
Cell = str | float | None
LETTERS_OF_COLUMNS = 26


class Sheet(NamedTuple):
    """Rows as they stand in the file, the first one at the top of the sheet."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


class Place(NamedTuple):
    """Where something stands: sheet ("" in a text file), row and column from 1, 0 for a whole row
    or sheet."""

    sheet: str
    row: int = 0
    column: int = 0

    @property
    def letters(self) -> str:
        """The column as spreadsheets name it, "" for none."""
        left, letters = self.column, ""
        while left:
            left, digit = divmod(left - 1, LETTERS_OF_COLUMNS)
            letters = chr(ord("A") + digit) + letters
        return letters


class Remark(NamedTuple):
    """Something to tell of a place.

    kind: "problem" (it may be wrong), "left_out" (read and not taken) or "note". code: of its
    sentence. found: the text that stands there. told: what its sentence needs beside.
    """

    kind: str
    code: str
    place: Place
    found: str = ""
    told: tuple[tuple[str, str], ...] = ()


class Refused(Exception):
    """A file that is not read at all. code: of its sentence; told: what that needs."""

    def __init__(self, code: str, **told: str):
        super().__init__(code)
        self.code = code
        self.told = told


def written(cell: Cell) -> str:
    """A cell as text: whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell == int(cell) and abs(cell) < 1e15 else repr(cell)
    return cell
