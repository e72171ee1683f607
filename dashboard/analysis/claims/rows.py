"""The judged claims as plain rows, for tables and downloads."""

from typing import Any

import pandas as pd

from dashboard.analysis.claims.claim import ROW_COLUMNS, Judged, Recomputed
from dashboard.load import Tables

CLAIM_COLUMNS = [
    "claim",
    "section",
    "topic",
    "period",
    "measure",
    "reporter",
    "partner",
    "flow",
    "first_year",
    "last_year",
    "months",
    "country",
    "relation",
    "claimed",
    "claimed_end",
    "unit",
    "tolerance",
    "verdict",
    "one_edition",
    "recomputed",
    "recomputed_end",
    "sources",
    "other_edition",
    "alternative",
    "alternative_fits",
    "alternative_first_year",
    "alternative_last_year",
    "alternative_reporter",
    "alternative_flow",
    "alternative_value",
    "alternative_value_end",
    "alternative_sources",
    "rivals",
    "needed",
    "package_version",
]
# What there is of each is whole: a year is not 2022.0.
YEARS = (
    "first_year",
    "last_year",
    "alternative_first_year",
    "alternative_last_year",
)
EVIDENCE_COLUMNS = ["claim", "alternative", *ROW_COLUMNS]


def claims_rows(tables: Tables, judged: tuple[Judged, ...]) -> pd.DataFrame:
    """One row a claim, columns `CLAIM_COLUMNS`; codes, several of them joined by " + ".

    one_edition: whether another edition of what the verdict rests on does not bear it out.
    alternative_fits: "yes", "no", or "by_chance" for one that decides nothing though it fits.
    """
    rows = [{**_claimed(one), **_own(one), **_best(one)} for one in judged]
    frame = pd.DataFrame(rows, columns=CLAIM_COLUMNS).assign(package_version=tables.version)
    return frame.astype(dict.fromkeys(YEARS, "Int64"))


def evidence_rows(judged: tuple[Judged, ...]) -> pd.DataFrame:
    """The package rows behind own and best of each claim, columns `EVIDENCE_COLUMNS`."""
    parts = [
        found.rows.assign(claim=one.claim.claim, alternative=found.alternative)
        for one in judged
        for found in (one.own, one.best)
        if found is not None
    ]
    return pd.concat(parts, ignore_index=True)[EVIDENCE_COLUMNS]


def _claimed(one: Judged) -> dict[str, Any]:
    claim, asked = one.claim, one.claim.asked
    return {
        "claim": claim.claim,
        "section": claim.section,
        "topic": claim.topic,
        "period": claim.period,
        "measure": asked.measure,
        "reporter": asked.reporter,
        "partner": asked.partner,
        "flow": asked.flow,
        "first_year": asked.first_year,
        "last_year": asked.last_year,
        "months": asked.months,
        "country": claim.country,
        "relation": claim.relation,
        "claimed": claim.value,
        "claimed_end": claim.value_end,
        "unit": claim.unit,
        "tolerance": claim.room(claim.value),
        "verdict": one.verdict,
        "one_edition": one.one_edition,
        "rivals": " + ".join(one.rivals),
        "needed": one.needed,
    }


def _own(one: Judged) -> dict[str, Any]:
    return {
        "recomputed": one.own and one.own.value,
        "recomputed_end": one.own and one.own.value_end,
        "sources": _sources(one.own),
        "other_edition": " + ".join(_text(each) for each in one.editions),
    }


def _best(one: Judged) -> dict[str, Any]:
    best = one.best
    if best is None:
        return dict.fromkeys(name for name in CLAIM_COLUMNS if name.startswith("alternative"))
    return {
        "alternative": best.alternative,
        "alternative_fits": _fit(one, best),
        "alternative_first_year": best.asked.first_year,
        "alternative_last_year": best.asked.last_year,
        "alternative_reporter": best.asked.reporter,
        "alternative_flow": best.asked.flow,
        "alternative_value": best.value,
        "alternative_value_end": best.value_end,
        "alternative_sources": _sources(best),
    }


def _fit(one: Judged, best: Recomputed) -> str:
    if best in one.chance:
        return "by_chance"
    return "yes" if best.fits else "no"


def _sources(found: Recomputed | None) -> str:
    return "" if found is None else " + ".join(found.sources)


def _text(found: Recomputed) -> str:
    return " → ".join(repr(point.value) for point in found.points)
