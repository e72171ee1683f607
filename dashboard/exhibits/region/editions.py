"""The card of editions: how far they disagree about one quantity of one country."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.article import compared_sources
from dashboard.analysis.editions import BAD_SPREAD, edition_rows, worst_spread, worst_spreads
from dashboard.analysis.region import REGION
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.card import Card, Sheet
from dashboard.exhibits.region.notes import told_spread
from dashboard.exhibits.sources import source_notes
from dashboard.figures.region_editions import EditionChart, edition_lines
from dashboard.load import Tables
from dashboard.words import Words

DECIMALS = {"gdp": 1, "gdp_per_capita": 0, "population": 2}


@dataclass(frozen=True)
class EditionsView:
    """The lines of the editions and the words around them."""

    card: Card
    figure: go.Figure


def editions_shown(tables: Tables, chosen: str) -> pd.DataFrame:
    """The observations of every edition for a choice like "TKM.gdp"; projections are left out."""
    country, measure = chosen.split(".")
    rows = edition_rows(tables, country, measure)
    return rows[~rows["projected"]].reset_index(drop=True)


def editions_view(tables: Tables, chosen: str, words: Words, narrow: bool) -> EditionsView:
    """All editions of the chosen country and quantity."""
    country, measure = chosen.split(".")
    rows = editions_shown(tables, chosen)
    worst = worst_spread(rows)
    unit = words(f"region.quantity.{measure}.unit")
    numbers = [words.number(value, DECIMALS[measure]) for value in rows["value"]]
    names = {vintage: naming.edition_name(vintage, words) for vintage in rows["vintage"].unique()}
    chart = EditionChart(
        rows=rows.assign(shown=rows["value"], number=numbers),
        names=names,
        country=country,
        spread=worst,
        axis_title=unit,
        narrow=narrow,
    )
    sources = source_notes(rows.assign(sources=rows["source"]), tables, words)
    # The editions that the rest of the page shows.
    newest = compared_sources(tables)
    card = Card(
        title=words(
            "region.editions_title",
            country=words(f"country.{country}"),
            quantity=words(f"region.quantity.{measure}"),
        ),
        unit=naming.capitalised(unit),
        finding=_finding(worst, words),
        lead=words("region.sources"),
        sheet=_sheet(rows, unit, DECIMALS[measure], words),
        sources=[one for one in sources if one.source in newest],
        earlier=[one for one in sources if one.source not in newest],
        notes=_notes(tables, chosen, words),
    )
    return EditionsView(card, edition_lines(chart, words))


def _finding(worst, words: Words) -> str:
    if worst is None:
        return ""
    key = "bad" if worst.ratio > BAD_SPREAD else "fair"
    return words(f"region.editions_finding.{key}", **told_spread(worst, words))


def _notes(tables: Tables, chosen: str, words: Words) -> list[str]:
    """How to read the lines, what is known of the reasons, and which others disagree badly."""
    others = [
        words(
            "region.editions_other",
            country=words(f"country.{one.country}"),
            quantity=words(f"region.quantity.{one.measure}"),
            times=words.number(one.ratio, 2),
        )
        for one in worst_spreads(tables, REGION)
        if one.ratio > BAD_SPREAD
    ]
    known = f"region.editions_why.{chosen}"
    return [
        words("region.note.editions_read"),
        *([words(known)] if known in words else []),
        words("region.note.editions_worst", list="; ".join(others)),
    ]


def _sheet(rows: pd.DataFrame, unit: str, decimals: int, words: Words) -> Sheet:
    ordered = rows.sort_values("year", ascending=False, kind="stable")
    return Sheet(
        headings=(
            words("table.year"),
            words("region.edition"),
            words("table.value", unit=unit),
        ),
        rows=[
            (
                str(row.year),
                naming.edition_name(row.vintage, words),
                words.number(row.value, decimals),
            )
            for row in ordered.itertuples()
        ],
        numeric=(2,),
    )
