"""The one-sentence finding: computed from the plotted rows, silent where they cannot carry it."""

import pandas as pd

from dashboard.analysis.findings import (
    SignCount,
    growth_variants,
    peak,
    reference_series,
    reported,
    sign_count,
    standing,
)
from dashboard.analysis.questions import PAIR, Line
from dashboard.analysis.reported import Reported
from dashboard.charts.years import range_text
from dashboard.exhibits.lines import subject
from dashboard.exhibits.telling import percent, signed_percent, told, told_beside
from dashboard.exhibits.trade.naming import number
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.words import Words


def finding(
    rows: pd.DataFrame, lines: tuple[Line, ...], selection: TradeSelection, words: Words
) -> str:
    """The sentence, or "" where the rows do not carry one."""
    teller = Teller(rows, selection, words)
    if selection.reporter == "both":
        return teller.mirror(lines[-2], lines[-1])
    if len(selection.partners) > 1:
        return teller.standing()
    return teller.line(lines[-1])


class Teller:
    """Tells of rows in the measure and language of a selection."""

    def __init__(self, rows: pd.DataFrame, selection: TradeSelection, words: Words):
        self.rows, self.selection, self.words = rows, selection, words

    def line(self, line: Line) -> str:
        """Of one line, what its measure is best told by."""
        if self.selection.measure == "change":
            return self._changes(line)
        if line.flow == "balance":
            return self._balance(line)
        if self.selection.measure in ("usd", "real", "index"):
            return self._growth(line)
        return self._from_to(line)

    def _growth(self, line: Line) -> str:
        main, others = growth_variants(self.rows, line)
        if main is None or main.rate is None:
            return ""
        rates = tuple(other.rate for other in others if other.rate is not None)
        rate = told_beside(
            percent(abs(main.rate), self.words),
            Reported(main.rate, rates),
            signed_percent,
            self.words,
        )
        grown = self.words(
            f"finding.growth.{_way(main.rate)}",
            years=range_text(main.first_year, main.last_year),
            subject=subject(line, self.words),
            rate=rate,
            first=self._value(line, main.first_year),
            last=self._value(line, main.last_year),
        )
        return f"{grown} {self._peak(line)}".strip()

    def _peak(self, line: Line) -> str:
        highest = peak(self.rows, line)
        if highest is None:
            return ""
        value = self._value(line, highest.year)
        return self.words("finding.peak", year=highest.year, value=value)

    def _from_to(self, line: Line) -> str:
        main, _ = growth_variants(self.rows, line)
        if main is None:
            return ""
        series = reference_series(self.rows, line).dropna()
        highest = int(series.idxmax())
        measure = self.selection.measure
        share = measure != "coverage"
        whole = {"whole": self.words(f"whole.{measure}.{line.flow}")} if share else {}
        return self.words(
            "finding.share" if share else "finding.coverage",
            subject=subject(line, self.words),
            **whole,
            first_year=main.first_year,
            last_year=main.last_year,
            first=self._value(line, main.first_year),
            last=self._value(line, main.last_year),
            peak_year=highest,
            peak=self._value(line, highest),
        )

    def _balance(self, line: Line) -> str:
        count = sign_count(reference_series(self.rows, line))
        if count is None:
            return ""
        kind = {0: "deficit", count.years: "surplus"}.get(count.above, "mixed")
        return self._counted(f"finding.balance.{kind}", line, count, -1 if kind == "deficit" else 1)

    def _changes(self, line: Line) -> str:
        count = sign_count(reference_series(self.rows, line))
        if count is None:
            return ""
        kind = "mixed" if count.lowest < 0 < count.highest else "one_way"
        return self._counted(f"finding.change.{kind}", line, count, -1 if kind == "mixed" else 1)

    def _counted(self, key: str, line: Line, count: SignCount, sign: int) -> str:
        """sign: of the lowest value; the words "deficit" and "fall" already say a minus."""
        return self.words(
            key,
            subject=subject(line, self.words),
            above=count.above,
            years=count.years,
            highest=self._value(line, count.highest_year),
            highest_year=count.highest_year,
            lowest=self._value(line, count.lowest_year, sign),
            lowest_year=count.lowest_year,
        )

    def standing(self) -> str:
        """Who leads of several partners, and where the other side of the pair stands."""
        reporter = self.selection.reporter
        other = PAIR[1] if reporter == PAIR[0] else PAIR[0]
        found = standing(self.rows, other)
        if found is None or self.selection.measure == "change":
            return ""
        flow = self.rows["flow"].iloc[0]
        leads = "leader" if found.place == 1 else "place"
        return self.words(
            f"finding.standing.{leads}",
            year=found.year,
            lines=found.lines,
            flow=self.words(f"flow.{flow}").lower(),
            leader=self.words(f"country.{found.leader}"),
            leader_value=self._value(Line(reporter, found.leader, flow), found.year),
            other=self.words(f"country.{other}"),
            value=self._value(Line(reporter, other, flow), found.year),
            place=found.place,
        )

    def mirror(self, first: Line, second: Line) -> str:
        """The same trade by the counts of both sides, in the last year that both report."""
        own = reference_series(self.rows, first)
        both = pd.DataFrame({"own": own, "other": reference_series(self.rows, second)}).dropna()
        if both.empty:
            return ""
        year = int(both.index[-1])
        return self.words(
            "finding.mirror",
            year=year,
            subject=self.words(f"mirror.{first.flow}"),
            first=self._value(first, year),
            second=self._value(second, year),
            reporter=self.words(f"country.{first.reporter}"),
            partner=self.words(f"country.{second.reporter}"),
        )

    def _value(self, line: Line, year: int, sign: int = 1) -> str:
        """A value as text, with its other edition where it has one."""

        def write(value: float, words: Words) -> str:
            return number(sign * value, self.selection, words)

        return told(reported(self.rows, line, year), write, self.words)


def _way(rate: float) -> str:
    if round(rate, 1) == 0:
        return "flat"
    return "up" if rate > 0 else "down"
