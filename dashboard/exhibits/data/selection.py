"""The state of the page of sources: what is listed, and which table of the package is open."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.periods import Period, read_periods
from dashboard.exhibits.query import Choice, Parameter, Refused, Text, read_query, write_query
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.load import Tables

KINDS = ("all", "dataset", "press", "article")
FIRST_TABLE = "trade"


@dataclass(frozen=True)
class DataSelection(SharedSelection):
    """What the page of sources lists. `find` is looked for in names, publishers and titles; the
    period narrows the coverage; `table` is the table of the package whose rows are shown."""

    kind: str = "all"
    find: str = ""
    table: str = FIRST_TABLE


@dataclass(frozen=True)
class DataOptions:
    """What can be selected, read off the data."""

    periods: tuple[Period, ...]
    tables: tuple[str, ...]


def data_options(tables: Tables) -> DataOptions:
    """The options that the data package offers."""
    return DataOptions(read_periods(tables.periods), (*tables.names, *tables.packed))


def data_parameters(options: DataOptions) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(options.periods),
        "kind": Choice(
            "kind", KINDS, "all", label="data.kind", names="data.kind.{}", widget="segmented"
        ),
        "find": Text("find", label="data.find", widget="search"),
        "table": Choice(
            "table",
            options.tables,
            FIRST_TABLE,
            label="data.browse.table",
            names="data.table.{}",
            widget="select",
        ),
    }


def from_query(
    query: Mapping[str, str], options: DataOptions
) -> tuple[DataSelection, tuple[Refused, ...]]:
    """The selection a query string stands for, and what of it was refused. Never raises."""
    values, refused = read_query(data_parameters(options), query)
    return DataSelection(**values), refused


def to_query(selection: DataSelection, options: DataOptions) -> str:
    """The canonical query string, "" when everything is at its default."""
    return write_query(data_parameters(options), selection)
