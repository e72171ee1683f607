"""Two indicators against each other in one year."""

import math

import pandas as pd

from dashboard.analysis.region import IndicatorQuestion, indicator_rows, newest_year
from dashboard.charts import tokens
from dashboard.charts.axes import Values, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.plotted import gapped
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.indicator import measure_of
from dashboard.exhibits.region.notes import spread_notes
from dashboard.exhibits.region.selection import OF_THE_INDICATOR
from dashboard.exhibits.region.shown import Shown, may_be_log
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.telling import exact
from dashboard.words import Words

# Of three countries.
_LEAST_PAIRS = 3

NAME = "region-pair"
FOLLOWS = (*OF_THE_INDICATOR, "against", "size", "axis")
PLAIN_SIZE = "none"
# Pixels across of the smallest and the largest bubble, and of one that stands for no size.
_SMALLEST, _LARGEST, _PLAIN = 12.0, 64.0, 18.0


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """The bubbles; a country that lacks either value is told, not drawn."""
    x, y = measure_of(asked, words), naming.measure(asked.tables, asked.selection.against, words)
    rows = pair_rows(asked)
    year = pair_year(asked, rows)
    complete = rows[rows["year"] == year].dropna(subset=["x", "y"])
    log_y = asked.selection.axis == "log" and may_be_log(rows.assign(value=rows["y"]))
    return Exhibit(
        **_of_its_year(frame, year, words),
        title=words("region.pair_title", x=x.name, y=y.name, year=year or ""),
        finding=_finding(complete, x, y, year, words),
        headline=_headline(complete, year, words),
        unit=f"→ {axis_title(x)}; ↑ {axis_title(y)}",
        stored=f"→ {x.name}, {x.stored_text}; ↑ {y.name}, {y.stored_text}",
        drawing=lambda: _chart(asked, rows, complete, (x, y), log_y, words),
        writing=lambda: _written(asked, complete, x, y, words),
        listing=lambda: _listing(asked, complete),
        sources=tuple(source_notes(_long(complete), asked.tables, words)),
        notes=(y.about, *spread_notes(asked, y, words)),
        reading=_reading(asked, complete, year, words),
    )


def _of_its_year(frame: Frame, year: int | None, words: Words) -> Frame:
    """The frame with the year of the pair, which may be another than that of the indicator."""
    name = words("region.year")
    told = ((one, str(year) if year and one == name else value) for one, value in frame["filters"])
    return {**frame, "filters": tuple(told)}


def pair_rows(asked: Shown) -> pd.DataFrame:
    """One row a chosen country and year: x, y and size with the sources of each.

    Columns: country, year, x, x_sources, y, y_sources, size, size_sources (NaN and "" = none).
    """
    selection = asked.selection
    joined = asked.rows[["country", "year"]].copy()
    joined["x"], joined["x_sources"] = asked.rows["value"], asked.rows["sources"]
    for name, indicator in (("y", selection.against), ("size", selection.size)):
        if indicator == PLAIN_SIZE:
            joined[name], joined[f"{name}_sources"] = float("nan"), ""
            continue
        question = IndicatorQuestion(indicator, asked.first, asked.last)
        rows = indicator_rows(asked.tables, question)
        rows = rows[rows["country"].isin(selection.countries)].reset_index(drop=True)
        joined[name], joined[f"{name}_sources"] = rows["value"], rows["sources"]
    return joined


def pair_year(asked: Shown, rows: pd.DataFrame) -> int | None:
    """The reader's year, else the newest in which both indicators have values."""
    if asked.selection.year is not None:
        return asked.selection.year
    return newest_year(rows.assign(value=rows["x"].where(rows["y"].notna())))


def _chart(asked: Shown, rows, complete, measures, log_y: bool, words: Words) -> Chart:
    """One bubble a country; its area follows the third indicator.

    The axes span the values of every year shown, so that they stand still while playing.
    """
    x, y = measures
    log_x = asked.selection.axis == "log"
    ordered = complete.sort_values("x", kind="stable")
    largest = complete["size"].max()
    panel = Panel(
        tuple(_bubble(row, x, y, largest, words) for row in ordered.itertuples()),
        across=_axis(rows["x"], x, log_x),
        up=_axis(rows["y"], y, log_y),
    )
    return Chart((panel,), words)


def _axis(values: pd.Series, measure: naming.Measure, log: bool) -> Values:
    low, high = limits(gapped(values / measure.divisor), log, zero=False)
    wider = 0.06 * (high - low)
    return Values(low - wider, high + wider, log, axis_title(measure), decimals=measure.decimals)


def _bubble(row, x, y, largest: float, words: Words) -> Points:
    name, colour = words(f"country.{row.country}"), tokens.COUNTRY[row.country]
    known = not pd.isna(row.size) and largest > 0
    size = max(_SMALLEST, _LARGEST * math.sqrt(row.size / largest)) if known else _PLAIN
    told = (
        f"<b>{name}</b><br>{x.name}: <b>{x.number(row.x, words)}</b>"
        f"<br>{y.name}: <b>{y.number(row.y, words)}</b>"
    )
    return Points(
        Look(name, colour, symbol="circle" if known else tokens.SYMBOLS[row.country]),
        (float(row.x) / x.divisor,),
        (float(row.y) / y.divisor,),
        (told,),
        size=size,
        strength=0.75,
        beside=(name, name),
        amount=float(row.size) if known else None,
    )


def axis_title(measure: naming.Measure) -> str:
    """An indicator with its unit."""
    return f"{measure.name}, {measure.unit_text}"


def _reading(asked: Shown, complete: pd.DataFrame, year, words: Words) -> tuple[str, ...]:
    selection = asked.selection
    told = []
    if selection.size != PLAIN_SIZE:
        told.append(words("region.note.size", name=words(f"indicator.{selection.size}")))
    missing = [code for code in selection.countries if code not in set(complete["country"])]
    if missing and year:
        left_out = words.join(words(f"country.{code}") for code in missing)
        told.append(words("region.note.left_out", year=year, countries=left_out))
    return (*told, words("reading.log")) if selection.axis == "log" else tuple(told)


def _finding(rows: pd.DataFrame, x, y, year: int | None, words: Words) -> str:
    """Whether the order of the countries is the same in both; silent with fewer than three."""
    same, pairs = _agreeing(rows)
    if pairs < _LEAST_PAIRS:
        return ""
    return words("region.pair_finding", year=year, x=x.name, y=y.name, same=same, pairs=pairs)


def _headline(rows: pd.DataFrame, year: int | None, words: Words) -> str:
    same, pairs = _agreeing(rows)
    if pairs < _LEAST_PAIRS:
        return ""
    return words("region.pair_headline", year=year, same=same, pairs=pairs)


def _agreeing(rows: pd.DataFrame) -> tuple[int, int]:
    """How many pairs of countries both indicators put in the same order, and of how many."""
    rank_x, rank_y = rows["x"].rank(), rows["y"].rank()
    pairs = [
        (rank_x.iloc[a] - rank_x.iloc[b]) * (rank_y.iloc[a] - rank_y.iloc[b])
        for a in range(len(rows))
        for b in range(a)
    ]
    return sum(one > 0 for one in pairs), len(pairs)


def _written(asked: Shown, rows: pd.DataFrame, x, y, words: Words) -> Written:
    shown, size = {"x": x, "y": y}, asked.selection.size
    if size != PLAIN_SIZE:
        shown["size"] = naming.measure(asked.tables, size, words)
    return table(
        rows.itertuples(),
        Column.country(words("region.country"), "country", words),
        *(
            Number.of(axis_title(one), field, exact(rows[field], one.divisor), words)
            for field, one in shown.items()
        ),
    )


def _listing(asked: Shown, complete: pd.DataFrame) -> pd.DataFrame:
    """The bubbles: country, year, x, y and size with their indicators, in stored units."""
    selection = asked.selection
    return complete.assign(
        x_indicator=selection.indicator,
        x_variant=selection.variant,
        y_indicator=selection.against,
        size_indicator=selection.size,
        package_version=asked.tables.version,
    )


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
