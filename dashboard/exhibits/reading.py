"""What must be known to read a chart, in a line below it: the key of every sign that is drawn.

The same for all charts of plotted trade rows, so that none can show one edition alone, or a
changed source, without saying so.
"""

from collections.abc import Collection, Iterable, Mapping

import pandas as pd

from dashboard.analysis.growth import missing_years, year_ranges
from dashboard.analysis.provenance import parts
from dashboard.analysis.questions import Line
from dashboard.charts import tokens
from dashboard.charts.years import range_text
from dashboard.exhibits.source_changes import source_changes
from dashboard.words import Words

# A hollow marker as a letter.
HOLLOW = {"circle": "○", "square": "□"}


def reading(
    rows: pd.DataFrame,
    lines: Iterable[Line],
    words: Words,
    events: bool = False,
    log: bool = False,
    dated: bool = True,
) -> tuple[str, ...]:
    """The signs of a chart in the order of their weight, each with the years it stands in.

    rows: `analysis.trade_rows` as they are plotted. events: whether any are drawn. dated: whether
    the years are those of a calendar, or else periods are laid over each other.
    """
    reference = rows[rows["variant"] == "reference"]
    others = rows[rows["variant"] == "alternate"]
    changed = [year for year, _ in source_changes(reference, lines, words)]
    years = {
        "edition": set(others["year"]),
        "estimate": years_of_state(reference, "estimate"),
        "services_included": years_of_state(reference, "services_included"),
        "change": set(changed if dated else ()),
        "gap": set(missing_years(reference.groupby("year")["value"].max())),
    }
    reporters = others.dropna(subset="value")["reporter"]
    told = list(signs(years, words, [tokens.SYMBOLS[one] for one in reporters]))
    if reference["reporter"].nunique() > 1:
        told.append(words("reading.reporters"))
    if log:
        told.append(words("reading.log"))
    if events:
        told.append(words("reading.events"))
    return tuple(told)


def signs(
    dated: Mapping[str, Collection[int]], words: Words, hollow: Iterable[str] = ("circle",)
) -> tuple[str, ...]:
    """The signs that stand in some year. dated: what follows `reading.` in the key -> years.

    hollow: the markers of other editions.
    """
    marks = " ".join(HOLLOW[one] for one in HOLLOW if one in set(hollow))
    return tuple(
        words(f"reading.{sign}", years=years_text(years, words), marks=marks)
        for sign, years in dated.items()
        if years
    )


def years_of_state(rows: pd.DataFrame, state: str) -> set[int]:
    """The years in which a value is in a state."""
    return set(rows.loc[[state in parts(status) for status in rows["status"]], "year"])


def years_text(years: Iterable[int], words: Words) -> str:
    """Years as ranges in words: "1992–1994 and 1997"."""
    ordered = sorted({int(year) for year in years})
    return words.join(range_text(*pair) for pair in year_ranges(ordered))
