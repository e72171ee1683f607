"""Questions of the page of the periods compared, from a query string."""

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.section import Question
from dashboard.exhibits.periods.selection import from_query, settle


def question(tables, text=""):
    periods = read_periods(tables.periods)
    return Question(tables, periods, settle(from_query(Services.query(text), periods)[0]))
