"""The state of the page of the periods compared: one frozen value, one link."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dashboard.analysis.indices import INDICES
from dashboard.analysis.periods import Period
from dashboard.exhibits.query import Choice, Parameter, Refused, read_query, write_query
from dashboard.exhibits.shared import SharedSelection, shared_parameters

REPORTERS = ("KAZ", "UZB")
FLOWS = ("turnover", "exports", "imports")
PRICES = ("usd", "real")

# The analysis names a flow in the singular, the link as the trade explorer does.
_FLOW = {"turnover": "turnover", "exports": "export", "imports": "import"}


@dataclass(frozen=True)
class PeriodsSelection(SharedSelection):
    """What the page compares. Field names are explained in the README's query table."""

    flow: str = "turnover"
    prices: str = "usd"
    index: str = "intensity"

    @property
    def measured(self) -> str:
        """The flow as the analysis names it."""
        return _FLOW[self.flow]


def periods_parameters(periods: tuple[Period, ...]) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(periods),
        "flow": Choice("flow", FLOWS, "turnover", label="control.flow", names="flows.{}"),
        "prices": Choice(
            "measure",
            PRICES,
            "usd",
            label="periods.control.prices",
            names="periods.prices.{}",
            formerly=("prices",),
        ),
        "index": Choice(
            "index",
            INDICES,
            "intensity",
            label="periods.control.index",
            names="periods.index.{}.name",
            widget="segmented",
        ),
    }


def from_query(
    query: Mapping[str, str], periods: tuple[Period, ...]
) -> tuple[PeriodsSelection, tuple[Refused, ...]]:
    """The selection a query string stands for, and what of it was refused. Never raises."""
    values, refused = read_query(periods_parameters(periods), query)
    return PeriodsSelection(**values), refused


def to_query(selection: PeriodsSelection, periods: tuple[Period, ...]) -> str:
    """The canonical query string, "" when everything is at its default."""
    return write_query(periods_parameters(periods), selection)


def settle(selection: PeriodsSelection) -> PeriodsSelection:
    """One reporter at a time: both together have no single series that could be compared."""
    one = selection.reporter if selection.reporter in REPORTERS else REPORTERS[0]
    return replace(selection, reporter=one)
