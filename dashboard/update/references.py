"""Where no reference series has a year, what Comtrade gives stands in it."""

from collections.abc import Iterator

from dashboard.update.comtrade import FLOWS, REPORTERS
from dashboard.update.draft import Draft, Row
from dashboard.update.own_sources import COMTRADE

REASON = "only_official_figure_for_the_year"
_EXPLANATION = "No other series has these years; fetched from UN Comtrade."
_SCOPES = {"partner": "trade", "total": "trade_totals"}


def put_references(draft: Draft) -> None:
    """Ranges of years that Comtrade has and no other reference series covers, made anew."""
    chosen = [row for row in draft.rows("reference_series") if row["source"] != COMTRADE]
    made = [
        {
            "scope": scope,
            "reporter": reporter,
            "flow": flow,
            "first_year": str(first),
            "last_year": str(last),
            "source": COMTRADE,
            "reason": REASON,
            "explanation": _EXPLANATION,
        }
        for scope in _SCOPES
        for reporter in REPORTERS
        for flow in FLOWS.values()
        for first, last in _ranges(_years(draft, scope, reporter, flow)
                                   - _covered(chosen, scope, reporter, flow))
    ]  # fmt: skip
    draft.replace("reference_series", [*chosen, *made])


def _years(draft: Draft, scope: str, reporter: str, flow: str) -> set[int]:
    """The years in which Comtrade has the value that a reference series must have."""
    wanted = {"reporter": reporter, "flow": flow, "source": COMTRADE}
    if scope == "partner":
        (wanted["partner"],) = (one for one in REPORTERS if one != reporter)
    return {
        int(row["year"])
        for row in draft.rows(_SCOPES[scope])
        if row["value"] and all(row[name] == value for name, value in wanted.items())
    }


def _covered(rows: list[Row], scope: str, reporter: str, flow: str) -> set[int]:
    """The years that a series of the scope has, or for partners one of the pair's own."""
    scopes = ("pair", scope) if scope == "partner" else (scope,)
    return {
        year
        for row in rows
        if row["scope"] in scopes and (row["reporter"], row["flow"]) == (reporter, flow)
        for year in range(int(row["first_year"]), int(row["last_year"]) + 1)
    }


def _ranges(years: set[int]) -> Iterator[tuple[int, int]]:
    """Consecutive years as (first, last)."""
    for year in sorted(years):
        if year - 1 not in years:
            last = year
            while last + 1 in years:
                last += 1
            yield year, last
