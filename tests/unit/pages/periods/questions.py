"""Questions of the page of the periods compared, from a query string."""

from dashboard.analysis.periods import read_periods
from dashboard.pages.page import Services
from dashboard.pages.periods.section import Question
from dashboard.pages.periods.selection import from_query, settle


def question(tables, text=""):
    periods = read_periods(tables.periods)
    return Question(tables, periods, settle(from_query(Services.query(text), periods)[0]))
