"""Exhibits made by hand: small ones whose every value is known, texts that misbehave included."""

from dataclasses import replace
from datetime import date

import pandas as pd
import plotly.graph_objects as go

from dashboard.exhibits.exhibit import Exhibit, Plot, Series, SourceNote, Written
from dashboard.exports.edition import Edition

EDITION = Edition("2026.11.22", date(2026, 11, 22), "https://trade.example.org")
FORMULAS = ("=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1")
KAZ, UZB = "#1572ad", "#d97706"
LINES = (
    Series("Экспорт", (1.5, None, 3.25), KAZ),
    Series("Импорт", (None, 0.5, 2.0), UZB, dash="dash"),
    Series("Басқа мән: Импорт", (None, None, 1.0), UZB, joined=False),
)
YEARS = ("2001", "2002", "2003")


def rows() -> pd.DataFrame:
    """Integers with a gap, numbers with a gap, truth values, and texts with a gap."""
    return pd.DataFrame(
        {
            "year": [2001, 2002, 2003],
            "base": pd.array([2001, None, 2003], dtype="Int64"),
            "value": [1.123456789012, float("nan"), -3.0],
            "known": [True, False, True],
            "note": ["қ, ә", None, "=1+1"],
        }
    )


def sample(**changes) -> Exhibit:
    """An exhibit with everything; `changes` replace its fields.

    figure, plot, written and rows are given as values and made when they are asked for.
    """
    exhibit = Exhibit(
        name="trade",
        path="/trade",
        query="?period=3&measure=real",
        title="Trade of the pair",
        finding="It grew <twice> & more.",
        unit="billion USD",
        filters=(("Period", "2016–present"), ("Measure", "real")),
        drawing=lambda _narrow: go.Figure(
            {
                "data": [{"type": "scatter", "x": [1, 2], "y": [3, 4]}],
                "layout": {"margin": {"l": 8, "r": 100, "t": 56, "b": 40}},
            }
        ),
        plotting=plot,
        writing=lambda: Written(("Year", "Value"), (("2001", "1.5"), ("2003", "3.25")), (1,)),
        listing=rows,
        lead="Reported by both.",
        sources=(
            SourceNote(
                "WITS_KAZ", "World Bank WITS", "1995–2019", "file of 2026-09-25",
                "use with citation", "https://example.org/wits", "FOB and CIF",
            ),
        ),
        notes=("A note.",),
        method=("A method.",),
    )  # fmt: skip
    made = {LAZY[name]: _giving(changes.pop(name)) for name in LAZY if name in changes}
    return replace(exhibit, **made, **changes)


# What an exhibit shows, and the field that makes it.
LAZY = {"figure": "drawing", "plot": "plotting", "written": "writing", "rows": "listing"}


def _giving(value):
    return None if value is None else lambda *_narrow: value


def plot(**changes) -> Plot:
    """Two lines with gaps and another value."""
    return replace(Plot("line", LINES, "billion USD", YEARS, decimals=2), **changes)
