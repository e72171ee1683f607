"""What governments quoted of the turnover, beside what their offices count."""

import pandas as pd

from dashboard.analysis.findings import reference_series, reported
from dashboard.analysis.questions import PAIR, Line, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from dashboard.charts import tokens
from dashboard.charts.chart import Chart
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.mirror.amounts import amounts_axis, amounts_chart, counts_panel
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.counted import counted_rows
from dashboard.exhibits.mirror.quoted import drawn_figures, quoted_rows, quoted_signs
from dashboard.exhibits.mirror.tables import amounts_table
from dashboard.exhibits.mirror.telling import quoted_money
from dashboard.exhibits.notes import row_notes
from dashboard.exhibits.reading import reading
from dashboard.exhibits.sources import page_notes, source_lead, source_notes
from dashboard.exhibits.telling import told

NAME = "mirror-official"
FOLLOWS = ("period", "first", "last", "scale", "unit")
TURNOVERS = (Line(*PAIR, "turnover"), Line(*reversed(PAIR), "turnover"))


def exhibit(context: Context, frame: Frame) -> Exhibit:
    """Quoted turnover as markers on the turnover that each office counts."""
    words, selection = context.words, context.selection
    rows, drawn = turnover_rows(context), drawn_turnover(context)
    unit = capitalised(words(f"unit.usd.{selection.unit}"))
    finding, headline, widest = _finding(context, rows, drawn)
    notes = ("mirror.note.quoted", "mirror.note.not_drawn", "mirror.note.services", "note.turnover")
    return Exhibit(
        **frame,
        title=context.title("mirror.title.official"),
        unit=unit,
        stored=capitalised(words("unit.usd.million")),
        finding=finding,
        headline=headline,
        drawing=lambda: _chart(context, rows, drawn, unit),
        writing=lambda: amounts_table(rows, drawn, context),
        listing=lambda: context.described(_listing(rows, context)),
        lead=source_lead(rows, words),
        sources=(
            *source_notes(rows, context.tables, words),
            *page_notes(drawn, context.tables, words),
        ),
        notes=(
            *([widest] if widest else []),
            *(words(key) for key in notes),
            *row_notes(rows, TURNOVERS, context.money, words),
        ),
        reading=(
            *reading(rows, TURNOVERS, words, log=selection.scale == "log"),
            *quoted_signs(drawn, words),
        ),
    )


def _listing(rows: pd.DataFrame, context: Context) -> pd.DataFrame:
    """The counted turnover and every quoted figure of the years, also those that are not drawn."""
    official = context.data.official
    inside = official[official["year"].between(*context.span)]
    return pd.concat([counted_rows(rows), quoted_rows(inside)], ignore_index=True)


def turnover_rows(context: Context) -> pd.DataFrame:
    """The turnover of the pair as each office counts it."""
    return trade_rows(context.tables, TradeQuestion(TURNOVERS, "usd", *context.span))


def drawn_turnover(context: Context) -> pd.DataFrame:
    """The quoted turnover that may stand on the yearly axis."""
    drawn = drawn_figures(context.data.official, *context.span)
    return drawn[drawn["flow"] == "turnover"]


def _chart(context: Context, rows: pd.DataFrame, drawn: pd.DataFrame, unit: str) -> Chart:
    up = amounts_axis(context, rows, drawn, unit)
    panel = counts_panel(context, rows, TURNOVERS, drawn, tokens.INK, up)
    return amounts_chart(context, [panel])


def _finding(context: Context, rows, drawn: pd.DataFrame) -> tuple[str, str, str]:
    """How many of the quoted turnovers agree with the office's own series, the same as a headline,
    and the widest gap."""
    words = context.words
    exact = drawn[~drawn["at_least"]].drop_duplicates(["year", "reporter", "value"])
    series = {line.reporter: reference_series(rows, line).dropna() for line in TURNOVERS}
    comparable = [row for row in exact.itertuples() if row.year in series[row.reporter].index]
    conflicts = context.data.conflicts
    against = conflicts[(conflicts["kind"] == "official") & (conflicts["flow"] == "turnover")]
    apart = against[against["year"].between(*context.span)]
    if not comparable:
        return "", "", ""
    agree = len(comparable) - len(apart)
    counted = {"figures": len(comparable), "agree": agree}
    finding = words("mirror.finding.official", **counted)
    headline = words("mirror.headline.official", **counted)
    return finding, headline, "" if apart.empty else _widest(apart.iloc[0], rows, context)


def _widest(worst, rows: pd.DataFrame, context: Context) -> str:
    words = context.words
    line = next(line for line in TURNOVERS if line.reporter == worst["reporter"])
    counted = reported(rows, line, int(worst["year"]))
    return words(
        "mirror.finding.official.widest",
        year=counted.year,
        country=words(f"country.{line.reporter}"),
        quoted=quoted_money(worst["other"], context.selection.unit, words),
        counted=told(counted, context.money, words),
    )
