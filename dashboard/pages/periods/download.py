"""What a section shows as a table to take along."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.periods import read_periods
from dashboard.analysis.provenance import parts
from dashboard.load import Tables
from dashboard.pages.periods.section import Question
from dashboard.pages.periods.selection import from_query, settle
from dashboard.pages.periods.view import SECTIONS


def periods_download(tables: Tables, query: Mapping[str, str]) -> tuple[str, pd.DataFrame]:
    """File name and rows of the section that the parameter `table` names, under a query.

    Values keep their stored units: million USD, per cent, logarithms. An unknown section
    means the comparison table.
    """
    periods = read_periods(tables.periods)
    asked = Question(tables, periods, settle(from_query(query, periods)[0]))
    name = query.get("table", "")
    name = name if name in SECTIONS else next(iter(SECTIONS))
    rows = SECTIONS[name].rows(asked)
    return f"periods-{name}.csv", _described(rows, tables)


def _described(rows: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """The rows with title, edition and licence of their sources, and the package's version."""
    about = tables.sources.set_index("source")
    column = next((name for name in ("sources", "source") if name in rows), None)
    described = {}
    if column:
        for name, field in (
            ("source_titles", "title"),
            ("vintages", "vintage"),
            ("licences", "licence"),
        ):
            described[name] = [_about(about, field, one) for one in rows[column]]
    return rows.assign(**described, package_version=tables.version)


def _about(about: pd.DataFrame, field: str, sources) -> str:
    known = parts(sources) if isinstance(sources, str) else []
    return " | ".join(str(about.at[one, field]) for one in known)
