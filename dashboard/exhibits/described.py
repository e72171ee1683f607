"""Rows to take along, with what a reader must know of their sources in the file itself."""

import pandas as pd

from dashboard.analysis.provenance import parts, sources_by_name
from dashboard.load import Tables

_TOLD = (("source_titles", "title"), ("vintages", "vintage"), ("licences", "licence"))


def described(rows: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """The rows with title, edition and licence of their sources, and the package's version.

    The sources stand in the column `sources`, joined, or `source`.
    """
    about = sources_by_name(tables)
    column = next((name for name in ("sources", "source") if name in rows), None)
    told = {}
    if column:
        for name, field in _TOLD:
            known = {one: _about(about, field, one) for one in rows[column].unique()}
            told[name] = [known[one] for one in rows[column]]
    return rows.assign(**told, package_version=tables.version)


def _about(about: pd.DataFrame, field: str, sources: object) -> str:
    known = parts(sources) if isinstance(sources, str) else []
    return " | ".join(str(about.at[one, field]) for one in known)
