"""What a section shows as a table to take along."""

import pandas as pd

from dashboard.exhibits.described import described
from dashboard.exhibits.periods.section import Question
from dashboard.exhibits.periods.traced import traced
from dashboard.exhibits.periods.view import SECTIONS


def periods_download(name: str, question: Question) -> pd.DataFrame:
    """The rows of a section with their sources.

    Values keep their stored units: million USD, per cent, logarithms.
    """
    rows = SECTIONS[name].rows(question)
    return described(traced(name, question, rows), question.tables)
