"""The picture of the test of the borders."""

import numpy as np

from dashboard.figures import tokens
from dashboard.figures.breaks import BreaksChart, breaks_chart
from dashboard.pages.periods.section import Question
from dashboard.words import Words


def figure(question: Question, main, words: Words):
    """Values, the trend of each period, and the trend with two breaks chosen by the data."""
    line = question.line
    colours = {"export": tokens.COUNTRY[line.reporter], "import": tokens.COUNTRY[line.partner]}
    trends, chosen = [], []
    if main.joint:
        trends.append((words("periods.model.article"), np.exp(main.joint.fitted) / 1000, "solid"))
    if main.breaks:
        two = main.breaks.two
        trends.append((words("periods.model.two"), np.exp(two.fitted) / 1000, "dot"))
        pairs = zip(two.years, two.intervals, strict=True)
        chosen = [(year, low, high) for year, (low, high) in pairs]
    chart = BreaksChart(
        values=main.series / 1000,
        trends=trends,
        chosen=chosen,
        borders=tuple(period.start for period in question.periods[1:]),
        periods=question.periods,
        first=question.periods[0].start,
        last=question.newest,
        colour=colours.get(line.flow, tokens.INK),
        name=words(f"flow.{line.flow}"),
    )
    return breaks_chart(chart, words)
