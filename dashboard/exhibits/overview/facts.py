"""What stands beside the overview's chart: headline, key figures, the periods at a glance."""

from dataclasses import dataclass
from functools import lru_cache

from dashboard.analysis.cells import last_year
from dashboard.analysis.periods import ALL, Period, read_periods, span
from dashboard.analysis.reported import Reported
from dashboard.analysis.so_far import so_far
from dashboard.analysis.summary import KeyFigures, PairRows, key_figures, pair_rows
from dashboard.charts.months import month_step, months_text
from dashboard.charts.years import period_years, range_text
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.telling import billions, money, percent, signed_percent, told, told_beside
from dashboard.load import Tables
from dashboard.words import Words


@dataclass(frozen=True)
class Fact:
    """A key figure: what it is, its value, and what stands beside it."""

    label: str
    value: str
    unit: str
    detail: str


@dataclass(frozen=True)
class PeriodCard:
    """A period at a glance; the chosen one is marked."""

    key: str
    years: str
    name: str
    about: str
    figures: str
    chosen: bool


@dataclass(frozen=True)
class Overview:
    """What the overview is made from. figures: the key figures of the chosen period."""

    tables: Tables
    key: str
    periods: tuple[Period, ...]
    newest: int
    pair: PairRows
    figures: KeyFigures


@lru_cache(maxsize=8)
def facts_of(tables: Tables, key: str) -> Overview:
    """What is known of a period, or of "all"."""
    periods, newest = read_periods(tables.periods), last_year(tables)
    pair = pair_rows(tables, *span(periods, ALL, newest))
    figures = key_figures(pair.within(*span(periods, key, newest)))
    return Overview(tables, key, periods, newest, pair, figures)


def as_of(shown: Overview, words: Words) -> str:
    """How new the data are."""
    created = words.date(shown.tables.created.isoformat())
    return words("overview.as_of", year=shown.newest, date=created)


def running(shown: Overview, words: Words) -> str:
    """What is known by months of the running year, with its estimate; "" of a period that is over.

    The exhibit trade-so-far tells the sources.
    """
    if shown.key not in (ALL, shown.periods[-1].key):
        return ""
    found = so_far(shown.tables)
    ends = month_step(found.year, 1), month_step(found.year, found.last)
    return words(
        "overview.running",
        months=months_text(*ends, words),
        value=money(found.now["value"], words),
        low=billions(found.now["low"], words),
        high=billions(found.now["high"], words),
    )


def headline(shown: Overview, words: Words) -> str:
    """What the period is about."""
    periods, key = shown.periods, shown.key
    if key == ALL:
        return words("overview.headline", start=periods[0].start)
    chosen = next(period for period in periods if period.key == key)
    return words(
        "overview.period_headline",
        years=period_years(chosen, words),
        name=words(f"period.{key}.name"),
    )


def facts(shown: Overview, words: Words) -> list[Fact]:
    """The key figures of the period."""
    figures, facts = shown.figures, []
    if figures.start and figures.end:
        for label, dated in (("start", figures.start), ("end", figures.end)):
            detail = words("overview.in_year", year=dated.year)
            facts.append(_money_fact(label, dated, words.number, detail, words))
    if figures.growth and figures.growth.rate is not None:
        facts.append(_growth_fact(figures, words))
    if figures.balance:
        kind = "surplus" if figures.balance.value >= 0 else "deficit"
        detail = words(f"overview.{kind}", year=figures.balance.year)
        facts.append(_money_fact("balance", figures.balance, words.signed, detail, words))
    if figures.share_start and figures.share_end:
        facts.append(_share_fact(figures.share_start, figures.share_end, words))
    facts.append(_missing_fact(figures, words))
    return facts


def _money_fact(label: str, dated: Reported, write, detail: str, words: Words) -> Fact:
    detail = told_beside(detail, dated, money, words)
    unit = words("money.billion.unit")
    return Fact(words(f"overview.fact.{label}"), write(dated.value / 1000, 2), unit, detail)


def _growth_fact(figures: KeyFigures, words: Words) -> Fact:
    growth = figures.growth
    detail = words("overview.growth_years", years=range_text(growth.first_year, growth.last_year))
    rates = tuple(other.rate for other in figures.growth_others if other.rate is not None)
    detail = told_beside(detail, Reported(growth.rate, rates), signed_percent, words)
    return Fact(words("overview.fact.growth"), words.signed(growth.rate, 1), "%", detail)


def _share_fact(start: Reported, end: Reported, words: Words) -> Fact:
    detail = words(
        "overview.share_before",
        year=end.year,
        before=told(start, percent, words),
        before_year=start.year,
    )
    detail = told_beside(detail, end, percent, words)
    return Fact(words("overview.fact.share"), words.number(end.value, 1), "%", detail)


def _missing_fact(figures: KeyFigures, words: Words) -> Fact:
    missing = figures.missing
    value = years_text(missing, words) or words("overview.none_missing")
    detail = words("overview.missing_detail") if missing else words("overview.complete_detail")
    return Fact(words("overview.fact.missing"), value, "", detail)


def cards(shown: Overview, words: Words) -> list[PeriodCard]:
    """Each period at a glance."""
    return [_card(shown, period, words) for period in shown.periods]


def _card(shown: Overview, period: Period, words: Words) -> PeriodCard:
    figures = key_figures(shown.pair.within(period.start, period.last(shown.newest)))
    ends = ""
    if figures.start and figures.end:
        ends = words(
            "overview.card_figures",
            first=told(figures.start, money, words),
            first_year=figures.start.year,
            last=told(figures.end, money, words),
            last_year=figures.end.year,
        )
    return PeriodCard(
        key=period.key,
        years=period_years(period, words),
        name=words(f"period.{period.key}.name"),
        about=words(f"period.{period.key}.about"),
        figures=ends,
        chosen=period.key == shown.key,
    )
