"""What the page is asked, and what every part of it needs to answer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

import pandas as pd

from dashboard.analysis.alternates import REFERENCE, variants
from dashboard.analysis.cells import last_year
from dashboard.analysis.comparison import price_base
from dashboard.analysis.growth import missing_years
from dashboard.analysis.periods import Period, span
from dashboard.analysis.provenance import JOINT, parts
from dashboard.analysis.questions import FIRST_YEAR, Line, TradeQuestion, counterpart
from dashboard.analysis.trade_rows import trade_rows
from dashboard.charts import tokens
from dashboard.exhibits.columns import Column
from dashboard.exhibits.exhibit import SourceNote
from dashboard.exhibits.periods.selection import PeriodsSelection
from dashboard.exhibits.reading import signs, years_of_state
from dashboard.exhibits.sources import source_notes
from dashboard.load import Tables
from dashboard.words import Words


@dataclass(frozen=True)
class Question:
    """A settled selection with the data that it is asked of."""

    tables: Tables
    periods: tuple[Period, ...]
    selection: PeriodsSelection

    @property
    def newest(self) -> int:
        return last_year(self.tables)

    @property
    def years(self) -> tuple[int, int]:
        """First and last year of the selected period, or of all three."""
        return span(self.periods, self.selection.period, self.newest)

    @property
    def chosen(self) -> tuple[Period, ...]:
        """The selected period alone, or all three."""
        return tuple(one for one in self.periods if self.selection.period in ("all", one.key))

    @property
    def line(self) -> Line:
        """The flow that is compared, as its reporter tells it."""
        reporter = self.selection.reporter
        return Line(reporter, counterpart(reporter, reporter), self.selection.measured)

    @property
    def base(self) -> int:
        """The year at whose prices constant USD are counted."""
        return price_base(self.tables)


def colour(question: Question) -> str:
    """The colour of who exports; turnover is nobody's."""
    line = question.line
    colours = {"export": tokens.COUNTRY[line.reporter], "import": tokens.COUNTRY[line.partner]}
    return colours.get(line.flow, tokens.INK)


def both_flows(question: Question) -> Question:
    """The same question of turnover: its sources are those of exports and imports."""
    return replace(question, selection=replace(question.selection, flow="turnover"))


@lru_cache(maxsize=64)
def flow_rows(question: Question, measure: str) -> pd.DataFrame:
    """`trade_rows` of the flow in all years; measure: usd, real, share_kaz, share_uzb, share_ca."""
    base = question.base if measure == "real" else None
    asked = TradeQuestion((question.line,), measure, FIRST_YEAR, question.newest, base)
    return trade_rows(question.tables, asked)


def joined_sources(question: Question, measure: str, years: Iterable[int], variant: str) -> str:
    """The sources behind a number that is computed from several years of the flow."""
    rows = flow_rows(question, measure)
    drawn = (rows["variant"] == REFERENCE) & rows["year"].isin(list(years))
    found = [one for joined in rows["sources"][drawn].dropna() for one in parts(joined)]
    other = [] if variant == REFERENCE else [variant]
    return JOINT.join(dict.fromkeys([*found, *other]))


def sources_of(
    rows: pd.DataFrame, question: Question, words: Words, value: str = "value"
) -> tuple[SourceNote, ...]:
    """Notes on the sources of rows with the columns year, sources and `value`."""
    known = rows.dropna(subset=[value, "sources"])
    return tuple(source_notes(known.assign(value=known[value]), question.tables, words))


def edition_note(question: Question, words: Words) -> list[str]:
    """A sentence with both values of every cell of Kazakhstan's imports that has two."""
    reference, *others = variants(question.tables, "KAZ", "UZB")

    def millions(value: float) -> str:
        return words("money.million", value=words.number(value, 1))

    told = [
        words(
            "periods.note.edition",
            year=year,
            reference=millions(reference.cells.at[year, flow]),
            other=millions(other.cells.at[year, flow]),
        )
        for other in others
        for flow, year in other.changed
    ]
    return [words("periods.note.editions", values="; ".join(told))] if told else []


def line_signs(rows: pd.DataFrame, words: Words, symbol: str = "circle") -> tuple[str, ...]:
    """The signs on lines over the years; a change of source is not marked on these.

    symbol: the marker of the lines.
    """
    reference = rows[rows["variant"] == REFERENCE]
    known = reference.dropna(subset="value")
    dated = {
        "edition": set(rows.loc[rows["variant"] != REFERENCE, "year"]),
        "estimate": years_of_state(known, "estimate"),
        "services_included": years_of_state(known, "services_included"),
        "gap": missing_years(reference.groupby("year")["value"].max()),
    }
    return signs(dated, words, [symbol])


def variant_name(key: str, words: Words) -> str:
    """ "Reference series" or "earlier edition"."""
    return words("periods.variant.reference" if key == REFERENCE else "status.older_vintage")


def values_used(words: Words) -> Column:
    """The column that says by which variant a value is."""
    heading = words("periods.heading.values_used")
    return Column(heading, lambda row: variant_name(row.variant, words))
