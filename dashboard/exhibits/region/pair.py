"""The pair card: two indicators against each other in the shared year."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.region import IndicatorQuestion, indicator_rows
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.card import Card, Sheet
from dashboard.exhibits.region.notes import spread_notes
from dashboard.exhibits.region.shown import Shown, may_be_log
from dashboard.exhibits.sources import source_notes
from dashboard.figures.region_pair import PairChart, bubbles
from dashboard.load import Tables
from dashboard.words import Words

PLAIN_SIZE = "none"


@dataclass(frozen=True)
class PairView:
    """The bubbles and the words around them."""

    card: Card
    figure: go.Figure


def pair_rows(tables: Tables, asked: Shown) -> pd.DataFrame:
    """One row a chosen country and year: x, y and size with the sources of each.

    Columns: country, year, x, x_sources, y, y_sources, size, size_sources (NaN and "" = none).
    """
    selection = asked.selection
    first, last = asked.first, asked.last
    joined = asked.rows[["country", "year"]].copy()
    joined["x"], joined["x_sources"] = asked.rows["value"], asked.rows["sources"]
    for name, indicator in (("y", selection.against), ("size", selection.size)):
        if indicator == PLAIN_SIZE:
            joined[name], joined[f"{name}_sources"] = float("nan"), ""
            continue
        rows = indicator_rows(tables, IndicatorQuestion(indicator, first, last))
        rows = rows[rows["country"].isin(selection.countries)].reset_index(drop=True)
        joined[name], joined[f"{name}_sources"] = rows["value"], rows["sources"]
    return joined


def pair_view(tables: Tables, asked: Shown, words: Words, narrow: bool) -> PairView:
    """The shared year's bubbles; a country that lacks either value is told, not drawn."""
    selection = asked.selection
    x = naming.measure(tables, selection.indicator, selection.variant, words)
    y = naming.measure(tables, selection.against, "plain", words)
    rows = pair_rows(tables, asked)
    at = rows[rows["year"] == asked.year]
    complete = at.dropna(subset=["x", "y"])
    names = {code: words(f"country.{code}") for code in selection.countries}
    log = selection.axis == "log"
    chart = PairChart(
        points=_points(complete, x, y, names, words),
        all_x=rows["x"] / x.divisor,
        all_y=rows["y"] / y.divisor,
        names=names,
        titles=(axis_title(x), axis_title(y)),
        log_x=log,
        log_y=log and may_be_log(rows.assign(value=rows["y"])),
        narrow=narrow,
    )
    missing = [code for code in selection.countries if code not in set(complete["country"])]
    return PairView(_card(tables, asked, x, y, complete, missing, words), bubbles(chart, words))


def _points(rows: pd.DataFrame, x, y, names, words: Words) -> pd.DataFrame:
    hovers = [
        f"<b>{names[row.country]}</b><br>{x.name}: <b>{x.number(row.x, words)}</b>"
        f"<br>{y.name}: <b>{y.number(row.y, words)}</b>"
        for row in rows.itertuples()
    ]
    return rows[["country", "size"]].assign(
        x=rows["x"] / x.divisor, y=rows["y"] / y.divisor, hover=hovers
    )


def axis_title(measure: naming.Measure) -> str:
    """An indicator with its unit."""
    return f"{measure.name}, {measure.unit_text}"


def _card(tables, asked: Shown, x, y, rows: pd.DataFrame, missing, words: Words) -> Card:
    size = asked.selection.size
    notes = [] if size == PLAIN_SIZE else [_size_note(size, words)]
    if missing and asked.year:
        left_out = words.join(words(f"country.{code}") for code in missing)
        notes.append(words("region.note.left_out", year=asked.year, countries=left_out))
    return Card(
        title=words("region.pair_title", x=x.name, y=y.name, year=asked.year or ""),
        unit=f"→ {axis_title(x)}; ↑ {axis_title(y)}",
        finding=_finding(rows, x, y, asked.year, words),
        lead=words("region.sources"),
        sheet=_sheet(tables, rows, x, y, size, words),
        sources=source_notes(_long(rows), tables, words),
        notes=[*notes, y.about, *spread_notes(tables, asked, y, words)],
    )


def _size_note(size: str, words: Words) -> str:
    return words("region.note.size", name=words(f"indicator.{size}"))


def _finding(rows: pd.DataFrame, x, y, year: int | None, words: Words) -> str:
    """Whether the order of the countries is the same in both; silent with fewer than three."""
    if len(rows) < 3:
        return ""
    rank_x, rank_y = rows["x"].rank(), rows["y"].rank()
    pairs = [
        (rank_x.iloc[a] - rank_x.iloc[b]) * (rank_y.iloc[a] - rank_y.iloc[b])
        for a in range(len(rows))
        for b in range(a)
    ]
    same = sum(one > 0 for one in pairs)
    return words("region.pair_finding", year=year, x=x.name, y=y.name, same=same, pairs=len(pairs))


def _sheet(tables: Tables, rows, x, y, size: str, words: Words) -> Sheet:
    third = None if size == PLAIN_SIZE else naming.measure(tables, size, "plain", words)
    headings = [words("region.country"), axis_title(x), axis_title(y)]
    told = []
    for row in rows.itertuples():
        cells = [words(f"country.{row.country}"), x.number(row.x, words), y.number(row.y, words)]
        if third:
            cells.append("–" if pd.isna(row.size) else third.number(row.size, words))
        told.append(tuple(cells))
    if third:
        headings.append(axis_title(third))
    return Sheet(tuple(headings), told, tuple(range(1, len(headings))))


def _long(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows as the source line reads them: one value a row."""
    return pd.concat(
        [
            pd.DataFrame(
                {"year": rows["year"], "value": rows[one], "sources": rows[f"{one}_sources"]}
            )
            for one in ("x", "y", "size")
        ]
    )
