"""Quiet axes: of years, of months, of values, of categories, and none for the map."""

import math

from dashboard.charts import tokens
from dashboard.charts.axes import Axis, Categories, Months, Steps, Values, Years
from dashboard.charts.chart import Chart
from dashboard.charts.context import Event, Interval
from dashboard.charts.months import month_of
from dashboard.figures import labels
from dashboard.figures.canvas import Place, ends
from dashboard.words import Words

# Pixels between two ticks of years.
_APART = 60
# Pixels that a month needs to be named.
_MONTH = 40
# At this latitude a degree of longitude is cos 45° of a degree of latitude.
_MIDDLE_LATITUDE = 45.0
_STILL = {"fixedrange": True, "automargin": True}
# Steps between ticks, as multiples of a power of ten.
_STEPS = (2, 5, 10)


def axes(chart: Chart, found: list[Place]) -> dict:
    """The axes of all panels."""
    if chart.panels[0].across is None:
        return _map()
    told = {}
    lowest = found[-1]
    for place in found:
        panel, first = place.panel, place.number == 1
        up = axis(panel.up, place, chart, upright=True)
        if chart.beside and not first:
            up |= {"matches": "y", "showticklabels": False}
        told[_full(place.y)] = up | {"anchor": place.x, "domain": list(place.up)}
        if panel.told(Event) or panel.told(Interval):
            told[_full(place.foot)] = _foot(place)
        if chart.beside or first:
            across = axis(panel.across, place, chart, upright=False)
            anchor = place.y if chart.beside else lowest.y
            told[_full(place.x)] = across | {"anchor": anchor, "domain": list(place.across)}
    return told


def axis(one: Axis, place: Place, chart: Chart, upright: bool) -> dict:
    """An axis of any kind."""
    if isinstance(one, Years):
        return year_axis(one, year_step(place.slot))
    if isinstance(one, Months):
        return month_axis(one, chart.words, place.slot)
    if isinstance(one, Categories):
        return _category_axis(one, place, upright)
    # Numbers below an axis stand side by side: on a phone there is room for fewer.
    ticks = max(4, place.size[1] / 40) if upright else max(2, place.size[0] / 110)
    return value_axis(one, chart.words, int(ticks)) | (
        _of_cloud(one, place.narrow) if isinstance(place.panel.across, Values) else {}
    )


def _of_cloud(one: Values, narrow: bool) -> dict:
    """Between two axes of values neither is the one that the text above the chart tells of."""
    if isinstance(one, Values) and not one.bare and not narrow:
        return {"zeroline": False, "title": _title(one.title, 8)}
    return {"zeroline": False}


def _title(text: str, standoff: int) -> dict:
    return {"text": text, "standoff": standoff, "font": {"size": tokens.TEXT_SIZE}}


def year_axis(years: Years, step: int) -> dict:
    """An axis of years, half a year wider than its points on either side."""
    start = years.first + (-years.first) % step
    return {
        **_steps(years),
        **_written({year: str(year) for year in range(start, years.last + 1, step)}),
        "showgrid": False,
        "hoverformat": "d",
        # The title of the box, also where a trace keeps silent.
        "unifiedhovertitle": {"text": "<b>%{x:d}</b>"},
        "spikecolor": tokens.MUTED,
        "spikethickness": 1,
        "spikedash": "dot",
    }


def month_axis(months: Months, words: Words, width: float) -> dict:
    """An axis of months: of the calendar, with each year at its January, or of any year.

    width: of a month in pixels.
    """
    if months.dated:
        ticks = range(
            months.first + -months.first % 12, months.last + 1, 12 * year_step(12 * width)
        )
        texts = [str(month_of(tick)[0]) for tick in ticks]
    else:
        ticks = range(months.first, months.last + 1, 1 if width >= _MONTH else 3)
        texts = [words.month(tick, short=True) for tick in ticks]
    told = _written(dict(zip(ticks, texts, strict=True)))
    return {**_steps(months), **told, "showgrid": months.dated, "gridcolor": tokens.GRID}


def _steps(axis: Steps) -> dict:
    """What axes of years and of months have in common."""
    return {
        "range": [axis.left, axis.right],
        "zeroline": False,
        "showline": True,
        "linecolor": tokens.GRID,
        "ticks": "outside",
        "ticklen": 4,
        "tickcolor": tokens.GRID,
        "tickangle": 0,
        "fixedrange": True,
        **({"title": _title(axis.title, 6)} if axis.title else {}),
    }


def year_step(width: float) -> int:
    """Years between ticks, so that labels do not crowd. width: of a year in pixels."""
    return next(step for step in (1, 2, 5, 10, 20) if step * width >= _APART or step == 20)


def value_axis(one: Values, words: Words, ticks: int) -> dict:
    """An axis of values with faint grid lines and a visible zero. ticks: how many at most."""
    told = log_ticks(one.low, one.high, words) if one.log else round_ticks(one, words, ticks)
    return {
        "range": list(ends(one)),
        "gridcolor": tokens.GRID,
        "zeroline": not one.falling,
        "zerolinecolor": tokens.MUTED,
        "zerolinewidth": 1,
        **_STILL,
        **told,
        **({"showticklabels": False, "showgrid": False} if one.bare else {}),
    }


def round_ticks(one: Values, words: Words, most: int) -> dict:
    """Ticks at round numbers between the ends, all but zero with as many decimals as the step
    between them needs; of an axis of whole numbers at whole ones."""
    low, high = sorted(ends(one))
    step = _step((high - low) / most) if one.decimals else max(1.0, _step((high - low) / most))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    values = one.ticks or tuple(round(count * step, 9) for count in range(first, last + 1))
    decimals = max((len(f"{value:g}".partition(".")[2]) for value in values), default=0)
    return _written({one: words.number(one, decimals if one else 0) for one in values})


def _step(least: float) -> float:
    """The first round step that is no smaller."""
    power = 10.0 ** math.floor(math.log10(least))
    return power * next(each for each in _STEPS if each * power >= least * (1 - 1e-9))


def _written(ticks: dict) -> dict:
    """Ticks where they stand -> what is written at them, as plotly takes them."""
    return {"tickvals": list(ticks), "ticktext": list(ticks.values())}


def log_ticks(low: float, high: float, words: Words) -> dict:
    """Ticks at 1, 2 and 5 of every power of ten between the limits (powers of ten), in words."""
    values = {
        digit * 10.0**power: max(-power, 0)
        for power in range(math.floor(low), math.ceil(high) + 1)
        for digit in (1, 2, 5)
        if low <= power + math.log10(digit) <= high
    }
    told = _written({one: words.number(one, decimals) for one, decimals in values.items()})
    return {"type": "log", **told}


def _category_axis(one: Categories, place: Place, upright: bool) -> dict:
    told = one.labels or tuple((name,) for name in one.names)
    if not upright:
        told = tuple((labels.fitting(texts, place.slot),) for texts in told)
    low, high = ends(one)
    return {
        "type": "category",
        "categoryorder": "array",
        "categoryarray": list(one.names),
        "tickvals": list(one.names),
        "ticktext": [texts[place.narrow and upright and len(texts) > 1] for texts in told],
        "range": [high, low] if upright else [low, high],
        "showgrid": False,
        "zeroline": False,
        "tickangle": 0,
        **_STILL,
        **({"ticklabelstandoff": 6} if upright else {}),
    }


def _foot(place: Place) -> dict:
    return {
        "overlaying": place.y,
        "anchor": place.x,
        "range": [0, 1],
        "visible": False,
        "fixedrange": True,
    }


def _map() -> dict:
    axis = {"visible": False, "fixedrange": True, "constrain": "domain"}
    ratio = 1 / math.cos(math.radians(_MIDDLE_LATITUDE))
    return {"xaxis": axis, "yaxis": {**axis, "scaleanchor": "x", "scaleratio": ratio}}


def _full(name: str) -> str:
    """ "y2" -> "yaxis2"."""
    return f"{name[0]}axis{name[1:]}"
