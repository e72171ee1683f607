"""Income groups as a strip: one row a country, one bar for each run of years in a group."""

from collections.abc import Mapping

import plotly.graph_objects as go

from dashboard.analysis.income import Run
from dashboard.analysis.periods import Period
from dashboard.figures import base, layers, tokens
from dashboard.words import Words

# The deeper, the richer the group.
DEPTHS = {"L": 0.14, "LM": 0.36, "UM": 0.6, "H": 0.85}
# Roughly how wide a year and a letter are, in pixels: what fits into a bar is written there.
_YEAR_WIDTH, _YEAR_WIDTH_NARROW, _LETTER_WIDTH = 25, 6, 7


def income_strip(
    runs: list[Run],
    names: Mapping[str, str],
    periods: tuple[Period, ...],
    first: int,
    last: int,
    claim_year: int | None,
    words: Words,
    narrow: bool = False,
) -> go.Figure:
    """The runs in the colours of the countries, over the period bands.

    claim_year: a year to mark. narrow: short names of the groups, fewer ticks.
    """
    panel = layers.Axes("x", "y", first, last)
    layout = base.layout(
        words,
        hovermode="closest",
        barmode="overlay",
        bargap=0.3,
        xaxis=base.year_axis(first, last, 10 if narrow and last - first > 16 else None),
        yaxis={
            "categoryorder": "array",
            "categoryarray": [names[code] for code in reversed(names)],
            "automargin": True,
            "fixedrange": True,
            "ticklabelstandoff": 6,
        },
        shapes=layers.band_shapes(periods, panel) + _mark(claim_year),
        annotations=layers.band_names(periods, panel, words),
        margin={"l": 4, "r": 12, "t": 52, "b": 32},
    )
    return go.Figure({"data": [_bar(run, names, words, narrow) for run in runs], "layout": layout})


def _bar(run: Run, names: Mapping[str, str], words: Words, narrow: bool) -> dict:
    years = run.last - run.first + 1
    group = words(f"region.group.{run.group}")
    told = f"{names[run.country]}, {layers.range_text(run.first, run.last)}: {group}"
    return {
        "type": "bar",
        "orientation": "h",
        "base": [run.first - 0.5],
        "x": [years],
        "y": [names[run.country]],
        "text": [_label(run.group, years * (_YEAR_WIDTH_NARROW if narrow else _YEAR_WIDTH), words)],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "textfont": {"color": tokens.INK, "size": tokens.SMALL_SIZE},
        "hovertext": [told],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": tokens.COUNTRY[run.country],
            "opacity": DEPTHS[run.group],
            "line": {"width": 0},
        },
    }


def _label(group: str, width: float, words: Words) -> str:
    """The longest name of the group that fits into a bar of `width` pixels."""
    names = [words(f"region.group.{group}{tail}") for tail in ("", ".short", ".letter")]
    return next((name for name in names if len(name) * _LETTER_WIDTH < width), "")


def _mark(year: int | None) -> list[dict]:
    if year is None:
        return []
    return [
        {
            "type": "rect",
            "x0": year - 0.5,
            "x1": year + 0.5,
            "xref": "x",
            "y0": 0,
            "y1": 1,
            "yref": "y domain",
            "fillcolor": tokens.CLEAR,
            "line": {"color": tokens.INK, "width": 1.25, "dash": "dot"},
        }
    ]
