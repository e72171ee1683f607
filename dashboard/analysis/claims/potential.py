"""The measure of room that trade has to grow: what there is against what a model expects."""

from dashboard.analysis.claims.claim import Asked, Point, Result, Row, given
from dashboard.analysis.expected import MODELS, WITHOUT_AGREEMENTS, expected_rows
from dashboard.load import Tables

OTHER_MODEL = "other_model"
_BASES = ("reference", OTHER_MODEL)


def trade_potential(tables: Tables, asked: Asked) -> list[Result]:
    """Actual trade as a multiple of what the model named in `subject` expects, both ways together.

    With the basis "other_model" what the other one expects. Nothing where the year is not told.
    """
    if asked.basis not in _BASES:
        return []
    own, other = given(asked.subject), next(one for one in MODELS if one != asked.subject)
    model = other if asked.basis == OTHER_MODEL else own
    found = expected_rows(tables, given(asked.partner), [model])
    rows = found[found["year"] == asked.last_year]
    if len(rows) < 2:
        return []
    year = int(rows["year"].iloc[0])
    value = float(rows["value"].sum() / rows["fitted"].sum())
    used = tuple(
        Row("gravity_fitted", key, year, row.exporter, row.importer, "export", float(row.value),
            "million USD", row.sources.split()[0])
        for row in rows.itertuples()
        for held in [WITHOUT_AGREEMENTS[model] if row.reduced else model]
        for key in [f"{year} {row.exporter} {row.importer} {held}"]
    )  # fmt: skip
    return [Result((Point(year, value, value, value),), used)]
