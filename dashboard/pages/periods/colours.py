"""The colour of the compared flow."""

from dashboard.figures import tokens
from dashboard.pages.periods.section import Question


def colour(question: Question) -> str:
    """That of who exports; turnover is nobody's."""
    line = question.line
    colours = {"export": tokens.COUNTRY[line.reporter], "import": tokens.COUNTRY[line.partner]}
    return colours.get(line.flow, tokens.INK)
