"""The two counts of the same goods, by direction."""

import pandas as pd

from dashboard.analysis.findings import competing_values, reference_series
from dashboard.analysis.growth import missing_years, year_ranges
from dashboard.analysis.mirror import Direction
from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line
from dashboard.exhibits.lines import capitalised, line_name
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.quoted import drawn_figures, markers
from dashboard.exhibits.mirror.tables import amounts_table
from dashboard.exhibits.mirror.telling import (
    ChartView,
    decimals,
    divisor,
    look,
    money,
    origin,
    sentences,
    way,
    with_text,
)
from dashboard.exhibits.source_changes import marked_changes, source_changes
from dashboard.exhibits.sources import source_lead, source_notes
from dashboard.figures import tokens
from dashboard.figures.layers import range_text
from dashboard.figures.mirror import Count, MirrorChart, MirrorPanel, mirror_lines
from dashboard.words import Words


def levels_view(context: Context, rows: pd.DataFrame) -> ChartView:
    """Exports and imports of each direction. rows: `mirror.mirror_rows`."""
    words, selection = context.words, context.selection
    drawn = quoted_of_directions(context)
    lines = [line for direction in selection.directions for line in direction.lines]
    return ChartView(
        title=_title(context),
        unit=capitalised(words(f"unit.usd.{selection.unit}")),
        finding=sentences(_finding(one, rows, context) for one in selection.directions),
        figure=_figure(context, rows, drawn),
        lead=source_lead(rows, words),
        sources=source_notes(rows, context.tables, words),
        notes=[
            words("note.mirror"),
            *gap_notes(rows, lines, words),
            *edition_notes(rows, context),
            *estimate_notes(rows, words),
            *(text for _, text in changes(rows, lines, words)),
            *([words("mirror.note.quoted")] if len(drawn) else []),
        ],
        table=amounts_table(rows, drawn, context),
        rows=rows,
        first_of_sources=True,
    )


def changes(rows: pd.DataFrame, lines, words: Words) -> list[tuple[int, str]]:
    """Years in which one of the lines goes on from another source."""
    return source_changes(rows[rows["variant"] == "reference"], lines, words)


def gap_notes(rows: pd.DataFrame, lines: list[Line], words: Words) -> list[str]:
    """Years without a value, line by line."""
    told = []
    for line in lines:
        years = missing_years(reference_series(rows, line))
        if years:
            ranges = words.join(range_text(*pair) for pair in year_ranges(years))
            told.append(words("note.gap", lines=line_name(line, words), years=ranges))
    return told


def edition_notes(rows: pd.DataFrame, context: Context) -> list[str]:
    """The values that another source gives, beside the one on the line."""
    words, told, reasons = context.words, [], {}
    for row in rows[rows["variant"] == "alternate"].sort_values("year").itertuples():
        line = Line(row.reporter, row.partner, row.flow)
        own = reference_series(rows, line).get(row.year)
        value = money(row.value, context.selection, words)
        name = line_name(line, words)
        text = words("note.value", line=name, value=value)
        if own is not None and not pd.isna(own):
            reference = money(own, context.selection, words)
            text = words("note.instead", line=name, value=value, reference=reference)
        source = origin(row.sources, words)
        told.append(words("note.alternate", year=row.year, values=text, source=source))
        states = [one for one in parts(row.status) if one != "reported"] or ["reported"]
        reasons.update({words(f"status.{one}.why"): None for one in states})
    return [*told, *reasons]


def estimate_notes(rows: pd.DataFrame, words: Words) -> list[str]:
    """Years whose value on a line is an estimate."""
    reference = rows[rows["variant"] == "reference"]
    flagged = reference[["estimate" in parts(status) for status in reference["status"]]]
    years = sorted(set(flagged["year"]))
    if not years:
        return []
    ranges = words.join(range_text(*pair) for pair in year_ranges(years))
    return [words("note.estimate", years=ranges)]


def quoted_of_directions(context: Context) -> pd.DataFrame:
    """The quoted figures of the chosen directions, or none when they are switched off."""
    drawn = drawn_figures(context.data.official, *context.span)
    keys = [one.key for one in context.selection.directions]
    chosen = drawn[drawn["direction"].isin(keys)]
    return chosen if "official" in context.selection.marks else chosen.iloc[:0]


def _figure(context: Context, rows: pd.DataFrame, drawn: pd.DataFrame):
    words, selection = context.words, context.selection
    texts = with_text(rows, selection, words)
    panels = []
    for direction in selection.directions:
        colour = tokens.COUNTRY[direction.exporter]
        counts = tuple(
            Count(rows_of_line(texts, line), look(line, colour, words)) for line in direction.lines
        )
        own = drawn[drawn["direction"] == direction.key]
        panels.append(
            MirrorPanel(
                name=way(direction, words),
                counts=counts,
                quoted=markers(own, selection, context.data.publishers, words),
                changes=marked_changes(changes(rows, direction.lines, words)),
                colour=colour,
            )
        )
    return mirror_lines(context.chart(MirrorChart, panels=tuple(panels)), words)


def _finding(direction: Direction, rows: pd.DataFrame, context: Context) -> str:
    """The newest year in which both sides report, told in a sentence."""
    words = context.words
    exports, imports = (reference_series(rows, line) for line in direction.lines)
    both = pd.DataFrame({"exports": exports, "imports": imports}).dropna()
    if both.empty:
        return ""
    year = int(both.index[-1])
    gap = float(both.at[year, "imports"] - both.at[year, "exports"])
    told = [_dated(line, year, rows, context) for line in direction.lines]
    return words(
        f"mirror.finding.levels.{'more' if gap > 0 else 'less'}",
        direction=way(direction, words),
        year=year,
        exporter=words(f"country.{direction.exporter}"),
        importer=words(f"country.{direction.importer}"),
        exports=told[0],
        imports=told[1],
        gap=_gap(abs(gap), context),
    )


def _gap(value: float, context: Context) -> str:
    """The difference in the chosen unit; in millions where two decimals of a billion hide it."""
    rounds_to_nothing = round(value / divisor(context.selection), decimals(context.selection)) == 0
    if rounds_to_nothing and context.selection.unit == "billion":
        return context.words("money.million", value=context.words.number(value, 1))
    return money(value, context.selection, context.words)


def _dated(line: Line, year: int, rows: pd.DataFrame, context: Context) -> str:
    """A value, with its other edition where it has one."""
    value = money(float(reference_series(rows, line)[year]), context.selection, context.words)
    others = competing_values(rows, line, year)
    if not others:
        return value
    other = context.words.join(money(one, context.selection, context.words) for one in others)
    return context.words("finding.or", value=value, other=other)


def _title(context: Context) -> str:
    directions = context.selection.directions
    key = "all" if len(directions) > 1 else directions[0].key
    what = context.words(f"mirror.title.{key}")
    return context.words("title.years", what=what, years=range_text(*context.span))


def rows_of_line(rows: pd.DataFrame, line: Line) -> pd.DataFrame:
    """The rows of one line among those of several."""
    same = (rows["reporter"] == line.reporter) & (rows["partner"] == line.partner)
    return rows[same & (rows["flow"] == line.flow)]
