"""The indicator card: lines over the years, and bars and map of the shared year."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.growth import year_ranges
from dashboard.analysis.outlines import outlines
from dashboard.analysis.region import REGION, Ranking, ranking
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.card import Card, Sheet
from dashboard.exhibits.region.notes import indicator_notes
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.sources import SourceNote, source_notes
from dashboard.figures.layers import range_text
from dashboard.figures.region import RegionChart, indicator_lines
from dashboard.figures.region_year import country_map, ranked_bars
from dashboard.load import Tables
from dashboard.words import Words

OUTLINES = "NE_WORLD_ATLAS_2_0_2"

# Ratios of these say nothing: scores and indices have no zero that means "none".
_NO_RATIO = ("index 0-1", "score 1-5", "years", "% per year")
_RANK = "rank"


@dataclass(frozen=True)
class IndicatorView:
    """An indicator three ways, all of them at the shared year."""

    card: Card
    lines: go.Figure
    bars: go.Figure
    map: go.Figure
    bars_title: str
    map_title: str
    year_text: str


def indicator_view(
    tables: Tables, options: RegionOptions, asked: Shown, words: Words, narrow: bool
) -> IndicatorView:
    """The three charts and the words around them."""
    selection = asked.selection
    measure = naming.measure(tables, selection.indicator, selection.variant, words)
    order = ranking(asked.rows, asked.year or asked.last, ascending=measure.better == "lower")
    chart = RegionChart(
        rows=_drawn(asked.rows, measure, words),
        names={code: words(f"country.{code}") for code in selection.countries},
        periods=options.periods,
        first=asked.first,
        last=asked.last,
        year=asked.year,
        log=selection.axis == "log",
        axis_title=measure.unit_text,
        narrow=narrow,
    )
    year = str(asked.year) if asked.year else words("region.no_year")
    return IndicatorView(
        card=_card(tables, asked, measure, order, words),
        lines=indicator_lines(chart, words),
        bars=ranked_bars(chart, order, words),
        map=country_map(chart, order, outlines(tables.outlines, REGION), words),
        bars_title=words("region.bars_title", name=measure.name, year=year),
        map_title=words("region.map_title", name=measure.name, year=year),
        year_text=year,
    )


def _card(tables, asked: Shown, measure: naming.Measure, order: Ranking, words: Words) -> Card:
    years = range_text(asked.first, asked.last)
    sources = source_notes(asked.rows, tables, words)
    return Card(
        title=words("region.indicator_title", name=measure.name, years=years),
        unit=naming.capitalised(measure.unit_text),
        finding=_finding(tables, measure, order, words),
        lead=words("region.sources"),
        sheet=indicator_sheet(asked.rows, measure, words),
        sources=[*sources, map_source(tables, words)],
        notes=indicator_notes(tables, asked, measure, words),
    )


def map_source(tables: Tables, words: Words) -> SourceNote:
    """Where the outlines of the countries come from."""
    return SourceNote(
        source=OUTLINES,
        name=words(f"source.{OUTLINES}.short"),
        years=words("region.outlines"),
        vintage=words(f"source.{OUTLINES}.vintage"),
        licence=words(f"source.{OUTLINES}.licence"),
        address=tables.sources.set_index("source").at[OUTLINES, "address"],
        caveat=words(f"source.{OUTLINES}.caveat"),
    )


def _drawn(rows: pd.DataFrame, measure: naming.Measure, words: Words) -> pd.DataFrame:
    numbers = ["" if pd.isna(value) else measure.number(value, words) for value in rows["value"]]
    return rows.assign(shown=rows["value"] / measure.divisor, number=numbers)


def _finding(tables: Tables, measure: naming.Measure, order: Ranking, words: Words) -> str:
    """The highest and the lowest of the year, or the best and the worst place; silent with fewer
    than two values."""
    unit = tables.indicator_catalog.set_index("indicator").at[measure.indicator, "unit"]
    values = order.values.sort_values(ascending=unit == _RANK, kind="stable")
    if len(values) < 2:
        return ""
    told = {
        "year": order.year,
        "name": measure.name,
        "unit": measure.unit_text,
        "leader": words(f"country.{values.index[0]}"),
        "leader_value": measure.number(values.iloc[0], words),
        "last": words(f"country.{values.index[-1]}"),
        "last_value": measure.number(values.iloc[-1], words),
    }
    if unit == _RANK:
        return words("region.finding_rank", **told)
    if values.iloc[-1] <= 0 or unit in _NO_RATIO or values.iloc[0] < 1.1 * values.iloc[-1]:
        return words("region.finding", **told)
    times = words.number(values.iloc[0] / values.iloc[-1], 1)
    return words("region.finding_ratio", times=times, **told)


def indicator_sheet(rows: pd.DataFrame, measure: naming.Measure, words: Words) -> Sheet:
    """One row for every value and every gap, newest year first."""
    ordered = rows.sort_values("year", ascending=False, kind="stable")
    return Sheet(
        headings=(
            words("table.year"),
            words("region.country"),
            words("table.value", unit=measure.unit_text),
            words("table.source"),
            words("table.status"),
        ),
        rows=[_row(row, measure, words) for row in ordered.itertuples()],
        numeric=(2,),
    )


def _row(row, measure: naming.Measure, words: Words) -> tuple[str, ...]:
    country = words(f"country.{row.country}")
    if not pd.isna(row.withheld):
        found = measure.number(row.withheld, words)
        return (str(row.year), country, "–", "–", words("region.withheld", value=found))
    if pd.isna(row.value):
        return (str(row.year), country, "–", "–", words("status.not_found"))
    sources = words.join(words(f"source.{one}.short") for one in row.sources.split(" + "))
    status = words("region.flag_E") if row.flag == "E" else words("status.reported")
    return (str(row.year), country, measure.number(row.value, words), sources, status)


def told_years(years: list[int], words: Words) -> str:
    """Years as ranges in words: "1992–1994 and 1997"."""
    return words.join(range_text(*pair) for pair in year_ranges(years))
