"""The overview's state and its exhibit."""

from collections.abc import Mapping

from dashboard.analysis.periods import Period
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.overview import overview
from dashboard.exhibits.overview.facts import facts_of
from dashboard.exhibits.query import read_query, write_query
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.exhibits.state import Settled, State
from dashboard.exhibits.stated import stated_period
from dashboard.words import Words

PATH = "/"


def overview_state(periods: tuple[Period, ...]) -> State:
    """How the page's query is read; beside the period it has no control."""
    parameters = shared_parameters(periods)

    def settled(query: Mapping[str, str]) -> Settled:
        values, refused = read_query(parameters, query)
        return Settled(write_query(parameters, SharedSelection(**values)), refused)

    return State(settled, lambda _query, _words: {})


def period_alone(query: Mapping[str, str], periods: tuple[Period, ...]) -> SharedSelection:
    """What of the selection the overview follows."""
    return SharedSelection(period=read_query(shared_parameters(periods), query)[0]["period"])


def overview_exhibit(services: Services) -> Exhibitor:
    """The one exhibit of the page."""
    periods = services.periods

    def canonical(query: Mapping[str, str]) -> str:
        return write_query(shared_parameters(periods), period_alone(query, periods))

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        period = period_alone(query, periods).period
        frame = {
            "name": overview.NAME,
            "path": PATH,
            "query": canonical(query),
            "filters": (stated_period(period, periods, words),),
        }
        return overview.exhibit(facts_of(services.tables, period), words, frame)

    return Exhibitor(overview.NAME, canonical, make)
