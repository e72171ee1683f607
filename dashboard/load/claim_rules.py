"""Rules about claims: each has what its measure needs to recompute it."""

from collections.abc import Mapping

from dashboard.load.sheet import Sheet

# Cells of Table 1 stand in a table of their own; a row for a column has no value.
COLUMN_OF_TABLE = "table_1"
TRADE = ("reporter", "partner", "flow", "last_year")
SPAN = (*TRADE, "first_year")

#: Measure -> the fields that it cannot do without.
NEEDS = {
    "companies": ("reporter", "partner", "last_year"),
    "event_year": ("subject",),
    "indicator": ("subject", "last_year"),
    "indicator_place": ("subject", "reporter", "last_year"),
    "low_income": ("subject", "last_year"),
    "sessions": ("last_year",),
    "trade_potential": ("subject", "reporter", "partner", "last_year"),
    **dict.fromkeys(("both_in_region", "level", "rank", "region_place"), TRADE),
    **dict.fromkeys(("share_of_region", "share_of_total"), TRADE),
    **dict.fromkeys(("growth", "growth_place", "growth_ratio", "index", "times"), SPAN),
    **dict.fromkeys(("share_of_region_mean", "share_of_region_peak"), SPAN),
    **dict.fromkeys(("trend_break", "turning_point"), SPAN),
    **dict.fromkeys(("years_below_ten", "years_reported"), SPAN),
}


def check_claims(sheets: Mapping[str, Sheet]) -> None:
    """Blame cells that are empty although the measure of the claim needs them."""
    sheet = sheets.get("claims")
    if sheet is None:
        return
    for index, (section, measure) in sheet.sound("section", "measure"):
        needed = NEEDS.get(measure, ())
        if section != COLUMN_OF_TABLE:
            needed = (*needed, "value", "tolerance")
            if not sheet.is_broken(index, "value_end") and sheet.cell(index, "value_end"):
                needed = (*needed, "first_year")
        for field in dict.fromkeys(needed):
            if not sheet.is_broken(index, field) and not sheet.cell(index, field):
                sheet.blame_cell(index, field, "required")
