"""The plotted rows of the compared flow, as the trade explorer would draw them."""

import pandas as pd

from dashboard.analysis.comparison import price_base
from dashboard.analysis.memory import remembered
from dashboard.analysis.questions import FIRST_YEAR, Line, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from dashboard.exhibits.periods.section import Question
from dashboard.load import Tables


def flow_rows(question: Question, measure: str) -> pd.DataFrame:
    """`trade_rows` of the flow in all years; measure: usd, real, share_kaz or share_uzb."""
    return _rows(question.tables, question.line, measure, question.newest)


@remembered
def _rows(tables: Tables, line: Line, measure: str, newest: int) -> pd.DataFrame:
    base = price_base(tables) if measure == "real" else None
    return trade_rows(tables, TradeQuestion((line,), measure, FIRST_YEAR, newest, base))
