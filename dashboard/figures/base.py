"""What every figure has in common: fonts, quiet axes, no legend, no template."""

import math

from dashboard.figures import tokens
from dashboard.words import Words


def layout(words: Words, **extra) -> dict:
    """The layout that all figures start from; separators follow the language."""
    return {
        "font": {"family": tokens.FONT, "size": tokens.TEXT_SIZE, "color": tokens.INK},
        "paper_bgcolor": tokens.CLEAR,
        "plot_bgcolor": tokens.CLEAR,
        "showlegend": False,
        "hovermode": "x unified",
        "hoverlabel": {"align": "left", "namelength": -1},
        "separators": words("number.separators"),
        "dragmode": False,
        "modebar": {"bgcolor": tokens.CLEAR, "color": tokens.MUTED, "activecolor": tokens.INK},
        **extra,
    }


def year_axis(first: int, last: int, step: int | None = None, **extra) -> dict:
    """An axis of years, half a year wider than its points on either side."""
    step = step or year_step(last - first)
    start = first + (-first) % step
    return {
        "range": [first - 0.5, last + 0.5],
        "tickvals": list(range(start, last + 1, step)),
        "tickformat": "d",
        "showgrid": False,
        "zeroline": False,
        "showline": True,
        "linecolor": tokens.GRID,
        "ticks": "outside",
        "ticklen": 4,
        "tickcolor": tokens.GRID,
        "tickangle": 0,
        "fixedrange": True,
        "hoverformat": "d",
        "spikecolor": tokens.MUTED,
        "spikethickness": 1,
        "spikedash": "dot",
        **extra,
    }


def value_axis(low: float, high: float, **extra) -> dict:
    """An axis of values with faint grid lines and a visible zero."""
    return {
        "range": [low, high],
        "gridcolor": tokens.GRID,
        "zeroline": True,
        "zerolinecolor": tokens.MUTED,
        "zerolinewidth": 1,
        "automargin": True,
        "tickformat": ",.3~f",
        "fixedrange": True,
        "nticks": 7,
        **extra,
    }


def log_ticks(low: float, high: float, words: Words) -> dict:
    """Ticks at 1, 2 and 5 of every power of ten between the limits (powers of ten), in words."""
    values = [
        (digit * 10.0**power, max(-power, 0))
        for power in range(math.floor(low), math.ceil(high) + 1)
        for digit in (1, 2, 5)
        if low <= power + math.log10(digit) <= high
    ]
    return {
        "type": "log",
        "tickvals": [value for value, _ in values],
        "ticktext": [words.number(value, decimals) for value, decimals in values],
    }


def year_step(years: int) -> int:
    """Years between ticks, so that labels neither crowd nor thin out."""
    return next(step for step, up_to in ((1, 6), (2, 16), (5, 60), (10, 10_000)) if years <= up_to)
