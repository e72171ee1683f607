"""The exhibits of the page, in its order."""

from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType

from dashboard.analysis.periods import Period
from dashboard.exhibits.controls import Offer
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.following import Choosing, Frame
from dashboard.exhibits.periods import (
    aligned,
    breaks,
    companies,
    comparison,
    contributions,
    expected,
    goods,
    gravity,
    index,
    prices,
    standing,
)
from dashboard.exhibits.periods.question import Question
from dashboard.exhibits.periods.selection import (
    REPORTERS,
    PeriodsSelection,
    periods_parameters,
    settle,
)
from dashboard.words import Words

PATH = "/periods"

# Each module has NAME, FOLLOWS, rows(question) and exhibit(question, words, frame).
MODULES = (
    *(comparison, aligned, prices, contributions, breaks, standing, index),
    *(expected, gravity, goods, companies),
)

# Mere tables, and charts whose names or rows take more height.
_TABLES, _TALL = (comparison, goods), (expected, gravity)


def periods_choices(periods: tuple[Period, ...]) -> Choosing:
    """What can be chosen on the page."""
    return Choosing(
        path=PATH,
        periods=periods,
        parameters=periods_parameters(periods),
        kind=PeriodsSelection,
        settled=settle,
        offers=lambda _selection, words: {
            "reporter": Offer(pairs=[(one, words(f"reporter.{one}")) for one in REPORTERS])
        },
        passed_on=("lang", "period"),
    )


def periods_exhibits(services: Services) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor."""
    choices = periods_choices(services.periods)
    return {one.NAME: _exhibitor(one, choices, services) for one in MODULES}


def _exhibitor(module: ModuleType, choices: Choosing, services: Services) -> Exhibitor:
    def make(selection: PeriodsSelection, words: Words, frame: Frame) -> Exhibit:
        return module.exhibit(Question(services.tables, services.periods, selection), words, frame)

    made = choices.exhibitor(module.NAME, module.FOLLOWS, make)
    return replace(made, charted=module not in _TABLES, tall=module in _TALL)
