"""Small charts made by hand: every value of them stands in the test that draws them."""

import pandas as pd

from dashboard.analysis.periods import Period
from dashboard.analysis.questions import Line
from dashboard.figures.series import LineLook
from dashboard.figures.trade import TradeChart

PERIODS = (Period(1, 1992, 2002), Period(2, 2003, 2015), Period(3, 2016, None))
EXPORT = Line("KAZ", "UZB", "export")
IMPORT = Line("KAZ", "UZB", "import")
MISSING = float("nan")
NO_EVENTS = pd.DataFrame({"date": [], "hover": [], "confirmed": []})


def drawn(line, values, variant="reference", status="reported"):
    """Plotted rows of one line from {year: value}."""
    rows = pd.DataFrame({"year": list(values), "shown": [float(v) for v in values.values()]})
    return rows.assign(
        reporter=line.reporter,
        partner=line.partner,
        flow=line.flow,
        variant=variant,
        status=status,
        number=[f"{value} bn" for value in values.values()],
        origin="A source",
    )


def look(label="Exports", colour="#112233", **more):
    return LineLook(label=label, colour=colour, **more)


def chart(rows, looks=None, first=2001, last=2006, **more):
    """A trade chart of the rows; one line of exports unless told otherwise."""
    settings = {"periods": PERIODS, "log": False, "events": NO_EVENTS, "changes": {}, **more}
    return TradeChart(
        rows=rows, looks=looks or {EXPORT: look()}, first=first, last=last, **settings
    )
