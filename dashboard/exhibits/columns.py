"""A table by its columns: what stands over a column, what in it and how, declared in one place.

table(
    found.itertuples(),
    Column.year(words, "down"),
    Column(words("table.line"), lambda row: line_name(row.line, words), "line"),
    Number.of(words("goods.heading.value"), "value", write, words, "value"),
    Column.sources(words),
)
"""

from collections.abc import Callable, Iterable
from dataclasses import KW_ONLY, dataclass
from operator import attrgetter
from typing import ClassVar, Generic, Literal, Self, TypeVar

from dashboard.exhibits.exhibit import Across, Written
from dashboard.exhibits.telling import Write, cell, named_sources, status_text
from dashboard.words import Words

Row = TypeVar("Row", contravariant=True)
# What a column is of a table that can be laid out wide, see `Across`.
Wide = Literal["down", "line", "value"]


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of texts. heading: what stands over it; text: what it says of a row.

    address: where that leads, "" for nowhere. rank: what a row is sorted by where that is not its
    text. code: it says codes of the data package.
    """

    heading: str
    text: Callable[[Row], str]
    wide: Wide | None = None
    _: KW_ONLY
    address: Callable[[Row], str] | None = None
    rank: Callable[[Row], str] | None = None
    code: bool = False
    numeric: ClassVar[bool] = False

    @classmethod
    def year(cls, words: Words, wide: Wide | None = None) -> Self:
        """The field `year`."""
        year = attrgetter("year")
        return cls(words("table.year"), lambda row: str(year(row)), wide)

    @classmethod
    def country(cls, heading: str, field: str, words: Words, wide: Wide | None = None) -> Self:
        """A field with codes of countries, by name."""
        code = attrgetter(field)
        return cls(heading, lambda row: words(f"country.{code(row)}"), wide)

    @classmethod
    def sources(cls, words: Words, field: str = "sources") -> Self:
        """A field with joined sources, by their short names."""
        sources = attrgetter(field)
        return cls(words("table.source"), lambda row: named_sources(sources(row), words))

    @classmethod
    def status(cls, words: Words, value: str = "value") -> Self:
        """The state of a value, by the fields `status` and `variant`."""
        about = attrgetter(value, "status", "variant")
        return cls(words("table.status"), lambda row: status_text(*about(row), words))


@dataclass(frozen=True)
class Number(Column[Row]):
    """A column of numbers: they align right."""

    numeric: ClassVar[bool] = True

    @classmethod
    def of(
        cls, heading: str, field: str, write: Write, words: Words, wide: Wide | None = None
    ) -> Self:
        """A field with values, a dash where there is none."""
        value = attrgetter(field)
        return cls(heading, lambda row: cell(value(row), write, words), wide)


def table(rows: Iterable[Row], *columns: Column[Row]) -> Written:
    """The rows as text, cell by cell as the columns say it.

    A table that can be laid out wide has one column of each kind of `Wide`, others have none.
    """
    found, numbered = tuple(rows), tuple(enumerate(columns))
    wide = {one.wide: at for at, one in numbered if one.wide}
    return Written(
        headings=tuple(one.heading for one in columns),
        rows=tuple(tuple(one.text(row) for one in columns) for row in found),
        numeric=tuple(at for at, one in numbered if one.numeric),
        linked={at: tuple(map(one.address, found)) for at, one in numbered if one.address},
        ranks={at: tuple(map(one.rank, found)) for at, one in numbered if one.rank},
        across=Across(**wide) if wide else None,
        codes=tuple(at for at, one in numbered if one.code),
    )
