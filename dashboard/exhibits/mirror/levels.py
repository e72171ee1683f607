"""The two counts of the same goods, by direction."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.findings import reference_series, reported
from dashboard.analysis.mirror import Direction
from dashboard.charts import tokens
from dashboard.charts.chart import Chart
from dashboard.exhibits import telling
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.mirror.amounts import amounts_axis, amounts_chart, counts_panel
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.counted import counted_rows
from dashboard.exhibits.mirror.quoted import drawn_figures, quoted_rows, quoted_signs
from dashboard.exhibits.mirror.tables import amounts_table
from dashboard.exhibits.mirror.telling import decimals, divisor, way
from dashboard.exhibits.notes import row_notes
from dashboard.exhibits.reading import reading
from dashboard.exhibits.sources import page_notes, source_lead, source_notes

# Room for the name of a panel, as a share of its height.
_NAME = 0.07

NAME = "mirror-levels"
FOLLOWS = ("direction", "period", "first", "last", "scale", "unit", "marks")


def exhibit(context: Context, frame: Frame) -> Exhibit:
    """Exports and imports of each direction."""
    words, selection = context.words, context.selection
    rows, drawn = context.counted, quoted_of_directions(context)
    lines = [line for direction in selection.directions for line in direction.lines]
    unit = capitalised(words(f"unit.usd.{selection.unit}"))
    first, *others = [_finding(one, rows, context) for one in selection.directions]
    key = "all" if others else selection.direction
    return Exhibit(
        **frame,
        title=context.title(f"mirror.title.{key}"),
        unit=unit,
        stored=capitalised(words("unit.usd.million")),
        finding=first,
        headline=_headline(selection.directions[0], rows, context),
        drawing=lambda: _chart(context, rows, drawn, unit),
        writing=lambda: amounts_table(rows, drawn, context),
        listing=lambda: context.described(
            pd.concat([counted_rows(rows), quoted_rows(drawn)], ignore_index=True)
        ),
        lead=source_lead(rows, words),
        sources=(
            *source_notes(rows, context.tables, words),
            *page_notes(drawn, context.tables, words),
        ),
        notes=(
            *filter(None, others),
            words("note.mirror"),
            *row_notes(rows, lines, context.money, words),
            *([words("mirror.note.quoted")] if len(drawn) else []),
        ),
        reading=(
            *reading(rows, lines, words, log=selection.scale == "log"),
            *quoted_signs(drawn, words),
        ),
    )


def _gap(value: float, context: Context) -> str:
    """The difference in the chosen unit; in millions where two decimals of a billion hide it."""
    words, selection = context.words, context.selection
    hidden = round(value / divisor(selection), decimals(selection)) == 0
    if hidden and selection.unit == "billion":
        return words("money.million", value=words.number(value, 1))
    return context.money(value, words)


def _gap_key(exports: float, imports: float, gap: float, context: Context) -> str:
    """Whether the difference as printed is that of the figures as printed, or says it is not."""
    unit = divisor(context.selection)
    together = (exports / unit, [imports / unit, -gap / unit])
    fits = telling.decimals_together([together], [decimals(context.selection)])
    return "mirror.gap_rounded" if fits is None else "mirror.gap"


def quoted_of_directions(context: Context) -> pd.DataFrame:
    """The quoted figures of the chosen directions, or none when they are switched off."""
    drawn = drawn_figures(context.data.official, *context.span)
    keys = [one.key for one in context.selection.directions]
    chosen = drawn[drawn["direction"].isin(keys)]
    return chosen if "official" in context.selection.marks else chosen.iloc[:0]


def _chart(context: Context, rows: pd.DataFrame, drawn: pd.DataFrame, unit: str) -> Chart:
    """A panel a direction, all on the same scale."""
    up = amounts_axis(context, rows, drawn, unit)
    # The names of the panels stand above the lines.
    up = replace(up, high=up.high + _NAME * (up.high - up.low))
    panels = []
    for one in context.selection.directions:
        colour = tokens.COUNTRY[one.exporter]
        own = drawn[drawn["direction"] == one.key]
        panels.append(
            counts_panel(context, rows, one.lines, own, colour, up, name=way(one, context.words))
        )
    return amounts_chart(context, panels, tall=True)


def _newest(direction: Direction, rows: pd.DataFrame) -> tuple[int, float, float] | None:
    """The newest year in which both sides report, with exports and imports; None for no such."""
    exports, imports = (reference_series(rows, line) for line in direction.lines)
    both = pd.DataFrame({"exports": exports, "imports": imports}).dropna()
    if both.empty:
        return None
    year = int(both.index[-1])
    return year, float(both.at[year, "exports"]), float(both.at[year, "imports"])


def _headline(direction: Direction, rows: pd.DataFrame, context: Context) -> str:
    """By how much the importer's figure is more or less."""
    newest, words = _newest(direction, rows), context.words
    if newest is None:
        return ""
    year, exports, imports = newest
    return words(
        f"mirror.headline.levels.{'more' if imports > exports else 'less'}",
        year=year,
        exporter=words(f"country.{direction.exporter}"),
        importer=words(f"country.{direction.importer}"),
        percent=telling.percent(abs(imports - exports) / exports * 100, words),
    )


def _finding(direction: Direction, rows: pd.DataFrame, context: Context) -> str:
    """The newest year in which both sides report, told in a sentence."""
    newest, words = _newest(direction, rows), context.words
    if newest is None:
        return ""
    year, exports, imports = newest
    gap = imports - exports
    told = [
        telling.told(reported(rows, line, year), context.money, words) for line in direction.lines
    ]
    return words(
        f"mirror.finding.levels.{'more' if gap > 0 else 'less'}",
        direction=way(direction, words),
        year=year,
        exporter=words(f"country.{direction.exporter}"),
        importer=words(f"country.{direction.importer}"),
        exports=told[0],
        imports=told[1],
        gap=words(
            _gap_key(exports, imports, gap, context),
            gap=_gap(abs(gap), context),
            percent=telling.percent(abs(gap) / exports * 100, words),
        ),
    )
