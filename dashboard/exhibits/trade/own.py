"""How figures of the reader's own lie over the explorer's chart."""

from collections.abc import Sequence

from dashboard.analysis.prices import price_index
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.own_series import Laying, OwnRow, own_name, rows_by_year
from dashboard.exhibits.telling import NOTHING, exact, status_text
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.shown import Shown
from dashboard.own.series import Series
from dashboard.words import Words


def laying(shown: Shown, series: Series, words: Words) -> Laying:
    """Values in dollars of their year, or of the base year; other measures have none of them."""
    selection, asked = shown.selection, shown.asked
    looks = naming.looks(asked.lines, words)
    calendar = selection.layout != "overlay"
    return Laying(
        looks=looks if selection.measure in naming.MONEY and calendar else {},
        measured=_measured(shown),
        first=asked.first,
        last=asked.last,
        open=selection.last is None and asked.last == shown.options.last_year,
        divisor=naming.divisor(selection),
        write=lambda value, said: naming.number(value, selection, said),
        at=lambda _panel: asked.lines,
        table=lambda written, rows: _table(written, rows, shown, series, words),
    )


def _measured(shown: Shown):
    if shown.selection.measure != "real":
        return lambda _year, value: value
    prices = price_index(shown.tables.us_cpi)

    def at_prices_of_base(year: int, value: float) -> float | None:
        known = year in prices.index and shown.base is not None
        return value * float(prices[shown.base] / prices[year]) if known else None

    return at_prices_of_base


def _table(
    written: Written, rows: Sequence[OwnRow], shown: Shown, series: Series, words: Words
) -> Written:
    write = exact([row.value for row in rows], naming.divisor(shown.selection))

    def text(row: OwnRow) -> tuple[str, ...]:
        status = status_text(row.value, row.status, "reference", words)
        name = own_name(series, words)
        # A line of its own, also where the table is laid out wide.
        line = words("own.line", line=line_name(row.line, words))
        return (str(row.year), line, write(row.value, words), name, NOTHING, status)

    return rows_by_year(written, rows, text)
