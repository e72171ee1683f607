"""The picture of the test of the borders."""

import numpy as np
import pandas as pd

from dashboard.exhibits.periods.question import Question, colour
from dashboard.figures.breaks import BreaksChart, breaks_chart
from dashboard.words import Words


def figure(question: Question, main, words: Words):
    """Values, the trend of each period, and the trend with two breaks chosen by the data."""
    line, chosen = question.line, []
    if main.breaks:
        two = main.breaks.two
        pairs = zip(two.years, two.intervals, strict=True)
        chosen = [(year, low, high) for year, (low, high) in pairs]
    chart = BreaksChart(
        values=main.series / 1000,
        trends=trends(main, words),
        chosen=chosen,
        borders=tuple(period.start for period in question.periods[1:]),
        periods=question.periods,
        first=question.periods[0].start,
        last=question.newest,
        colour=colour(question),
        name=words(f"flow.{line.flow}"),
    )
    return breaks_chart(chart, words)


def trends(main, words: Words) -> list[tuple[str, pd.Series, str]]:
    """(name, billion USD by year, dash) of the article's trend and of the one the data choose."""
    found = []
    if main.joint:
        found.append((words("periods.model.article"), np.exp(main.joint.fitted) / 1000, "solid"))
    if main.breaks:
        found.append((words("periods.model.two"), np.exp(main.breaks.two.fitted) / 1000, "dot"))
    return found
