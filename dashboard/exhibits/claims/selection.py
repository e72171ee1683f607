"""The state of the page of claims: which are listed, and what the reader asks of his own."""

from dataclasses import dataclass

from dashboard.analysis.cells import last_year
from dashboard.analysis.claims.form import FORM_MEASURES
from dashboard.analysis.claims.read import read_claims
from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.analysis.periods import Period, read_periods
from dashboard.analysis.questions import FIRST_YEAR, PAIR
from dashboard.exhibits.query import Choice, Parameter, Text, Year
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.load import Tables

EVERY = "all"
# What the list depends on: not the reader's own claim, nor the reporter; and what that claim is.
LISTING = ("period", "verdict", "topic")
OWN_CLAIM = ("ask", "of", "first", "last", "value")


@dataclass(frozen=True)
class ClaimsSelection(SharedSelection):
    """What the page lists, and the reader's own claim.

    ask: the measure, of: who reports, first and last: its years, None for those that the data
    suggest, value: the number as typed, "" while nothing is claimed.
    """

    verdict: str = EVERY
    topic: str = EVERY
    ask: str = "turnover"
    of: str = PAIR[0]
    first: int | None = None
    last: int | None = None
    value: str = ""


@dataclass(frozen=True)
class ClaimsOptions:
    """What can be selected, read off the data. topics: in the order of the article."""

    periods: tuple[Period, ...]
    topics: tuple[str, ...]
    years: tuple[int, ...]


def claims_options(tables: Tables) -> ClaimsOptions:
    """The options that the data package offers."""
    topics = dict.fromkeys(claim.topic for claim in read_claims(tables))
    years = tuple(range(FIRST_YEAR, last_year(tables) + 1))
    return ClaimsOptions(read_periods(tables.periods), tuple(topics), years)


def claims_parameters(options: ClaimsOptions) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(options.periods),
        "verdict": Choice(
            "verdict", (EVERY, *VERDICTS), label="claims.control.verdict", widget="select"
        ),
        "topic": Choice(
            "topic", (EVERY, *options.topics), label="claims.control.topic", widget="select"
        ),
        "ask": Choice("ask", tuple(FORM_MEASURES), label="claims.own.ask", widget="select"),
        "of": Choice("of", PAIR, label="claims.own.of", widget="select"),
        "first": Year(
            "from",
            options.years,
            label="claims.own.first",
            widget="select",
            formerly=("first",),
        ),
        "last": Year(
            "to",
            options.years,
            label="claims.own.last",
            widget="select",
            formerly=("last",),
        ),
        "value": Text("value", label="claims.own.value", widget="number"),
    }
