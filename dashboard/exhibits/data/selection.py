"""The state of the page of sources: which of them are listed; the period narrows the coverage."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.periods import Period
from dashboard.exhibits.query import Choice, Parameter, Refused, Text, read_query, write_query
from dashboard.exhibits.shared import SharedSelection, shared_parameters

KINDS = ("all", "dataset", "press", "article")


@dataclass(frozen=True)
class DataSelection(SharedSelection):
    """What the page of sources lists. `find` is looked for in names, publishers and titles."""

    kind: str = "all"
    find: str = ""


def data_parameters(periods: tuple[Period, ...]) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(periods),
        "kind": Choice("kind", KINDS, "all", label="data.kind", names="data.kind.{}"),
        "find": Text("find", label="data.find", widget="search"),
    }


def from_query(
    query: Mapping[str, str], periods: tuple[Period, ...]
) -> tuple[DataSelection, tuple[Refused, ...]]:
    """The selection a query string stands for, and what of it was refused. Never raises."""
    values, refused = read_query(data_parameters(periods), query)
    return DataSelection(**values), refused


def to_query(selection: DataSelection, periods: tuple[Period, ...]) -> str:
    """The canonical query string, "" when everything is at its default."""
    return write_query(data_parameters(periods), selection)
