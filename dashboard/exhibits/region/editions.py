"""The card of editions: how far they disagree about one quantity of one country."""

import pandas as pd

from dashboard.analysis.article import compared_sources
from dashboard.analysis.editions import BAD_SPREAD, edition_rows, worst_spread_of, worst_spreads
from dashboard.analysis.region import REGION
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Marked
from dashboard.charts.look import Look
from dashboard.charts.marks import Line
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.plotted import gapped
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.notes import told_spread
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.telling import exact
from dashboard.load import Tables
from dashboard.words import Words

NAME = "region-editions"
FOLLOWS = ("spread",)

_DASHES = {"WDI": "solid", "WEO": "dot"}
_SYMBOLS = {"WDI": "circle", "WEO": "square"}
DECIMALS = {"gdp": 1, "gdp_per_capita": 0, "population": 2}


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """All editions of the chosen country and quantity; earlier ones are named last."""
    tables, chosen = asked.tables, asked.selection.spread
    country, measure = chosen.split(".")
    rows = editions_shown(tables, chosen)
    worst = worst_spread_of(tables, country, measure)
    unit = words(f"region.quantity.{measure}.unit")
    sources = source_notes(rows.assign(sources=rows["source"]), tables, words)
    # The editions that the rest of the page shows.
    newest = compared_sources(tables)
    return Exhibit(
        **frame,
        title=words(
            "region.editions_title",
            country=words(f"country.{country}"),
            quantity=words(f"region.quantity.{measure}"),
        ),
        finding=_finding(worst, words),
        headline=_headline(worst, words),
        unit=naming.capitalised(unit),
        drawing=lambda: _chart(rows, chosen, worst, naming.capitalised(unit), words),
        writing=lambda: _written(rows, unit, words),
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


def _chart(rows: pd.DataFrame, chosen: str, worst, unit: str, words: Words) -> Chart:
    """Every edition as a line; named are the newest of each publisher and those furthest apart."""
    country, measure = chosen.split(".")
    vintages = list(dict.fromkeys(rows["vintage"]))
    named = [next((one for one in reversed(vintages) if one[:3] == own), "") for own in _DASHES]
    named += [worst.low_vintage, worst.high_vintage] if worst else []
    panel = Panel(
        tuple(
            _line(own, str(vintage), country, vintage in named, words)
            for vintage, own in rows.groupby("vintage", sort=False)
        ),
        across=Years(int(rows["year"].min()), int(rows["year"].max())),
        up=Values(*limits(gapped(rows["value"])), title=unit, decimals=DECIMALS[measure]),
        context=(Marked(worst.year),) if worst else (),
    )
    return Chart((panel,), words, key="ends")


def _line(own: pd.DataFrame, vintage: str, country: str, ended: bool, words: Words) -> Line:
    """The World Bank in the country's colour, the Fund in ink: dash and marker differ too."""
    name, publisher = naming.edition_name(vintage, words), vintage[:3]
    decimals = DECIMALS[own["measure"].iloc[0]]
    ordered = own.sort_values("year")
    years = tuple(int(year) for year in ordered["year"])
    told = (words.number(value, decimals) for value in ordered["value"])
    colour = tokens.COUNTRY[country] if publisher == "WDI" else tokens.INK
    return Line(
        # Publisher and date below each other: in one line they are wider than the room beside.
        Look(name.replace(", ", ",<br>", 1), colour, _DASHES[publisher], _SYMBOLS[publisher], 2),
        years,
        gapped(ordered["value"]),
        tuple(f"{name}<br>{year}: <b>{one}</b>" for year, one in zip(years, told, strict=True)),
        ended=ended,
    )


def _headline(worst, words: Words) -> str:
    return "" if worst is None else words("region.editions_headline", **told_spread(worst, words))


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


def _written(rows: pd.DataFrame, unit: str, words: Words) -> Written:
    edition, value = words("region.edition"), words("table.value", unit=unit)
    return table(
        rows.sort_values("year", ascending=False, kind="stable").itertuples(),
        Column.year(words, "down"),
        Column(edition, lambda row: naming.edition_name(row.vintage, words), "line"),
        Number.of(value, "value", exact(rows["value"]), words, "value"),
    )


def _listing(rows: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    rows = rows[["vintage", "country", "measure", "year", "value", "unit", "source"]]
    return described(rows.rename(columns={"source": "sources"}), tables)
