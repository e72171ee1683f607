"""Fillings of the keys of the page of claims, see `key_domains`."""

from dashboard.analysis.claims.alternatives import ALTERNATIVES
from dashboard.analysis.claims.form import FORM_MEASURES
from dashboard.analysis.claims.measures import MEASURES
from dashboard.analysis.claims.verdict import VERDICTS
from tests.contract.csv_facts import rows

CLAIMS = rows("claims")
NEEDED = {row["needed"] for row in CLAIMS if row["needed"]} | {"reported_trade"}
UNITS = {row["unit"] for row in CLAIMS}
COUNTED = {"agencies", "countries", "tariff_lines", "units_a_year", "years"}
# Verdict and, after a blank, what it lacks.
CONCLUSIONS = {
    *(f"{verdict} " for verdict in VERDICTS),
    "another_definition .nothing",
    "another_definition .quoted",
    "cannot_be_checked .nearest",
    "part_of_year .nothing",
    "inconsistent .nothing",
    "contradicted .nothing",
    "contradicted .alone",
    "contradicted .chance",
    "contradicted .flow",
}
# Claims that a referee has to say a word more about.
NOTED = (
    "artel-orbis-investment both-in-region companies-kaz-now companies-uzb "
    "companies-uzb-share exports-2022 "
    "exports-2023 five-year-growth forum-documents growth-since-2016 imports-2023 "
    "kaz-share-uzb-exports kaz-share-uzb-imports low-income period-1-start period-2-start "
    "period-3-start third-partner third-partner-share trade-potential "
    "turnover-2016 turnover-2023 two-digit-growth uzb-exports-index-2021 uzb-imports-index-2018 "
    "uzb-imports-index-2020 uzb-main-partner"
)

OF_CLAIMS = {
    "claim.*": {row["claim"] for row in CLAIMS} | {"reader"},
    "claim.*.note": set(NOTED.split()),
    "claim.alternative.*": set(ALTERNATIVES),
    "claim.form.*": set(FORM_MEASURES),
    "claim.measure.**": {f"{name} " for name in MEASURES if name != "indicator"}
    | {f"indicator .{row['subject']}" for row in CLAIMS if row["measure"] == "indicator"},
    "claim.needed.*": NEEDED,
    "claim.section.*": {row["section"] for row in CLAIMS} | {"reader"},
    "claim.topic.*": {row["topic"] for row in CLAIMS} | {"reader"},
    "claim.unit.*": {offered.unit for offered in FORM_MEASURES.values()},
    "claim.verdict.*": set(VERDICTS),
    "claims.*": {"more_than", "less_than", "claimed", "recomputed"},
    "claims.amount.*": UNITS,
    "claims.conclusion.**": CONCLUSIONS,
    "claims.control.*.all": {"verdict", "topic"},
    "claims.own.*": {"no_figure", "other_source"},
    "claims.verdict.*.about": set(VERDICTS),
}
