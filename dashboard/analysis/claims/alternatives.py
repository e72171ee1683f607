"""The registry of alternatives: how a question is put once more, to see what else may be meant.

Each is a function(tables, asked, horizon) -> questions. No question reaches beyond `horizon`, the
last year that the text itself speaks of: a text cannot quote what was not known yet.
"""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from dashboard.analysis.claims.claim import FULL_YEAR, OTHER_EDITION, Asked, given
from dashboard.analysis.claims.indicator_measures import YEARS_BACK
from dashboard.analysis.claims.observations import observations
from dashboard.analysis.claims.potential import OTHER_MODEL
from dashboard.analysis.questions import PAIR
from dashboard.load import Tables

Alternative = Callable[[Tables, Asked, int], list[Asked]]
STATISTICS = ("reference", "source", "official")
OPPOSITE = {"export": "import", "import": "export", "turnover": "turnover"}
SPAN_SHIFTS = (-1, 0, 1, 2)


def on(basis: str) -> Alternative:
    """The same question on another basis."""

    def asked_on(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
        return [replace(asked, basis=basis)]

    return asked_on


def other_total(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """Divided by the totals of other sources."""
    return [replace(asked, total="other")]


def other_reporter(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """The flow of the same name as the other country reports it: its own exports for exports."""
    if asked.reporter not in PAIR:
        return []
    turned = replace(asked, reporter=asked.partner, partner=asked.reporter)
    return [replace(turned, basis=basis) for basis in STATISTICS]


def mirror(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """The same goods as the other country reports them: its imports for exports."""
    return [
        replace(one, flow=OPPOSITE[given(asked.flow)])
        for one in other_reporter(tables, asked, horizon)
        if asked.flow != "turnover"
    ]


def other_flow(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """The other two of turnover, exports and imports."""
    return [replace(asked, flow=flow) for flow in OPPOSITE if flow != asked.flow]


def neighbour_year(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """The year before and the year after; of a span both ends are moved."""
    return [
        one
        for shift in (-1, 1)
        for one in [_moved(asked, shift, shift)]
        if given(one.last_year) <= horizon
    ]


def other_span(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """Spans whose ends lie near: "five years" may count both ends or end a year later."""
    moves = ((start, end) for start in SPAN_SHIFTS for end in (-1, 0, 1) if (start, end) != (0, 0))
    spans = [_moved(asked, start, end) for start, end in moves]
    return [one for one in spans if given(one.first_year) < given(one.last_year) <= horizon]


def full_year(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """The whole year instead of its first months."""
    whole = replace(asked, months=FULL_YEAR)
    return [whole, replace(whole, basis="official")]


def part_year_grown(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """The first months of the year before, grown by the rate that the text gives for the flow."""
    return [] if asked.rate is None else [replace(asked, basis="grown")]


def reported_years(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """From the first year that is reported on."""
    plain = replace(asked, flow=asked.flow or "turnover")
    for year in range(given(asked.first_year), given(asked.last_year)):
        if observations(tables, plain, year):
            return [replace(asked, first_year=year)] if year != asked.first_year else []
    return []


def turning_point(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """A year in which the flow stood lowest instead of a break in its trend."""
    return [replace(asked, measure="turning_point")]


def founding(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """The founding of an institution instead of its opening, where the events tell the two."""
    stem = given(asked.subject).partition("-")[2].removesuffix("-opening")
    events = tables.events["event"]
    found = events[events.str.endswith(f"{stem}-founded")]
    return [replace(asked, subject=str(event)) for event in found]


def earlier_year(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """One of the five years before."""
    back = range(1, YEARS_BACK + 1)
    return [replace(asked, last_year=given(asked.last_year) - years) for years in back]


def official_other_year(tables: Tables, asked: Asked, horizon: int) -> list[Asked]:
    """What officials quoted for the two years before and the year after."""
    years = (given(asked.last_year) + shift for shift in (-2, -1, 1))
    return [replace(asked, basis="official", last_year=year) for year in years if year <= horizon]


ALTERNATIVES = MappingProxyType[str, Alternative](
    {
        "computed": on("per_person"),
        "earlier_year": earlier_year,
        "edition_earlier_year": on("earlier"),
        "founding": founding,
        "full_year": full_year,
        "mirror": mirror,
        "neighbour_year": neighbour_year,
        "official": on("official"),
        "official_other_year": official_other_year,
        "other_date": on("other_date"),
        OTHER_EDITION: on("edition"),
        "other_flow": other_flow,
        OTHER_MODEL: on(OTHER_MODEL),
        "other_publisher": on("fund"),
        "other_reporter": other_reporter,
        "other_source": on("source"),
        "other_span": other_span,
        "other_total": other_total,
        "part_year": on("part_year"),
        "part_year_grown": part_year_grown,
        "reported_years": reported_years,
        "turning_point": turning_point,
    }
)


def _moved(asked: Asked, start: int, end: int) -> Asked:
    first = None if asked.first_year is None else asked.first_year + start
    return replace(asked, first_year=first, last_year=given(asked.last_year) + end)
