"""From a question to the chart that shows it: the address of a page in exactly that state."""

from collections.abc import Mapping

from dashboard.analysis.claims.claim import Asked
from dashboard.analysis.questions import CENTRAL_ASIAN_FOUR, FIRST_YEAR, PAIR
from dashboard.exhibits.exhibitor import Services

FLOWS = {"export": "exports", "import": "imports", "turnover": "turnover"}
# What the trade explorer calls the measure.
TRADE = {
    "level": "usd",
    "growth": "usd",
    "growth_place": "index",
    "growth_ratio": "index",
    "index": "index",
    "region_place": "usd",
    "share_of_region": "share_ca",
    "share_of_region_mean": "share_ca",
    "share_of_region_peak": "share_ca",
    "times": "index",
    "years_below_ten": "change",
    "years_reported": "usd",
}
PLACED = ("growth_place", "region_place")
INDICATORS = {
    "area": "AG.SRF.TOTL.K2",
    "population": "SP.POP.TOTL",
    "gdp": "NY.GDP.MKTP.CD",
    "gdp_per_capita": "NY.GDP.PCAP.CD",
}
# Sections of other pages, by their anchors.
ANCHORED = {
    "rank": "/periods#periods-standing",
    "trade_potential": "/periods#periods-expected",
    "trend_break": "/periods#periods-breaks",
    "companies": "/periods#periods-companies",
    "low_income": "/region#region-income",
    "both_in_region": "/mirror#mirror-official",
}


def chart_link(asked: Asked, lang: str) -> str:
    """The address, or "" where no chart shows the measure. lang: "" leaves it to the browser."""
    kept = {"lang": lang} if lang else {}
    if asked.measure in ANCHORED:
        path, _, anchor = ANCHORED[asked.measure].partition("#")
        return f"{Services.href(path, kept)}#{anchor}"
    if asked.measure in ("indicator", "indicator_place"):
        return Services.href("/region", {**_indicator(asked), **kept})
    trade = _trade(asked)
    return Services.href("/trade", {**trade, **kept}) if trade else ""


def _indicator(asked: Asked) -> Mapping[str, str]:
    year = {"year": str(asked.last_year)} if asked.last_year else {}
    return {"indicator": INDICATORS[asked.subject], **year}


def _trade(asked: Asked) -> dict[str, str]:
    """The explorer's query: reporter, flow and years of the question; {} for another measure."""
    measure = TRADE.get(asked.measure, "")
    if asked.measure == "share_of_total":
        measure = f"share_{asked.reporter.lower()}"
    if not measure or asked.reporter not in PAIR:
        return {}
    query = {"reporter": asked.reporter, "flow": FLOWS[asked.flow or "turnover"]}
    if asked.measure in PLACED:
        query["partner"] = ",".join(CENTRAL_ASIAN_FOUR)
    if measure != "usd":
        query["measure"] = measure
    return {**query, **_years(asked)}


def _years(asked: Asked) -> dict[str, str]:
    """A span as it is; before a single year the year before, from which it can be told apart."""
    if asked.last_year is None:
        return {}
    first = asked.first_year if asked.first_year is not None else asked.last_year - 1
    return {"from": str(max(first, FIRST_YEAR)), "to": str(asked.last_year)}
