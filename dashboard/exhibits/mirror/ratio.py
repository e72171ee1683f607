"""How far the two counts are apart: the ratio and the symmetric asymmetry."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.mirror import CIF_FOB_FACTOR, CORRIDOR, DIRECTIONS, Direction
from dashboard.analysis.questions import Line
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.levels import changes, estimate_notes
from dashboard.exhibits.mirror.tables import measure_table
from dashboard.exhibits.mirror.telling import (
    ChartView,
    direction_look,
    percent,
    sentences,
    way,
)
from dashboard.exhibits.source_changes import marked_changes
from dashboard.exhibits.sources import source_lead, source_notes, source_tags
from dashboard.figures.layers import range_text
from dashboard.figures.mirror_ratio import RatioChart, asymmetry_columns, ratio_lines


def ratio_view(context: Context, rows: pd.DataFrame, pairs: pd.DataFrame) -> ChartView:
    """Imports over exports against the corridor. pairs: `mirror.mirror_pairs` of the rows."""
    words = context.words
    low, high = (words.number(limit, 2) for limit in CORRIDOR)
    chart = _chart(context, rows, _shown(pairs, "ratio", context))
    chart = replace(chart, corridor=CORRIDOR, factor=CIF_FOB_FACTOR)
    notes = [
        words("mirror.note.ratio"),
        words("mirror.note.corridor", low=low, high=high),
        words("mirror.note.factor", factor=words.number(CIF_FOB_FACTOR, 2)),
    ]
    return _view(context, rows, pairs, "ratio", notes, ratio_lines(chart, words))


def asymmetry_view(context: Context, rows: pd.DataFrame, pairs: pd.DataFrame) -> ChartView:
    """The difference as a share of the mean of both counts."""
    words = context.words
    shown = _shown(pairs, "asymmetry", context)
    chart = _chart(context, rows, shown)
    notes = [words("mirror.note.asymmetry")]
    return _view(context, rows, pairs, "asymmetry", notes, asymmetry_columns(chart, words))


def _view(context: Context, rows, pairs, measure: str, notes: list[str], figure) -> ChartView:
    words, directions = context.words, context.selection.directions
    find = _ratio_finding if measure == "ratio" else _asymmetry_finding
    title = words(f"mirror.title.{measure}")
    return ChartView(
        title=words("title.years", what=title, years=range_text(*context.span)),
        unit=words(f"mirror.unit.{measure}.long"),
        finding=sentences(find(one, pairs, context) for one in directions),
        figure=figure,
        lead=source_lead(rows, words),
        sources=source_notes(_with_value(rows, pairs), context.tables, words),
        notes=[*notes, *estimate_notes(rows, words)],
        table=measure_table(pairs, measure, _WRITE[measure], context),
        rows=pairs,
    )


def _chart(context: Context, rows, shown: pd.DataFrame) -> RatioChart:
    first, last = context.span
    directions, words = context.selection.directions, context.words
    lines = [line for direction in directions for line in direction.lines]
    return RatioChart(
        rows=shown,
        looks={one.key: direction_look(one, words) for one in directions},
        periods=context.options.periods,
        first=first,
        last=last,
        changes=marked_changes(changes(rows, lines, words)),
        narrow=context.narrow,
    )


def _shown(pairs: pd.DataFrame, measure: str, context: Context) -> pd.DataFrame:
    write = _WRITE[measure]
    texts = ["" if pd.isna(value) else write(value, context.words) for value in pairs[measure]]
    origins = [source_tags(sources, context.words) for sources in pairs["sources"]]
    return pairs.assign(shown=pairs[measure], number=texts, origin=origins)


def _ratio_finding(direction: Direction, pairs: pd.DataFrame, context: Context) -> str:
    words, known = context.words, _known(pairs, direction)
    if len(known) < 2:
        return ""
    ratios = known.set_index("year")["ratio"]
    low_year, high_year = int(ratios.idxmin()), int(ratios.idxmax())
    editions = [
        words(
            "mirror.finding.ratio.edition",
            year=row.year,
            ratio=_ratio(row.ratio, words),
            reference=_ratio(ratios[row.year], words),
        )
        for row in _editions(pairs, direction).itertuples()
        if row.year in (low_year, high_year)
    ]
    told = words(
        "mirror.finding.ratio",
        direction=way(direction, words),
        inside=int(ratios.between(*CORRIDOR).sum()),
        below=int((ratios < CORRIDOR[0]).sum()),
        years=len(ratios),
        low=_ratio(ratios.min(), words),
        low_year=low_year,
        high=_ratio(ratios.max(), words),
        high_year=high_year,
    )
    return sentences([told, *editions])


def _asymmetry_finding(direction: Direction, pairs: pd.DataFrame, context: Context) -> str:
    words, known = context.words, _known(pairs, direction)
    if len(known) < 2:
        return ""
    values = known.set_index("year")["asymmetry"]
    mean = percent(values.mean(), words)
    editions = _furthest(_editions(pairs, direction), values)
    if not editions.empty:
        changed = values.copy()
        changed.update(editions)
        mean = words("finding.or", value=mean, other=percent(changed.mean(), words))
    return words(
        "mirror.finding.asymmetry",
        direction=way(direction, words),
        years=len(values),
        mean=mean,
        year=int(values.idxmax()),
        worst=percent(values.max(), words),
    )


def _furthest(editions: pd.DataFrame, values: pd.Series) -> pd.Series:
    """The asymmetry by year of the earlier edition that is furthest from the value of the year."""
    away = (editions["asymmetry"] - editions["year"].map(values)).abs()
    ordered = editions.assign(away=away).sort_values("away", kind="stable")
    return ordered.drop_duplicates("year", keep="last").set_index("year")["asymmetry"]


def _known(pairs: pd.DataFrame, direction: Direction) -> pd.DataFrame:
    own = pairs[(pairs["direction"] == direction.key) & (pairs["variant"] == "reference")]
    return own.dropna(subset="ratio")


def _editions(pairs: pd.DataFrame, direction: Direction) -> pd.DataFrame:
    return pairs[(pairs["direction"] == direction.key) & (pairs["variant"] == "alternate")]


def _with_value(rows: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """The rows that enter a ratio: those of a direction and year in which both sides report."""
    known = pairs.dropna(subset="ratio")
    entered = set(zip(known["direction"], known["year"], strict=True))
    ways = {line: one.key for one in DIRECTIONS for line in one.lines}
    keys = zip(rows["reporter"], rows["partner"], rows["flow"], rows["year"], strict=True)
    inside = [(ways[Line(*key[:3])], key[3]) in entered for key in keys]
    return rows[pd.Series(inside, index=rows.index, dtype=bool)]


def _ratio(value: float, words) -> str:
    return words.number(value, 2)


_WRITE = {"ratio": _ratio, "asymmetry": percent}
