"""The card of editions: how far they disagree about one quantity of one country."""

import pandas as pd

from dashboard.analysis.article import compared_sources
from dashboard.analysis.editions import BAD_SPREAD, edition_rows, worst_spread_of, worst_spreads
from dashboard.analysis.region import REGION
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Plot, Series, Written
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.notes import told_spread
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.stated import PATH, own_query, stated_choices
from dashboard.exhibits.sources import source_notes
from dashboard.figures.region_editions import EditionChart, edition_lines, edition_look
from dashboard.load import Tables
from dashboard.words import Words

NAME = "region-editions"
FIELDS = ("spread",)

DECIMALS = {"gdp": 1, "gdp_per_capita": 0, "population": 2}


def exhibit(asked: Shown, words: Words) -> Exhibit:
    """All editions of the chosen country and quantity; earlier ones are named last."""
    tables, chosen = asked.tables, asked.selection.spread
    newest = compared_sources(tables)
    country, measure = chosen.split(".")
    rows = editions_shown(tables, chosen)
    worst = worst_spread_of(tables, country, measure)
    unit = words(f"region.quantity.{measure}.unit")
    sources = source_notes(rows.assign(sources=rows["source"]), tables, words)
    # The editions that the rest of the page shows.
    newest = compared_sources(tables)
    return Exhibit(
        name=NAME,
        path=PATH,
        query=own_query(asked.selection, asked.options, FIELDS),
        title=words(
            "region.editions_title",
            country=words(f"country.{country}"),
            quantity=words(f"region.quantity.{measure}"),
        ),
        finding=_finding(worst, words),
        unit=naming.capitalised(unit),
        filters=stated_choices(asked, FIELDS, words),
        drawing=lambda narrow: edition_lines(_chart(rows, chosen, worst, words, narrow), words),
        plotting=lambda: _editions_plot(rows, chosen, naming.capitalised(unit), words),
        writing=lambda: _written(rows, unit, DECIMALS[measure], words),
        listing=lambda: _listing(rows, tables),
        sources=tuple(sorted(sources, key=lambda one: one.source not in newest)),
        notes=(*_warning(worst, words), *_notes(tables, chosen, words)),
        reading=(
            words("region.key.bank"),
            words("region.key.fund"),
            *([words("reading.widest", year=worst.year)] if worst else []),
        ),
    )


def editions_shown(tables: Tables, chosen: str) -> pd.DataFrame:
    """The observations of every edition for a choice like "TKM.gdp"; projections are left out."""
    country, measure = chosen.split(".")
    rows = edition_rows(tables, country, measure)
    return rows[~rows["projected"]].reset_index(drop=True)


def _chart(rows: pd.DataFrame, chosen: str, worst, words: Words, narrow: bool) -> EditionChart:
    country, measure = chosen.split(".")
    numbers = [words.number(value, DECIMALS[measure]) for value in rows["value"]]
    return EditionChart(
        rows=rows.assign(shown=rows["value"], number=numbers),
        names={one: naming.edition_name(one, words) for one in rows["vintage"].unique()},
        country=country,
        spread=worst,
        axis_title=words(f"region.quantity.{measure}.unit"),
        narrow=narrow,
    )


def _finding(worst, words: Words) -> str:
    if worst is None:
        return ""
    key = "bad" if worst.ratio > BAD_SPREAD else "fair"
    return words(f"region.editions_finding.{key}", **told_spread(worst, words))


def _warning(worst, words: Words) -> tuple[str, ...]:
    """What to do with a quantity of which the editions disagree badly."""
    bad = worst is not None and worst.ratio > BAD_SPREAD
    return (words("region.editions_cite"),) if bad else ()


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


def _written(rows: pd.DataFrame, unit: str, decimals: int, words: Words) -> Written:
    ordered = rows.sort_values("year", ascending=False, kind="stable")
    return Written(
        headings=(
            words("table.year"),
            words("region.edition"),
            words("table.value", unit=unit),
        ),
        rows=tuple(
            (
                str(row.year),
                naming.edition_name(row.vintage, words),
                words.number(row.value, decimals),
            )
            for row in ordered.itertuples()
        ),
        numeric=(2,),
    )


def _listing(rows: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    rows = rows[["vintage", "country", "measure", "year", "value", "unit", "source"]]
    return described(rows.rename(columns={"source": "sources"}), tables)


def _editions_plot(rows: pd.DataFrame, chosen: str, unit: str, words: Words) -> Plot:
    """A line an edition."""
    country, measure = chosen.split(".")
    years = range(int(rows["year"].min()), int(rows["year"].max()) + 1)
    series = []
    for vintage, own in rows.groupby("vintage", sort=False):
        known = own.set_index("year")["value"].reindex(years)
        values = tuple(None if pd.isna(value) else float(value) for value in known)
        colour, dash = edition_look(vintage, country)
        series.append(Series(naming.edition_name(vintage, words), values, colour, dash=dash))
    return Plot(
        kind="line",
        series=tuple(series),
        unit=unit,
        categories=tuple(str(year) for year in years),
        decimals=DECIMALS[measure],
    )
