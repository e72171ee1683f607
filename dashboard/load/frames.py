"""A sheet without errors as a typed frame, one row of the file a row of the frame.

- integer, year: int64, or Int64 (missing is `pd.NA`) where the descriptor lets a value be missing
- number: float64, missing is NaN
- boolean: bool, or boolean (missing is `pd.NA`) where the descriptor lets a value be missing
- string, date: str, missing is NaN and never ""; dates stay ISO text, which sorts as it should
"""

import pandas as pd

from dashboard.load.schema import TRUE, Field
from dashboard.load.sheet import Sheet


def frame_of(sheet: Sheet) -> pd.DataFrame:
    """The frame of a sheet that has no error; its columns stand as in the descriptor."""
    columns = zip(*sheet.rows, strict=True) if sheet.rows else [()] * sheet.width
    fields = zip(sheet.table.fields, columns, strict=True)
    return pd.DataFrame({field.name: _values(field, cells) for field, cells in fields})


def _values(field: Field, cells: tuple[str, ...]) -> pd.api.extensions.ExtensionArray:
    if field.type in ("integer", "year"):
        whole = [int(cell) if cell else None for cell in cells]
        return pd.array(whole, dtype="int64" if field.required else "Int64")
    if field.type == "number":
        return pd.array([float(cell or "nan") for cell in cells], dtype="float64")
    if field.type == "boolean":
        truth = [cell in TRUE if cell else None for cell in cells]
        return pd.array(truth, dtype="bool" if field.required else "boolean")
    return pd.array([cell or None for cell in cells], dtype="str")
