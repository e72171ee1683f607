"""The overview's choices and its exhibit."""

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.following import Choosing, Frame
from dashboard.exhibits.overview import overview
from dashboard.exhibits.overview.facts import facts_of
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.words import Words

PATH = "/"


def overview_choices(services: Services) -> Choosing:
    """Beside the period there is nothing to choose."""
    periods = services.periods
    return Choosing(PATH, periods, shared_parameters(periods), SharedSelection)


def overview_exhibit(services: Services) -> Exhibitor:
    """The one exhibit of the page."""

    def make(selection: SharedSelection, words: Words, frame: Frame) -> Exhibit:
        return overview.exhibit(facts_of(services.tables, selection.period), words, frame)

    return overview_choices(services).exhibitor(overview.NAME, overview.FOLLOWS, make)
