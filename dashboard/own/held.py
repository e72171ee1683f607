"""What the package holds for the same values, and which of a reader's own are far from it."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from dashboard.analysis.cells import last_year, pair_cells
from dashboard.analysis.questions import FIRST_YEAR
from dashboard.load import Tables
from dashboard.own.series import OwnValue

# A value as many times the held one of its year is in another unit; beside the nearest year that
# is held a trade may have grown in between.
_TIMES = 100
_TIMES_IN_OTHER_YEARS = 300
# Below a million dollars a trade may grow a hundredfold.
_LEAST = 1.0


class Held(NamedTuple):
    """A value that the package holds, of the year asked for or the nearest; millions of dollars."""

    year: int
    value: float
    source: str


def held(tables: Tables, one: OwnValue) -> Held | None:
    """What the package holds of a line in that year, or in the nearest one."""
    line = line_held(tables, one.reporter, one.partner, one.flow)
    if not line:
        return None
    year = min(line, key=lambda known: (abs(known - one.year), -known))
    return Held(year, *line[year])


@cache
def line_held(
    tables: Tables, reporter: str, partner: str, flow: str
) -> dict[int, tuple[float, str]]:
    """Year -> the reference value of a line and its sources."""
    cells = pair_cells(tables, reporter, partner, range(FIRST_YEAR, last_year(tables) + 1))
    flows = ("export", "import") if flow == "turnover" else (flow,)
    known = cells.dropna(subset=list(flows))
    found = {}
    for year, row in known.iterrows():
        sources = " + ".join(dict.fromkeys(row[f"{one}_source"] for one in flows))
        found[int(str(year))] = (float(sum(row[one] for one in flows)), sources)
    return found


def far(tables: Tables, values: Iterable[OwnValue]) -> list[tuple[OwnValue, Held]]:
    """The values that are a hundred times the held one, or a hundredth of it."""
    found = []
    for one in values:
        known = held(tables, one)
        if known and _is_far(one, known):
            found.append((one, known))
    return found


def _is_far(one: OwnValue, known: Held) -> bool:
    low, high = sorted((one.value, known.value))
    times = _TIMES if known.year == one.year else _TIMES_IN_OTHER_YEARS
    return low > 0 and high >= _LEAST and high / low >= times
