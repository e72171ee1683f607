"""The state of the page of the periods compared: one frozen value, one link."""

from dataclasses import dataclass, replace

from dashboard.analysis.expected import MODELS, PARTNERS
from dashboard.analysis.indices import INDICES
from dashboard.analysis.periods import Period
from dashboard.exhibits.query import Choice, Parameter
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
    partner: str = "UZB"
    model: str = "both"

    @property
    def measured(self) -> str:
        """The flow as the analysis names it."""
        return _FLOW[self.flow]


def periods_parameters(periods: tuple[Period, ...]) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(periods),
        "flow": Choice("flow", FLOWS, label="control.flow", names="flows.{}"),
        "prices": Choice(
            "measure",
            PRICES,
            label="periods.control.prices",
            names="periods.prices.{}",
            widget="select",
            formerly=("prices",),
        ),
        "index": Choice(
            "index",
            INDICES,
            label="periods.control.index",
            names="periods.index.{}.name",
            widget="segmented",
        ),
        "partner": Choice(
            "partner",
            PARTNERS,
            label="periods.control.partner",
            names="country.{}",
            widget="select",
        ),
        "model": Choice(
            "model",
            ("both", *MODELS),
            label="periods.control.model",
            names="periods.gravity.model.{}",
            widget="select",
        ),
    }


def settle(selection: PeriodsSelection) -> tuple[PeriodsSelection, tuple[str, ...]]:
    """One reporter at a time: both together have no single series that could be compared."""
    if selection.reporter in REPORTERS:
        return selection, ()
    return replace(selection, reporter=REPORTERS[0]), ("reason.one_reporter_here",)
