"""The state of the page of sources: what is listed, and which table of the package is open."""

from dataclasses import dataclass

from dashboard.analysis.periods import Period, read_periods
from dashboard.exhibits.query import Choice, Parameter, Text
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
        "kind": Choice("kind", KINDS, label="data.kind", names="data.kind.{}", widget="segmented"),
        "find": Text("find", label="data.find", widget="search"),
        "table": Choice(
            "table",
            options.tables,
            label="data.browse.table",
            names="data.table.{}",
            widget="select",
        ),
    }
