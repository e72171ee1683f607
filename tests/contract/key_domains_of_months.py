"""Fillings of the keys of the months and of what flows beyond goods, see `key_domains`."""

from dashboard.analysis.months import NO_BASE, STATES
from dashboard.analysis.part_years import MEASURES
from dashboard.exhibits.goods.flows import REMARKS, TOPICS, office_key
from dashboard.exhibits.trade.months_shown import PERCENT
from dashboard.exhibits.trade.selection import MONTHS
from tests.contract.csv_facts import rows

FLOWS = rows("other_flows")
SECTIONS = {
    row["code"]: row["section"] for row in rows("goods_groups") if row["classification"] == "HS"
}
# Months without a value.
GAPS = {"missing", "unusable"}

OF_MONTHS = {
    "beyond.amount.*": {row["unit"].replace(" ", "_") for row in FLOWS},
    "beyond.definition.*": {row["definition"] for row in FLOWS},
    "beyond.kind.*": {row["kind"] for row in FLOWS} - {"stated"},
    "beyond.note.*": set(["compare", "rail", "visitors", "companies", "not_found"]),
    "beyond.office.*": {office_key(row["office"]) for row in FLOWS},
    "beyond.remark.*": set(REMARKS.values()),
    "beyond.topic.*": set(TOPICS),
    "hs.section.*.short": {SECTIONS[row["chapter"]] for row in rows("goods_months")},
    "months.*": {"highest", "lowest", "median_short"},
    "months.gap.*": {*GAPS, "sum"},
    "months.note.*": set(MONTHS),
    "months.status.*": {*STATES, NO_BASE, "computed"},
    "months.title.*": set(MONTHS),
    "months.unit.*": set(PERCENT),
    "months.view.*": set(MONTHS),
    "months.why.*": GAPS,
    "so_far.measure.*": set(MEASURES),
    "so_far.reading.*": {"outside", "other"},
}
