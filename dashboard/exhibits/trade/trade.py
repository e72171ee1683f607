"""The explorer's exhibit."""

from dataclasses import replace

from dashboard.exhibits.events import event_notes
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.reading import reading
from dashboard.exhibits.sources import source_lead, source_notes
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.chart import trade_chart
from dashboard.exhibits.trade.finding import finding
from dashboard.exhibits.trade.headline import headline
from dashboard.exhibits.trade.notes import notes
from dashboard.exhibits.trade.shown import Shown
from dashboard.exhibits.trade.table import trade_listing, trade_table
from dashboard.words import Words

NAME = "trade"
# Every choice of the page but those of the months, in the order of their telling.
FOLLOWS = (
    *("reporter", "flow", "partners", "measure", "period", "first", "last", "base"),
    *("layout", "scale", "unit", "events", "others"),
)


def exhibit(one: Shown, words: Words, frame: Frame) -> Exhibit:
    """All that is shown and said of a selection."""
    rows, asked, selection, tables = one.rows, one.asked, one.selection, one.tables
    return Exhibit(
        **frame,
        title=naming.title(asked, selection, words),
        finding=finding(rows, asked.lines, selection, words),
        headline=headline(rows, asked.lines, selection, words),
        unit=capitalised(naming.unit(selection, one.base, words)),
        stored=_stored_unit(one, words),
        drawing=lambda: trade_chart(one, words),
        writing=lambda: trade_table(one, words),
        listing=lambda: trade_listing(one),
        lead=source_lead(rows, words),
        sources=tuple(source_notes(rows, tables, words)),
        notes=notes(rows, asked, one.base, selection, tables, words),
        reading=reading(
            rows,
            asked.lines,
            words,
            events=len(one.events) > 0,
            log=selection.scale == "log",
            dated=selection.layout != "overlay",
        ),
        events=tuple(event_notes(one.events, tables, words)),
    )


def _stored_unit(one: Shown, words: Words) -> str:
    """The unit of the rows: the data are in millions."""
    return capitalised(naming.unit(replace(one.selection, unit="million"), one.base, words))
