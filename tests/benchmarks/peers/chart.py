"""The same chart for every peer: exports and imports of Kazakhstan with Uzbekistan, by year."""

from pathlib import Path

import pandas as pd
import plotly.graph_objects as go

TRADE = Path(__file__).parents[3] / "data" / "trade.csv"
# First year, and the first one after it.
PERIODS = {"all": (1992, 9999), "1": (1992, 2003), "2": (2003, 2016), "3": (2016, 9999)}


def rows() -> pd.DataFrame:
    """Reported rows of the pair, one a flow and year."""
    frame = pd.read_csv(TRADE)
    pair = (frame["reporter"] == "KAZ") & (frame["partner"] == "UZB")
    kept = frame[pair & (frame["status"] == "reported")]
    return kept.drop_duplicates(["flow", "year"]).sort_values("year")


def figure(frame: pd.DataFrame, period: str) -> go.Figure:
    """Two lines over the years of a period."""
    first, after = PERIODS[period]
    shown = frame[(frame["year"] >= first) & (frame["year"] < after)]
    lines = [
        go.Scatter(x=own["year"], y=own["value"], name=flow, mode="lines+markers")
        for flow, own in shown.groupby("flow")
    ]
    return go.Figure(lines, layout={"height": 400})
