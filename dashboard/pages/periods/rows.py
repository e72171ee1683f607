"""The plotted rows of the compared flow, as the trade explorer would draw them."""

import pandas as pd

from dashboard.analysis.comparison import price_base
from dashboard.analysis.questions import FIRST_YEAR, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from dashboard.pages.periods.section import Question


def flow_rows(question: Question, measure: str) -> pd.DataFrame:
    """`trade_rows` of the flow in all years; measure: usd, real, share_kaz or share_uzb."""
    base = price_base(question.tables) if measure == "real" else None
    asked = TradeQuestion((question.line,), measure, FIRST_YEAR, question.newest, base)
    return trade_rows(question.tables, asked)


def reference(rows: pd.DataFrame) -> pd.Series:
    """The reference values by year."""
    return rows[rows["variant"] == "reference"].set_index("year")["value"]
