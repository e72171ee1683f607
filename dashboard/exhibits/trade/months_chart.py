"""The months as a line over the calendar, or as the years laid over each other."""

from collections.abc import Iterator

import pandas as pd

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.months import NO_BASE, gaps
from dashboard.charts import tokens
from dashboard.charts.axes import Months, Values, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Gap, Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Area, Line, Mark, Points
from dashboard.charts.months import month_text, months_text
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.plotted import gapped
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.trade.months_shown import LAID_OVER, LINE, MonthsShown
from dashboard.words import Words

COLOUR = tokens.COUNTRY[LINE.partner]
SYMBOL = tokens.SYMBOLS[LINE.reporter]
# The marker of a month that looks short.
SHORT = "triangle-down-open"
# The running year is drawn strongest, then the year before.
_WIDTHS, _DASHES = (3.0, 2.0), ("solid", "dash")
# The older ones are told apart by marker and dash alone.
_OLDER = ("circle", "diamond", "triangle-up", "triangle-down")
_OLDER_DASHES = ("dot", "dashdot")
_YEAR = 12
# What each month would have of an even year, in per cent.
EVEN = 100 / _YEAR


def months_chart(shown: MonthsShown, words: Words) -> Chart:
    """The chart of a view."""
    if shown.view not in LAID_OVER:
        return Chart((_dated(shown, words),), words)
    # At a month all years that have it are told, as elsewhere all lines at a year.
    return Chart((_laid_over(shown, words),), words, key="ends", by_year=shown.view == "since")


def _dated(shown: MonthsShown, words: Words) -> Panel:
    rows = shown.rows
    look = Look(capitalised(words("flow.import")), COLOUR, tokens.DASHES[LINE.reporter], SYMBOL)
    line = Line(
        look,
        _numbers(rows["step"]),
        gapped(rows["value"]),
        tuple(_told(row, month_text(row.step, words), shown, words) for row in rows.itertuples()),
        tuple(SHORT if state == "short" else SYMBOL for state in rows["status"]),
    )
    return Panel((line,), Months(*shown.steps), _up(shown, words), context=(*_gaps(shown, words),))


def _gaps(shown: MonthsShown, words: Words) -> Iterator[Gap]:
    """The months without a value; of sums that lack some month it is no matter which."""
    if shown.view == "year":
        steps = shown.rows.loc[shown.rows["value"].isna(), "step"]
        found = [(*pair, "sum") for pair in year_ranges([int(step) for step in steps])]
    else:
        found = [one for one in gaps(shown.rows) if one[2] != NO_BASE]
    for first, last, state in found:
        yield Gap(first, last, words(f"months.gap.{state}", months=months_text(first, last, words)))


def _laid_over(shown: MonthsShown, words: Words) -> Panel:
    marks = _range(shown, words) if shown.view == "season" else _years(shown, words)
    even = (Level(words("months.even"), EVEN, EVEN, tokens.MUTED, "longdash"),)
    return Panel(
        tuple(marks),
        Months(1, _YEAR, dated=False),
        _up(shown, words),
        context=even if shown.view == "season" else (),
    )


def _years(shown: MonthsShown, words: Words) -> Iterator[Mark]:
    """A line a year, named at its end, or beside the last of its months where it breaks off."""
    for year, rows in shown.rows.groupby("year"):
        look = _look(int(year), shown.years[-1] - int(year))
        known = rows.dropna(subset="value")
        whole = len(known) == _YEAR
        yield Line(
            look,
            _numbers(rows["month"]),
            gapped(rows["value"]),
            tuple(
                _told(row, _since_january(int(row.month), words), shown, words)
                for row in rows.itertuples()
            ),
            ended=whole,
        )
        if not whole and len(known):
            at, value = int(known["month"].iloc[-1]), float(known["value"].iloc[-1])
            yield Points(look, (at,), (value,), beside=(str(year),) * 2, seen=False, keyed=False)


def _since_january(month: int, words: Words) -> str:
    """ "Jan–Apr": the box names the year of each line by itself."""
    return "–".join(words.month(one, short=True) for one in dict.fromkeys((1, month)))


def _look(year: int, age: int) -> Look:
    """How a year looks. age: 0 for the newest one."""
    if age < len(_WIDTHS):
        return Look(str(year), COLOUR, _DASHES[age], SYMBOL, _WIDTHS[age])
    round_, at = divmod(age - len(_WIDTHS), len(_OLDER))
    dash = _OLDER_DASHES[round_ % len(_OLDER_DASHES)]
    return Look(str(year), tokens.MUTED, dash, _OLDER[at], 1.5)


def season_range(shown: MonthsShown) -> pd.DataFrame:
    """The lowest, the median and the highest share of each month, index month."""
    return shown.rows.groupby("month")["value"].agg(["min", "median", "max"])


def _range(shown: MonthsShown, words: Words) -> Iterator[Mark]:
    """The median share of each month between the lowest and the highest."""
    found = season_range(shown).dropna()
    at = _numbers(found.index)
    low, middle, high = (gapped(found[one]) for one in ("min", "median", "max"))
    if not at:
        return
    yield Area(at, low, high, COLOUR)
    for name, values in (("highest", high), ("lowest", low)):
        edge = Look(words(f"months.{name}"), COLOUR, "dot", "", 1)
        yield Line(edge, at, values, ended=False)
    told = tuple(
        words(
            "months.told.season",
            month=capitalised(words.month(month)),
            median=shown.write(row["median"], words),
            low=shown.write(row["min"], words),
            high=shown.write(row["max"], words),
        )
        for month, row in found.iterrows()
    )
    name = words("months.median", years=years_text(shown.years, words))
    yield Line(Look(name, COLOUR, tokens.DASHES[LINE.reporter], SYMBOL), at, middle, told)


def _up(shown: MonthsShown, words: Words) -> Values:
    values = gapped(shown.rows["value"])
    title = capitalised(shown.unit(words))
    largest = max((abs(one) for one in values if one is not None), default=0.0)
    return Values(*limits(values), title=title, decimals=0 if largest >= 20 else 2)


def _told(row, when: str, shown: MonthsShown, words: Words) -> str:
    if pd.isna(row.value):
        return ""
    told = f"<b>{shown.write(row.value, words)}</b> · {when}"
    return f"{told}<br>{words('months.short')}" if row.status == "short" else told


def _numbers(values) -> tuple[int, ...]:
    return tuple(int(value) for value in values)
