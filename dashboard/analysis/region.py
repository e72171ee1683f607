"""Indicators of the five Central Asian states: one row a country and year, gaps included."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.in_use import indicators_in_use
from dashboard.analysis.provenance import JOINT
from dashboard.analysis.variants import PLAIN, Computed, Refusal, Relative, rule
from dashboard.load import Tables

# In the order of the source article's table.
REGION = ("KAZ", "UZB", "KGZ", "TKM", "TJK")

# Kept in the data as found, but not fit for use.
SUSPECT = "S"


@dataclass(frozen=True)
class IndicatorQuestion:
    """Which indicator, made into what (`analysis.variants`), in which years (both included).

    base: the country that a relative level is measured against.
    """

    indicator: str
    first: int
    last: int
    variant: str = PLAIN
    base: str = REGION[0]


@dataclass(frozen=True)
class Ranking:
    """The countries with a value in a year, the largest first, and those without one."""

    year: int
    values: pd.Series
    missing: tuple[str, ...]


def reported_years(tables: Tables, indicator: str) -> tuple[int, ...]:
    """The years in which at least one country has a value fit for use, in order."""
    rows = indicators_in_use(tables)
    good = rows[(rows["indicator"] == indicator) & (rows["flag"].fillna("") != SUSPECT)]
    return tuple(sorted({int(year) for year in good["year"]}))


def indicator_rows(tables: Tables, asked: IndicatorQuestion) -> pd.DataFrame:
    """One row for every country of the region and year, in the stored unit of the variant.

    Columns: country, year, value (NaN = not reported or withheld), sources, flag, withheld (the
    value of a suspect observation, which is not to be drawn).
    """
    made = rule(asked.indicator, asked.variant)
    if isinstance(made, Refusal):
        raise ValueError(f"{asked.indicator} has no {asked.variant}: {made.reason}")
    if isinstance(made, Computed):
        return _computed(tables, asked, made)
    if isinstance(made, Relative):
        return _relative(_grid(tables, asked.indicator, asked.first, asked.last), asked.base)
    return _grid(tables, made.indicator, asked.first, asked.last)


def ranking(rows: pd.DataFrame, year: int, ascending: bool = False) -> Ranking:
    """The values of one year in order; equal values keep the order of the rows."""
    at = rows[rows["year"] == year].set_index("country")["value"]
    values = at.dropna().sort_values(ascending=ascending, kind="stable")
    return Ranking(year, values, tuple(at.index[at.isna()]))


def newest_year(rows: pd.DataFrame) -> int | None:
    """The newest year in which the countries can be compared; None where there is no value.

    rows: columns country, year, value. At least half of the countries that report at all must
    have a value, or as many as ever report together: a ranking of one country ranks nothing.
    """
    known = rows.dropna(subset="value")
    if known.empty:
        return None
    counts = known.groupby("year")["country"].nunique()
    enough = min((known["country"].nunique() + 1) // 2, counts.max())
    return int(counts.index[counts >= enough].max())


def _computed(tables: Tables, asked: IndicatorQuestion, made: Computed) -> pd.DataFrame:
    rows = _grid(tables, asked.indicator, asked.first, asked.last)
    if made.population is None:
        value = _share(rows)
        return rows.assign(value=value, sources=rows["sources"].where(value.notna(), ""))
    people = _grid(tables, made.population, asked.first, asked.last)
    joined = [
        JOINT.join(dict.fromkeys(one for one in pair if one))
        for pair in zip(rows["sources"], people["sources"], strict=True)
    ]
    value = rows["value"] * made.factor / people["value"]
    return rows.assign(
        value=value, sources=pd.Series(joined, dtype=object).where(value.notna(), "")
    )


def _share(rows: pd.DataFrame) -> pd.Series:
    """Per cent of the sum over the five; nothing in a year that lacks one of them."""
    by_year = rows.groupby("year")["value"]
    whole = by_year.transform("sum").where(by_year.transform("count") == len(REGION))
    return rows["value"] / whole * 100


def _relative(rows: pd.DataFrame, base: str) -> pd.DataFrame:
    """Per cent of the base country's value; nothing where the two are of different editions."""
    own = rows[rows["country"] == base].set_index("year")
    against = own["value"].reindex(rows["year"]).to_numpy()
    edition = own["sources"].reindex(rows["year"]).to_numpy()
    same = (rows["sources"] == edition) & (against > 0)
    value = (rows["value"] / against * 100).where(same)
    return rows.assign(value=value, sources=rows["sources"].where(value.notna(), ""))


def _grid(tables: Tables, indicator: str, first: int, last: int) -> pd.DataFrame:
    stored = indicators_in_use(tables)
    own = stored[(stored["indicator"] == indicator) & stored["year"].between(first, last)]
    suspect = own["flag"].fillna("") == SUSPECT
    own = own.assign(
        withheld=own["value"].where(suspect),
        value=own["value"].where(~suspect).astype(float),
        flag=own["flag"].fillna(""),
    )
    every = pd.MultiIndex.from_product([REGION, range(first, last + 1)], names=["country", "year"])
    columns = ["value", "source", "flag", "withheld"]
    grid = own.set_index(["country", "year"])[columns].reindex(every).reset_index()
    grid = grid.rename(columns={"source": "sources"})
    return grid.assign(
        sources=grid["sources"].fillna("").astype(object), flag=grid["flag"].fillna("")
    )
