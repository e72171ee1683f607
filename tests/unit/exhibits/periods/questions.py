"""Questions of the page of the periods compared, from a query string."""

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import periods_choices
from dashboard.exhibits.periods.question import Question


def question(tables, text=""):
    periods = read_periods(tables.periods)
    return Question(tables, periods, periods_choices(periods).read(Services.query(text)))
