"""The exhibits of the page, in its order."""

from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType

from dashboard.analysis.periods import Period
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.following import Choosing, Frame
from dashboard.exhibits.periods import (
    aligned,
    breaks,
    companies,
    comparison,
    contributions,
    goods,
    index,
    standing,
)
from dashboard.exhibits.periods.marked_plots import breaks_plot, companies_plot
from dashboard.exhibits.periods.plots import (
    aligned_plot,
    contributions_plot,
    index_plot,
    standing_plot,
)
from dashboard.exhibits.periods.question import Question
from dashboard.exhibits.periods.selection import (
    REPORTERS,
    PeriodsSelection,
    periods_parameters,
    reasons,
    settle,
)
from dashboard.words import Words

PATH = "/periods"

# Each module has NAME, FOLLOWS, rows(question) and exhibit(question, words, frame).
MODULES = (comparison, aligned, contributions, breaks, standing, index, goods, companies)

# The others have no chart.
_PLOTS = {
    aligned: aligned_plot,
    contributions: contributions_plot,
    breaks: breaks_plot,
    standing: standing_plot,
    index: index_plot,
    companies: companies_plot,
}


def periods_choices(periods: tuple[Period, ...]) -> Choosing:
    """What can be chosen on the page."""
    return Choosing(
        path=PATH,
        periods=periods,
        parameters=periods_parameters(periods),
        kind=PeriodsSelection,
        settled=settle,
        reasons=reasons,
        pairs=lambda _selection, words: {
            "reporter": [(one, words(f"reporter.{one}")) for one in REPORTERS]
        },
    )


def periods_exhibits(services: Services) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor."""
    choices = periods_choices(services.periods)
    return {one.NAME: _exhibitor(one, choices, services) for one in MODULES}


def _exhibitor(module: ModuleType, choices: Choosing, services: Services) -> Exhibitor:
    plot = _PLOTS.get(module)

    def make(selection: PeriodsSelection, words: Words, frame: Frame) -> Exhibit:
        question = Question(services.tables, services.periods, selection)
        made = module.exhibit(question, words, frame)
        if plot is None or made.drawing is None:
            return made
        return replace(made, plotting=lambda: plot(question, made, words))

    made = choices.exhibitor(module.NAME, module.FOLLOWS, make)
    return replace(made, charted=plot is not None)
