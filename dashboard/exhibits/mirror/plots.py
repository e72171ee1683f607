"""The charts of the mirror page as numbers."""

from collections.abc import Iterable, Iterator

import pandas as pd

from dashboard.analysis.mirror import CIF_FOB_FACTOR, CORRIDOR, DIRECTIONS
from dashboard.analysis.questions import Line, rows_of_line
from dashboard.exhibits.exhibit import Plot, Series
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.telling import decimals, divisor, way
from dashboard.figures import tokens

# A year and its value.
Point = tuple[int, float]


def amounts_plot(
    context: Context, rows: pd.DataFrame, drawn: pd.DataFrame, colours: dict[Line, str], unit: str
) -> Plot:
    """What each office counts as a line, then other editions and quoted figures as markers.

    rows: `trade_rows` of the lines. drawn: quoted figures that stand in the chart.
    """
    lines, others = [], []
    for line, colour in colours.items():
        own = rows_of_line(rows, line)
        reference = own[own["variant"] == "reference"]
        name, dash = line_name(line, context.words), tokens.DASHES[line.reporter]
        values = _by_year(_points(reference, context), context)
        lines.append(Series(name, values, colour, dash=dash))
        other = own[own["variant"] == "alternate"]
        name = context.words("chart.alternate", line=name)
        others += _markers(name, _points(other, context), colour, context)
    return Plot(
        kind="line",
        series=(*lines, *others, *_quoted(drawn, context)),
        unit=unit,
        categories=_years(context),
        log=context.selection.scale == "log",
        decimals=decimals(context.selection),
    )


def ratio_plot(context: Context, pairs: pd.DataFrame, unit: str) -> Plot:
    """The ratio of each direction, and the limits of what freight and insurance explain."""
    series = list(_measured(pairs, "ratio", context))
    years = _years(context)
    if pairs["ratio"].notna().any():
        series += _limits(len(years), context)
    return Plot(kind="line", series=tuple(series), unit=unit, categories=years, decimals=2)


def asymmetry_plot(context: Context, pairs: pd.DataFrame, unit: str) -> Plot:
    """The asymmetry of each direction as columns."""
    series = tuple(_measured(pairs, "asymmetry", context))
    return Plot(kind="bar", series=series, unit=unit, categories=_years(context), decimals=1)


def _limits(years: int, context: Context) -> Iterator[Series]:
    """What freight and insurance explain, as level lines."""
    corridor, factor = (context.words(f"mirror.key.{key}") for key in ("corridor", "factor"))
    for limit in CORRIDOR:
        yield Series(corridor, (limit,) * years, tokens.MUTED, dash="dot")
    yield Series(factor, (CIF_FOB_FACTOR,) * years, tokens.INK, dash="dash")


def _measured(pairs: pd.DataFrame, measure: str, context: Context) -> Iterator[Series]:
    """A series a direction, each followed by what other editions make of it."""
    for direction in context.selection.directions:
        name, colour = way(direction, context.words), tokens.COUNTRY[direction.exporter]
        own = pairs[pairs["direction"] == direction.key].dropna(subset=measure)
        points = {
            variant: list(zip(rows["year"].astype(int), rows[measure].astype(float), strict=True))
            for variant, rows in own.groupby("variant")
        }
        yield Series(name, _by_year(points.get("reference", ()), context), colour)
        other = context.words("chart.alternate", line=name)
        yield from _markers(other, points.get("alternate", ()), colour, context)


def _quoted(drawn: pd.DataFrame, context: Context) -> Iterator[Series]:
    """Quoted figures by whose they are and what they count; lower bounds say that they are."""
    words = context.words
    keys = ["direction", "reporter", "at_least"]
    for (direction, reporter, at_least), rows in drawn.groupby(keys, sort=False):
        name = words("mirror.quoted_by", country=words(f"country.{reporter}"))
        ways = [way(one, words) for one in DIRECTIONS if one.key == direction]
        name = ": ".join([*ways, name])
        name = f"{name}, {words('mirror.key.bound')}" if at_least else name
        yield from _markers(name, _points(rows, context), tokens.INK, context)


def _markers(name: str, points: Iterable[Point], colour: str, context: Context) -> Iterator[Series]:
    """Single values; as many series of one name as a year has different values."""
    layers: list[dict[int, float]] = []
    for year, value in dict.fromkeys(points):
        free = next((layer for layer in layers if year not in layer), None)
        if free is None:
            layers.append({year: value})
        else:
            free[year] = value
    for layer in layers:
        yield Series(name, _by_year(layer.items(), context), colour, joined=False)


def _points(rows: pd.DataFrame, context: Context) -> list[Point]:
    """The amounts in the unit of the axis; gaps are left out."""
    known = rows.dropna(subset="value")
    values = known["value"] / divisor(context.selection)
    return [(int(year), float(value)) for year, value in zip(known["year"], values, strict=True)]


def _by_year(points: Iterable[Point], context: Context) -> tuple[float | None, ...]:
    known = dict(points)
    first, last = context.span
    return tuple(known.get(year) for year in range(first, last + 1))


def _years(context: Context) -> tuple[str, ...]:
    first, last = context.span
    return tuple(str(year) for year in range(first, last + 1))
