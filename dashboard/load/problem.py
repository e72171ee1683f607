"""What can be wrong with a data package, as codes; the sentences live in the catalogues."""

import dataclasses
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

#: Every code with the placeholders its sentence (catalogue key `problem.<code>`) may use.
#: They are the keys of `Problem.expected`; file, row, field and value are printed beside it.
CODES = MappingProxyType(
    {
        # the folder and its files
        "missing_file": (),
        "unknown_file": (),
        "unreadable": ("format",),
        "encoding": (),
        "file_changed": ("hash", "bytes"),
        # the descriptor
        "property": ("wanted",),
        "property_not_allowed": (),
        # the shape of a table
        "columns": ("columns",),
        "row_length": ("cells",),
        # a cell
        "required": (),
        "type": ("type",),
        "number_form": (),
        "enum": ("values",),
        "pattern": ("pattern",),
        "bounds": ("minimum", "maximum"),
        # rows against each other
        "duplicate_key": ("fields", "row"),
        "foreign_key": ("table", "field"),
        "date_order": ("start", "limit"),
        "periods": (),
        "border_length": ("length", "row"),
        "turnover": ("sum", "tolerance"),
        "order_of_magnitude": ("previous_year", "previous_value"),
        "edition_overlap": ("source", "country", "year"),
        "edition_none": (),
        "range_overlap": ("row",),
        "range_without_row": ("table", "years"),
        # many problems of one kind
        "more_of_the_same": ("count", "code"),
    }
)

DESCRIPTOR = "datapackage.json"
LONGEST_TEXT = 200


@dataclass(frozen=True)
class Problem:
    """One thing wrong with the package, at one place.

    `file` is the path inside the package; `row` the line number in that file (header = 1).
    In datapackage.json `field` is the path of the property, such as `resources.trade.path`.
    `value` is the text found, shortened when it is long. `expected` holds what the sentence
    of `code` needs, see `CODES`.
    """

    severity: Literal["error", "warning"]
    file: str
    row: int | None
    field: str | None
    value: str | None
    code: str
    expected: dict[str, str] = dataclasses.field(default_factory=dict[str, str], hash=False)

    def __post_init__(self) -> None:
        for name in ("file", "field", "value"):
            text = getattr(self, name)
            # The one way to set an attribute of a frozen dataclass while it is being made.
            object.__setattr__(self, name, None if text is None else _printable(text))
        expected = {key: _printable(text) for key, text in self.expected.items()}
        object.__setattr__(self, "expected", expected)


def descriptor_problem(field: str | None, value: str | None, wanted: str) -> Problem:
    """The property at `field` of the descriptor should be `wanted`."""
    return Problem("error", DESCRIPTOR, None, field, value, "property", {"wanted": wanted})


class PackageError(Exception):
    """The package has at least one error; `problems` lists all of them, warnings included."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        first = next(problem for problem in problems if problem.severity == "error")
        place = ":".join(str(part) for part in (first.file, first.row, first.field) if part)
        super().__init__(f"{len(problems)} problems in the data package: {place} {first.code} ...")


def _printable(text: str) -> str:
    """Text any terminal can print: bounded, on one line, no lone surrogates or control codes."""
    cut = text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in cut
    )
