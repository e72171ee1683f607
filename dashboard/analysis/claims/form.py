"""A reader's own claim: what can be asked, and the same judgement as on the article's claims."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import cast

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.cells import last_year
from dashboard.analysis.claims.claim import Asked, Claim, Judged
from dashboard.analysis.claims.judge import judge
from dashboard.analysis.claims.measures import MEASURES
from dashboard.analysis.questions import FIRST_YEAR, PAIR, counterpart
from dashboard.load import Tables

READER = "reader"
LEVELS = (
    "other_edition other_source official other_reporter mirror other_flow neighbour_year part_year"
)
CHANGES = "other_edition other_source official other_reporter neighbour_year other_span part_year"
SHARES = "other_edition other_source other_total official neighbour_year part_year"


@dataclass(frozen=True)
class FormMeasure:
    """A measure that a reader can choose: `measure` of the registry, applied to `flow`."""

    code: str
    measure: str
    flow: str
    unit: str
    two_years: bool
    reporters: tuple[str, ...]
    alternatives: tuple[str, ...]


def _offered(
    code: str,
    measure: str,
    flow: str,
    unit: str,
    alternatives: str,
    two_years: bool = False,
    reporters: tuple[str, ...] = PAIR,
) -> FormMeasure:
    return FormMeasure(code, measure, flow, unit, two_years, reporters, tuple(alternatives.split()))


FORM_MEASURES = {
    one.code: one
    for one in (
        _offered("turnover", "level", "turnover", "usd_billion", LEVELS),
        _offered("exports", "level", "export", "usd_billion", LEVELS),
        _offered("imports", "level", "import", "usd_billion", LEVELS),
        _offered("turnover_growth", "growth", "turnover", "percent", CHANGES, two_years=True),
        _offered("exports_growth", "growth", "export", "percent", CHANGES, two_years=True),
        _offered("imports_growth", "growth", "import", "percent", CHANGES, two_years=True),
        _offered("turnover_times", "times", "turnover", "times", CHANGES, two_years=True),
        _offered("share_of_total", "share_of_total", "turnover", "percent", SHARES),
        _offered("share_of_region", "share_of_region", "turnover", "percent", SHARES),
        _offered("rank", "rank", "turnover", "place", "other_edition official neighbour_year"),
    )
}


def judge_own(
    tables: Tables,
    measure: str,
    reporter: str,
    first_year: int | None,
    last_year: int,
    value: float,
    tolerance: float | None = None,
) -> Judged:
    """A reader's claim with its verdict; it has no rivals.

    measure: a code of `FORM_MEASURES`; first_year counts only where that has two years. value in
    its unit. tolerance: half a unit of the last digit that the value needs, unless it is given.
    ValueError for a measure, reporter or pair of years that is not offered.
    """
    offered = FORM_MEASURES.get(measure)
    if offered is None or reporter not in offered.reporters:
        raise ValueError(f"no measure {measure!r} by {reporter!r}")
    if offered.two_years and (first_year is None or first_year >= last_year):
        raise ValueError(f"no span from {first_year} to {last_year}")
    asked = _asked(offered, reporter, first_year, last_year)
    claim = Claim(
        claim=READER,
        text=READER,
        section=READER,
        topic=READER,
        period=None,
        value=value,
        value_end=None,
        printed=None,
        printed_end=None,
        unit=offered.unit,
        relation="equal",
        tolerance=tolerance_of(f"{value:.12g}") if tolerance is None else tolerance,
        tolerance_reason="rounding",
        asked=asked,
        alternatives=offered.alternatives,
        belongs_to=None,
        needed="reported_trade",
        source=READER,
    )
    return judge(tables, claim, (), newest_year(tables))


def newest_year(tables: Tables) -> int:
    """The last year that a reader can ask for."""
    return last_year(tables)


@cache
def form_years(
    tables: Tables, measure: str, reporter: str, basis: str = REFERENCE
) -> tuple[int, ...]:
    """The years for which the package answers the measure on a basis; of a span, its ends."""
    offered = FORM_MEASURES[measure]
    name = "level" if offered.two_years else offered.measure
    unit = "usd_billion" if offered.two_years else offered.unit
    partner = counterpart(reporter, "UZB")
    asked = Asked(name, reporter, partner, offered.flow, None, None, None, unit, basis=basis)
    return tuple(
        year
        for year in range(FIRST_YEAR, newest_year(tables) + 1)
        if MEASURES[name](tables, replace(asked, last_year=year))
    )


def other_years(tables: Tables, measure: str, reporter: str) -> tuple[int, ...]:
    """The years for which only a source that is not the reference answers, or officials do."""
    found = {
        year
        for basis in ("source", "official")
        for year in form_years(tables, measure, reporter, basis)
    }
    return tuple(sorted(found - set(form_years(tables, measure, reporter))))


def tolerance_of(printed: str) -> float:
    """Half a unit of the last digit: "4.05" or "4,05" -> 0.005, "5" -> 0.5."""
    number = Decimal(printed.replace(" ", "").replace("\u00a0", "").replace(",", "."))
    return float(Decimal(5).scaleb(min(0, cast(int, number.as_tuple().exponent)) - 1))


def _asked(offered: FormMeasure, reporter: str, first: int | None, last: int) -> Asked:
    start = first if offered.two_years else None
    partner = counterpart(reporter, "UZB")
    return Asked(offered.measure, reporter, partner, offered.flow, start, last, None, offered.unit)
