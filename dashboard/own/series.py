"""Figures of a reader's own, prepared: yearly values in millions of dollars, under a name.

They live in the reader's browser alone. The server is given them with each question that they are
part of, believes nothing of them, and forgets them with its answer.
"""

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from dashboard.own import limits
from dashboard.own.periods import FIRST, LAST

FLOWS = ("export", "import", "turnover")
STATUSES = ("reported", "estimate", "incomplete")
_CODE_LETTERS = 3
_LARGEST = 1e9


class OwnValue(NamedTuple):
    """value: in millions of current US dollars."""

    year: int
    reporter: str
    partner: str
    flow: str
    value: float
    status: str = "reported"


@dataclass(frozen=True)
class Series:
    """name: as the reader calls it, "" for none."""

    name: str
    values: tuple[OwnValue, ...]

    @cached_property
    def _lines(self) -> dict[tuple[str, str, str], dict[int, OwnValue]]:
        found: dict[tuple[str, str, str], dict[int, OwnValue]] = {}
        for one in self.values:
            found.setdefault(one[1:4], {})[one.year] = one
        return found

    def of(self, reporter: str, partner: str, flow: str) -> dict[int, float]:
        """Year -> value of a line, turnover and balance from both flows where they are there."""
        line = {
            name: {year: one.value for year, one in self._line(reporter, partner, name).items()}
            for name in FLOWS
        }
        both = line["export"].keys() & line["import"].keys()
        if flow == "turnover":
            sums = {year: line["export"][year] + line["import"][year] for year in both}
            return dict(sorted({**line["turnover"], **sums}.items()))
        if flow == "balance":
            return {year: line["export"][year] - line["import"][year] for year in sorted(both)}
        return dict(sorted(line.get(flow, {}).items()))

    def status(self, reporter: str, partner: str, flow: str, year: int) -> str:
        """What is known of a value; of a sum, of what makes it one."""
        known = {name: self._line(reporter, partner, name).get(year) for name in FLOWS}
        flows = (flow,) if known.get(flow) else ("export", "import")
        found = {one.status for name in flows if (one := known[name])}
        return next((one for one in STATUSES[::-1] if one in found), "reported")

    def _line(self, reporter: str, partner: str, flow: str) -> dict[int, OwnValue]:
        return self._lines.get((reporter, partner, flow), {})


class NotASeries(ValueError):
    """What was sent is no series that this program has prepared."""


def sent(body: bytes) -> Series:
    """The series in the body of a question. Raises `NotASeries` for anything else."""
    try:
        told = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise NotASeries from None
    if not isinstance(told, dict) or not isinstance(told.get("values"), list):
        raise NotASeries
    name, rows = told.get("name", ""), told["values"]
    if not isinstance(name, str) or not 0 < len(rows) <= limits.VALUES:
        raise NotASeries
    values = tuple(_value(row) for row in rows)
    if len({one[:4] for one in values}) < len(values):
        raise NotASeries
    return Series(plain_name(name), values)


def as_rows(values: Iterable[OwnValue]) -> list[list[Any]]:
    """The values as the browser keeps them."""
    return [list(one) for one in values]


def plain_name(name: str) -> str:
    """A name on one line, without what cannot be seen, of at most so many letters."""
    seen = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(seen.split())[: limits.NAME_LETTERS].strip()


def _value(row: Any) -> OwnValue:
    if not isinstance(row, list) or len(row) != len(OwnValue._fields):
        raise NotASeries
    year, reporter, partner, flow, value, status = row
    if type(year) is not int or not FIRST <= year <= LAST or type(value) not in (int, float):
        raise NotASeries
    codes = all(isinstance(one, str) and _is_code(one) for one in (reporter, partner))
    if not codes or reporter == partner or flow not in FLOWS or status not in STATUSES:
        raise NotASeries
    if not (math.isfinite(value) and 0 <= value < _LARGEST):
        raise NotASeries
    return OwnValue(year, reporter, partner, flow, float(value), status)


def _is_code(text: str) -> bool:
    return len(text) == _CODE_LETTERS and text.isascii() and text.isalpha() and text.isupper()
