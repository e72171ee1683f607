"""The state of the page of claims: which are listed, and what the reader asks of his own."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.cells import last_year
from dashboard.analysis.claims.form import FORM_MEASURES
from dashboard.analysis.claims.read import read_claims
from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.analysis.periods import Period, read_periods
from dashboard.analysis.questions import FIRST_YEAR, PAIR
from dashboard.exhibits.query import Choice, Parameter, Refused, Text, Year, read_query, write_query
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.load import Tables

EVERY = "all"
# What the controls of years send while the reader has chosen none.
NO_CHOICE = "auto"


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
    years = options.years
    return {
        **shared_parameters(options.periods),
        "verdict": Choice(
            "verdict",
            (EVERY, *VERDICTS),
            EVERY,
            label="claims.control.verdict",
            widget="select",
        ),
        "topic": Choice(
            "topic",
            (EVERY, *options.topics),
            EVERY,
            label="claims.control.topic",
            widget="select",
        ),
        "ask": Choice(
            "ask", tuple(FORM_MEASURES), "turnover", label="claims.own.ask", widget="select"
        ),
        "of": Choice("of", PAIR, PAIR[0], label="claims.own.of", widget="select"),
        "first": Year(
            "from", years, label="claims.own.first", widget="select", formerly=("first",)
        ),
        "last": Year("to", years, label="claims.own.last", widget="select", formerly=("last",)),
        "value": Text("value", label="claims.own.value", widget="number"),
    }


def from_query(
    query: Mapping[str, str], options: ClaimsOptions
) -> tuple[ClaimsSelection, tuple[Refused, ...]]:
    """The selection a query string stands for, and what of it was refused. Never raises."""
    asked = {name: text for name, text in query.items() if text != NO_CHOICE}
    values, refused = read_query(claims_parameters(options), asked)
    return ClaimsSelection(**values), refused


def listing(selection: ClaimsSelection) -> ClaimsSelection:
    """What of the selection the list depends on: not the reader's own claim, nor the reporter."""
    return _only(selection, "lang", "period", "verdict", "topic")


def own_claim(selection: ClaimsSelection) -> ClaimsSelection:
    """What of the selection is the reader's own claim."""
    return _only(selection, "ask", "of", "first", "last", "value")


def _only(selection: ClaimsSelection, *fields: str) -> ClaimsSelection:
    return ClaimsSelection(**{one: getattr(selection, one) for one in fields})


def to_query(selection: ClaimsSelection, options: ClaimsOptions) -> str:
    """The canonical query string, "" when everything is at its default."""
    return write_query(claims_parameters(options), selection)
