"""The columns of a frame as fields of a Frictionless table schema."""

import pandas as pd
from pandas.api import types


def fields(rows: pd.DataFrame) -> list[dict[str, str]]:
    """Name and type of every column, in their order."""
    return [{"name": name, "type": _type(rows[name])} for name in rows.columns]


def _type(column: pd.Series) -> str:
    if types.is_bool_dtype(column):
        return "boolean"
    if types.is_integer_dtype(column):
        return "integer"
    return "number" if types.is_numeric_dtype(column) else "string"
