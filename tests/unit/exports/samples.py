"""Exhibits made by hand: small ones whose every value is known, texts that misbehave included."""

from dataclasses import replace
from datetime import date

import pandas as pd

from dashboard.charts.axes import Categories, Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Line, Points
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exports.edition import Edition
from dashboard.words import words_for

EDITION = Edition("2026.11.22", date(2026, 11, 22), "https://trade.example.org")
FORMULAS = ("=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1")
KAZ, UZB = "#1572ad", "#d97706"
YEARS = (2001, 2002, 2003)
LINES = (
    Line(Look("Экспорт", KAZ), YEARS, (1.5, None, 3.25)),
    Line(Look("Импорт", UZB, "dash", "square"), YEARS, (None, 0.5, 2.0)),
    Points(Look("Басқа мән: Импорт", UZB, symbol="square"), (2003,), (1.0,), other=True),
)
COLUMNS = tuple(Columns(one.look.name, one.x, one.y, (one.look.colour,)) for one in LINES[:2])


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

    chart, written and rows are given as values and made when they are asked for.
    """
    exhibit = Exhibit(
        name="trade",
        path="/trade",
        query="?period=3&measure=real",
        title="Trade of the pair",
        finding="It grew <twice> & more.",
        unit="billion USD",
        filters=(("Period", "2016–present"), ("Measure", "real")),
        drawing=chart,
        writing=lambda: Written(("Year", "Value"), (("2001", "1.5"), ("2003", "3.25")), (1,)),
        listing=rows,
        lead="Reported by both.",
        sources=(
            SourceNote(
                "WITS_KAZ", "World Bank WITS", "1995–2019", "file of 2026-09-25",
                "use with citation", "https://example.org/wits", "FOB and CIF",
                "https://example.net/copy",
            ),
        ),
        notes=("A note.",),
        method=("A method.",),
    )  # fmt: skip
    made = {LAZY[name]: _giving(changes.pop(name)) for name in LAZY if name in changes}
    return replace(exhibit, **made, **changes)


# What an exhibit shows, and the field that makes it.
LAZY = {"chart": "drawing", "written": "writing", "rows": "listing"}


def _giving(value):
    return None if value is None else lambda: value


def chart(*marks, **more) -> Chart:
    """Two lines with gaps and another value."""
    panel = Panel(
        marks or LINES, Years(2001, 2003), Values(0.0, 4.0, title="billion USD", decimals=2)
    )
    return Chart((panel,), words_for("en"), **{"key": "ends", **more})


def lying() -> Chart:
    """Lying columns, each in its own colour, one without a value."""
    names = ("Kazakhstan", "Uzbekistan", "Turkmenistan")
    bars = Columns("GDP", names, (3.0, 2.0, None), (KAZ, UZB, KAZ))
    panel = Panel((bars,), Values(0.0, 4.0, title="billion USD"), Categories(names))
    return Chart((panel,), words_for("en"))
