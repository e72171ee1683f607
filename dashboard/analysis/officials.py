"""Figures that governments and agencies quoted for the pair: what they count and where they fit.

A quoted figure never joins a statistical series. Only a figure for a whole calendar year may
stand beside yearly values.
"""

from functools import cache

import pandas as pd

from dashboard.analysis.questions import PAIR
from dashboard.load import Tables

MEASURES = ("turnover", "turnover_lower_bound", "export_kaz_to_uzb", "export_uzb_to_kaz")
OFFICIAL_COLUMNS = [
    "figure",
    "year",
    "first_day",
    "last_day",
    "reporter",
    "flow",
    "direction",
    "value",
    "printed",
    "half",
    "at_least",
    "kind",
    "full_year",
    "drawn",
    "source",
    "source_date",
    "note",
]


@cache
def official_trade(tables: Tables) -> pd.DataFrame:
    """The quoted figures of turnover and of trade one way, columns `OFFICIAL_COLUMNS`.

    value and half in million USD, `printed` the number as quoted, in billion USD; `half` is half
    a unit of the last digit printed, so the figure stands for value ± half. flow: turnover,
    export or import as the reporter sees it. direction: which way the goods go ("" for turnover).
    at_least: only a lower bound was given. full_year: from 1 January to 31 December of one year.
    drawn: whether it may stand as a marker on a yearly axis, that is a stated figure of a full
    year whose office is named.
    """
    quoted = tables.official_figures
    quoted = quoted[quoted["measure"].isin(MEASURES) & (quoted["unit"] == "billion USD")].copy()
    first, last = quoted["first_day"].astype(str), quoted["last_day"].astype(str)
    whole = (first.str[4:] == "-01-01") & (last == first.str[:4] + "-12-31")
    quoted["full_year"] = whole & ~quoted["part_year"].astype(bool)
    quoted["year"] = first.str[:4].astype(int)
    quoted["direction"] = [_direction(measure) for measure in quoted["measure"]]
    quoted["flow"] = [
        _flow(*pair) for pair in zip(quoted["direction"], quoted["reporter"], strict=True)
    ]
    quoted["half"] = [_half(printed) for printed in quoted["printed"]]
    quoted["value"] = quoted["value"] * 1000
    quoted["at_least"] = quoted["measure"] == "turnover_lower_bound"
    quoted["drawn"] = (
        quoted["full_year"] & (quoted["kind"] == "stated") & quoted["reporter"].isin(PAIR)
    )
    ordered = quoted.sort_values(["first_day", "last_day", "reporter", "flow", "figure"])
    return ordered[OFFICIAL_COLUMNS].reset_index(drop=True)


def _direction(measure: str) -> str:
    return measure.removeprefix("export_").replace("_to_", "_") if "_to_" in measure else ""


def _flow(direction: str, reporter: str) -> str:
    if not direction:
        return "turnover"
    return "export" if direction.startswith(reporter.lower()) else "import"


def _half(printed: str) -> float:
    """Half a unit of the last digit, in million USD: 3.0 billion is 2,950 to 3,050 million."""
    decimals = len(printed.partition(".")[2])
    return 1000 * 0.5 * 10**-decimals
