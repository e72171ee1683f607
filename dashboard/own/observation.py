"""One value with all that row, column and titles say of it."""

from dataclasses import dataclass

from dashboard.own import stated
from dashboard.own.columns import Column
from dashboard.own.headings import Headings
from dashboard.own.numerals import Number, flag
from dashboard.own.periods import Period
from dashboard.own.rows import Labels
from dashboard.own.sheet import Place
from dashboard.own.vocabulary import UNSAID, Unit

# Where a file says nothing, "" or None: it is asked, or taken from what holds for all.
OTHERS = ("other", "balance")


@dataclass(frozen=True)
class Observation:
    """One value as it stands in the file.

    partner: a code, `GROUP` for what is no country, "" where the row names nobody. year: None
    where nothing says it; part: of a year alone. years: where the name of the sheet says another
    year than its title, both.
    """

    value: float
    place: Place
    year: int | None = None
    part: bool = False
    reporter: str = ""
    partner: str = ""
    flow: str = ""
    unit: Unit = UNSAID
    status: str = ""
    years: tuple[int, ...] = ()
    cause: str = ""
    label: str = ""


@dataclass
class Context:
    """What rows above have said: a flow or a country that holds for those below."""

    flow: str = ""
    partner: str = ""
    year: Period | None = None
    flows_first: bool | None = None


def remember(context: Context, labels: Labels) -> None:
    """A row of a flow or a country holds for those below; which of the two stands first is seen
    in the first of them."""
    if labels.listed:
        return
    if context.flows_first is None and (labels.flow or labels.partner):
        context.flows_first = bool(labels.flow and not labels.partner)
    if labels.partner and not context.flows_first:
        context.partner = labels.partner
    if labels.flow and not labels.partner and context.flows_first:
        context.flow = labels.flow
    if labels.period is not None and labels.period.year:
        context.year = labels.period


def observation(
    read: Number,
    column: Column,
    labels: Labels,
    context: Context,
    told: stated.Stated,
    headings: Headings,
    place: Place,
) -> Observation:
    stated_year, disagree = stated.year_of(told)
    own = labels.period or column.period
    known = own or context.year or stated_year
    if own is not None and own.year is None:
        known = Period((context.year or stated_year or own).year, own.part)
    # Months in the title are of every year that a heading names alone.
    titled = told.part and not headings.monthly
    part = titled or bool(own and own.part)
    flow = labels.flow or column.flow or context.flow or told.flow
    partner = labels.partner or column.partner or context.partner
    unit = next(
        (one for one in (labels.unit, column.unit, told.unit) if one.scale or one.money),
        UNSAID,
    )
    years = (told.sheet_year, told.title_year) if disagree and own is None else ()
    return Observation(
        value=read.value or 0.0,
        place=place,
        year=known.year if known else None,
        part=part,
        reporter=labels.reporter,
        partner=partner,
        flow=flow,
        unit=_joined(unit, told.unit),
        status=flag(read.mark) or labels.status,
        years=years,
        # Months of a row or column are told of it.
        cause="months_title" if titled and not (own and own.part) else "",
        label=labels.text,
    )


def _joined(unit: Unit, stated_unit: Unit) -> Unit:
    """ "Million" in a heading and "US dollars" in the title make one unit."""
    if unit.scale and not unit.money and stated_unit.money:
        return unit._replace(money=stated_unit.money)
    return unit
