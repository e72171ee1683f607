"""How many claims have which verdict, as lying bars."""

from collections.abc import Mapping
from textwrap import wrap

import plotly.graph_objects as go

from dashboard.figures import base, tokens
from dashboard.words import Words

ROOM = 1.15
# Longer names of verdicts break, or a phone would cut them off.
LABEL_LETTERS = 20


def verdict_bars(counts: Mapping[str, int], words: Words) -> go.Figure:
    """One bar a verdict, in the order given from the top down. counts: verdict -> claims."""
    names = [_label(words(f"claim.verdict.{name}")) for name in counts]
    values = list(counts.values())
    trace = {
        "type": "bar",
        "orientation": "h",
        "x": values,
        "y": names,
        "text": [words.number(value, 0) for value in values],
        "textposition": "outside",
        "cliponaxis": False,
        "marker": {"color": tokens.MUTED, "line": {"width": 0}},
        "hovertemplate": "%{y}: <b>%{text}</b><extra></extra>",
    }
    end = max(*values, 1) * ROOM
    layout = base.layout(
        words,
        hovermode="closest",
        bargap=0.35,
        xaxis=base.value_axis(0, end, showticklabels=False, automargin=False),
        yaxis={
            "type": "category",
            "automargin": True,
            "fixedrange": True,
            "ticklabelstandoff": 6,
            "range": [len(names) - 0.5, -0.5],
        },
        margin={"l": 4, "r": 40, "t": 8, "b": 8},
    )
    return go.Figure({"data": [trace], "layout": layout})


def _label(name: str) -> str:
    return "<br>".join(wrap(name[:1].upper() + name[1:], LABEL_LETTERS))
