"""What a section shows as a table to take along."""

import pandas as pd

from dashboard.pages.described import described
from dashboard.pages.periods.section import Question
from dashboard.pages.periods.traced import traced
from dashboard.pages.periods.view import SECTIONS


def periods_download(name: str, question: Question) -> pd.DataFrame:
    """The rows of a section with their sources.

    Values keep their stored units: million USD, per cent, logarithms.
    """
    rows = SECTIONS[name].rows(question)
    return described(traced(name, question, rows), question.tables)
