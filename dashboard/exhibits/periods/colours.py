"""The colour of the compared flow."""

from dashboard.exhibits.periods.section import Question
from dashboard.figures import tokens


def colour(question: Question) -> str:
    """That of who exports; turnover is nobody's."""
    line = question.line
    colours = {"export": tokens.COUNTRY[line.reporter], "import": tokens.COUNTRY[line.partner]}
    return colours.get(line.flow, tokens.INK)
