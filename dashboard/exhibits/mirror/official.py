"""What governments quoted of the turnover, beside what their offices count."""

import pandas as pd

from dashboard.analysis.findings import competing_values, reference_series
from dashboard.analysis.questions import PAIR, Line, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.levels import changes, edition_notes, gap_notes
from dashboard.exhibits.mirror.quoted import drawn_figures, markers, quoted_line, quoted_value
from dashboard.exhibits.mirror.tables import amounts_table
from dashboard.exhibits.mirror.telling import (
    ChartView,
    look,
    money,
    origin_of_any,
    quoted_money,
    with_text,
)
from dashboard.exhibits.source_changes import marked_changes
from dashboard.exhibits.sources import source_lead, source_notes
from dashboard.figures import tokens
from dashboard.figures.layers import range_text
from dashboard.figures.mirror import Count, MirrorChart, MirrorPanel, mirror_lines

TURNOVERS = (Line(*PAIR, "turnover"), Line(*reversed(PAIR), "turnover"))


def official_view(context: Context) -> ChartView:
    """Quoted turnover as markers on the turnover that each office counts."""
    words, (first, last) = context.words, context.span
    rows = turnover_rows(context)
    drawn = drawn_turnover(context)
    title = words("mirror.title.official")
    return ChartView(
        title=words("title.years", what=title, years=range_text(first, last)),
        unit=capitalised(words(f"unit.usd.{context.selection.unit}")),
        finding=_finding(context, rows, drawn),
        figure=_figure(context, rows, drawn),
        lead=source_lead(rows, words),
        sources=source_notes(rows, context.tables, words),
        notes=[
            words("mirror.note.quoted"),
            words("mirror.note.not_drawn"),
            words("mirror.note.services"),
            words("note.turnover"),
            *gap_notes(rows, list(TURNOVERS), words),
            *edition_notes(rows, context),
            *(text for _, text in changes(rows, TURNOVERS, words)),
        ],
        table=amounts_table(rows, drawn, context),
        rows=rows,
    )


def turnover_rows(context: Context) -> pd.DataFrame:
    """The turnover of the pair as each office counts it."""
    return trade_rows(context.tables, TradeQuestion(TURNOVERS, "usd", *context.span))


def drawn_turnover(context: Context) -> pd.DataFrame:
    """The quoted turnover that may stand on the yearly axis."""
    drawn = drawn_figures(context.data.official, *context.span)
    return drawn[drawn["flow"] == "turnover"]


def kept_apart(context: Context) -> dict[str, tuple[str, ...]]:
    """Quoted figures of the years that no chart draws, newest first: part-years and doubtful."""
    first, last = context.span
    official = context.data.official
    inside = official[official["year"].between(first, last) & ~official["drawn"]]
    ordered = inside.sort_values(["first_day", "last_day"], ascending=False)
    return {
        "part_year": _listed(ordered[~ordered["full_year"]], context),
        "doubtful": _listed(ordered[ordered["full_year"]], context),
    }


def _listed(rows: pd.DataFrame, context: Context) -> tuple[str, ...]:
    words = context.words
    return tuple(
        words(
            "mirror.listed",
            days=_days(row, words),
            figure=quoted_line(row, words),
            value=quoted_value(row, context.selection, words),
            kind=_kind(row, words),
            page=origin_of_any(row.source, context.data.publishers, words),
            date=words.date(row.source_date),
        )
        for row in rows.itertuples()
    )


def _kind(row, words) -> str:
    unnamed = row.kind == "stated" and row.full_year
    return words("mirror.kind.unnamed" if unnamed else f"mirror.kind.{row.kind}")


def _days(row, words) -> str:
    """A year alone, or the first and last month of a part of it; a day where no month ends."""
    if row.full_year:
        return str(row.year)
    ends_a_month = pd.Timestamp(row.last_day).is_month_end
    first, last = (words.date(day[:7]) for day in (row.first_day, row.last_day))
    last = last if ends_a_month else words.date(row.last_day)
    return first if first == last else f"{first} – {last}"


def _figure(context: Context, rows: pd.DataFrame, drawn: pd.DataFrame):
    words = context.words
    texts = with_text(rows, context.selection, words)
    counts = tuple(
        Count(texts[texts["reporter"] == line.reporter], look(line, tokens.INK, words))
        for line in TURNOVERS
    )
    panel = MirrorPanel(
        name="",
        counts=counts,
        quoted=markers(drawn, context.selection, context.data.publishers, words),
        changes=marked_changes(changes(rows, TURNOVERS, words)),
        colour=tokens.MUTED,
    )
    return mirror_lines(context.chart(MirrorChart, panels=(panel,)), words)


def _finding(context: Context, rows, drawn: pd.DataFrame) -> str:
    """How many of the quoted turnovers agree with the office's own series, and the worst."""
    words, (first, last) = context.words, context.span
    exact = drawn[~drawn["at_least"]].drop_duplicates(["year", "reporter", "value"])
    series = {line.reporter: reference_series(rows, line).dropna() for line in TURNOVERS}
    comparable = [row for row in exact.itertuples() if row.year in series[row.reporter].index]
    conflicts = context.data.conflicts
    against = conflicts[(conflicts["kind"] == "official") & (conflicts["flow"] == "turnover")]
    apart = against[against["year"].between(first, last)]
    if not comparable:
        return ""
    counted = {"figures": len(comparable), "agree": len(comparable) - len(apart)}
    if apart.empty:
        return words("mirror.finding.official.all", **counted)
    worst = apart.iloc[0]
    line = next(line for line in TURNOVERS if line.reporter == worst["reporter"])
    year = int(worst["year"])
    own = money(worst["value"], context.selection, words)
    others = competing_values(rows, line, year)
    if others:
        other = words.join(money(one, context.selection, words) for one in others)
        own = words("finding.or", value=own, other=other)
    return words(
        "mirror.finding.official",
        **counted,
        year=year,
        country=words(f"country.{worst['reporter']}"),
        quoted=quoted_money(worst["other"], context.selection.unit, words),
        counted=own,
    )
