"""Which sources stand behind a number that is computed from a whole series."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.provenance import JOINT, parts
from dashboard.exhibits.periods.rows import flow_rows
from dashboard.exhibits.periods.section import Question


def traced(name: str, question: Question, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of a section with a column `sources`; unchanged where they name theirs."""
    find = _FINDERS.get(name)
    if find is None:
        return rows
    return rows.assign(sources=[find(question, row) for row in rows.itertuples()])


def _compared(question: Question, row) -> str:
    """The series of the measure in the years that are compared."""
    years = range(row.first_year, row.last_year + 1)
    if row.measure in ("mean_balance", "normalised_balance"):
        question = both_flows(question)
    shares = {
        "mean_share_total": f"share_{question.selection.reporter.lower()}",
        "mean_share_group": "share_ca",
    }
    prices = row.prices if isinstance(row.prices, str) else "usd"
    return _joined(question, shares.get(row.measure, prices), years, row.variant)


def _contributed(question: Question, row) -> str:
    """Both flows in the two years that are set against each other."""
    prices = question.selection.prices
    return _joined(both_flows(question), prices, (row.first_year, row.last_year), row.variant)


def _tested(question: Question, row) -> str:
    """The whole series."""
    years = range(question.periods[0].start, question.newest + 1)
    return _joined(question, question.selection.prices, years, row.variant)


_FINDERS = {"comparison": _compared, "contributions": _contributed, "breaks": _tested}


def both_flows(question: Question) -> Question:
    """The same question of turnover: its sources are those of exports and imports."""
    selection = replace(question.selection, flow="turnover")
    return Question(question.tables, question.periods, selection)


def _joined(question: Question, measure: str, years, variant: str) -> str:
    rows = flow_rows(question, measure)
    drawn = rows[(rows["variant"] == REFERENCE) & rows["year"].isin(list(years))]
    found = [one for joined in drawn["sources"].dropna() for one in parts(joined)]
    other = [] if variant == REFERENCE else [variant]
    return JOINT.join(dict.fromkeys([*found, *other]))
