"""The reader's own figures beside those that the package holds: how far they are apart."""

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from dashboard.analysis.cells import SAME_FIGURE
from dashboard.analysis.questions import Line
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.lines import capitalised, line_name
from dashboard.exhibits.own_series import own_name
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.telling import exact, signed_percent
from dashboard.load import Tables
from dashboard.own.held import line_held
from dashboard.own.series import Series
from dashboard.words import Words

NAME = "own-differences"


class Difference(NamedTuple):
    """own, held: in millions of dollars; held is None where nothing is held of that year."""

    line: Line
    year: int
    own: float
    held: float | None
    sources: str | None

    @property
    def apart(self) -> float | None:
        """How much more the reader's is."""
        return None if self.held is None else round(self.own - self.held, 9)

    @property
    def percent(self) -> float | None:
        """Of the held value; None without one."""
        return None if not self.held else (self.own / self.held - 1) * 100


def differences(tables: Tables, series: Series, lines: Sequence[Line]) -> list[Difference]:
    """Every value of the series on those lines that are held, the newest first."""
    found = []
    for line in lines:
        # Held is what is reported; a balance or coverage follows from the flows.
        if line.flow not in ("export", "import", "turnover"):
            continue
        held = line_held(tables, line.reporter, line.partner, line.flow)
        # A partner of whom the package holds nothing has nothing to be compared with.
        if not held:
            continue
        for year, own in series.of(line.reporter, line.partner, line.flow).items():
            value, sources = held.get(year, (None, None))
            found.append(Difference(line, year, own, value, sources))
    return sorted(found, key=lambda one: -one.year)


def lines_of(series: Series) -> list[Line]:
    """The lines of the series itself, those of the pair first."""
    found = dict.fromkeys(Line(*one[1:4]) for one in series.values)
    pair = {"KAZ", "UZB"}
    return sorted(found, key=lambda line: not {line.reporter, line.partner} <= pair)


def exhibit(
    tables: Tables, series: Series, lines: Sequence[Line], path: str, query: str, words: Words
) -> Exhibit:
    """The differences on some lines, as a table. path, query: of the page that shows it."""
    found = differences(tables, series, lines)
    unit = words("unit.usd.million")
    name = own_name(series, words)
    rows = _rows(found)
    return Exhibit(
        name=NAME,
        path=path,
        query=query,
        title=words("own.differences.title"),
        finding=_finding(found, words),
        unit=capitalised(unit),
        filters=((words("own.title"), name),),
        drawing=None,
        writing=lambda: _written(found, unit, words),
        listing=lambda: described(rows.assign(unit="million current USD"), tables),
        sources=tuple(source_notes(rows.rename(columns={"held": "value"}), tables, words)),
        notes=(words("own.note", name=name),),
    )


def _rows(found: Sequence[Difference]) -> pd.DataFrame:
    columns = ["year", "reporter", "partner", "flow", "own", "held", "percent", "sources"]
    told = [
        {**vars(one.line), **one._asdict(), "percent": one.percent, "line": None} for one in found
    ]
    return pd.DataFrame(told, columns=columns)


def _finding(found: Sequence[Difference], words: Words) -> str:
    """How many differ by more than editions do, and the farthest."""
    known = [(one, abs(one.percent)) for one in found if one.percent is not None]
    if not known:
        return words("own.differences.none")
    differing = [one for one, percent in known if percent > SAME_FIGURE * 100]
    counted = {"differing": len(differing), "total": len(known)}
    if not differing:
        return words("own.differences.same", total=len(known))
    one, percent = max(known, key=lambda pair: pair[1])
    return words(
        "own.differences.finding",
        **counted,
        percent=words("percent", value=words.number(percent, 1)),
        line=line_name(one.line, words),
        year=one.year,
    )


def _written(found: Sequence[Difference], unit: str, words: Words) -> Written:
    values = [value for one in found for value in (one.own, one.held) if value is not None]
    write, signed = exact(values), exact(values, signed=True)
    return table(
        found,
        Column.year(words),
        Column(words("table.line"), lambda one: line_name(one.line, words)),
        Number.of(words("own.differences.own", unit=unit), "own", write, words),
        Number.of(words("own.differences.held", unit=unit), "held", write, words),
        Number.of(words("own.differences.difference", unit=unit), "apart", signed, words),
        Number.of(words("own.differences.percent"), "percent", signed_percent, words),
        Column.sources(words),
    )
