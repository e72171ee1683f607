"""The year so far: what its first months say of the whole, by their share in the years before.

The estimate is the sum of those months divided by the share that the same months had in each
complete year: as many estimates as years, told by the lowest, the median and the highest. It is
tried on every year before, with that year's own share left out.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from dashboard.analysis.cells import pair_cells
from dashboard.analysis.months import complete_years, monthly
from dashboard.load import Tables

_YEAR = 12


@dataclass(frozen=True, eq=False)
class SoFar:
    """The newest year with a January, its months up to `last`, and every year before.

    rows: one a year, the newest last, columns year, value (the months up to `last`), whole (the
    year; NaN for the newest one), share (of these months in it, in per cent), low, median, high
    (estimates; million current USD), miss (of the median, in per cent of the whole), inside
    (whether the whole lies between low and high), complete (whether the whole is the sum of twelve
    months; else it is the reference series of the trade of the pair), short (whether some of its
    months look short), source (of the months), whole_source.
    """

    year: int
    last: int
    rows: pd.DataFrame

    @property
    def now(self) -> pd.Series:
        """The row of the newest year."""
        return self.rows.iloc[-1]

    @property
    def complete(self) -> pd.DataFrame:
        """The years that the estimate rests on."""
        return self.rows[self.rows["complete"]]

    @property
    def tried(self) -> pd.DataFrame:
        """The years before whose whole is known."""
        return self.rows.dropna(subset="miss")

    @property
    def growth(self) -> float:
        """The months against the same months a year before, in per cent; NaN without these."""
        before = self.rows.loc[self.rows["year"] == self.year - 1, "value"]
        return 100 * (self.now["value"] / before.iloc[0] - 1) if len(before) else np.nan


@cache
def so_far(tables: Tables) -> SoFar:
    """The newest year by its months, see `SoFar`."""
    months = monthly(tables)
    known = months["value"].notna().groupby(months["year"]).cummin()
    reach = known.groupby(months["year"]).sum()
    year = int(reach.index[reach > 0].max())
    last = int(reach[year])
    inside = months[(months["month"] <= last) & (months["year"] <= year)]
    sums = inside.groupby("year")["value"].sum(min_count=last).dropna()
    rows = _wholes(tables, months, sums, year)
    return SoFar(year, last, _estimated(rows))


def _wholes(tables: Tables, months: pd.DataFrame, sums: pd.Series, year: int) -> pd.DataFrame:
    """The years with the sum of the months and the whole, as far as it is known."""
    years = [int(one) for one in sums.index]
    own = months.groupby("year")["value"].sum()
    complete = set(complete_years(months)) - {year}
    other = pair_cells(tables, "UZB", "KAZ", range(years[0], years[-1] + 1))
    short = set(months.loc[months["status"] == "short", "year"])
    source = months.dropna(subset="value").groupby("year")["source"].first()
    rows = [
        {
            "year": one,
            "value": sums[one],
            "whole": own[one] if one in complete else other.at[one, "import"],
            "complete": one in complete,
            "short": one in short,
            "source": source[one],
            "whole_source": source[one] if one in complete else other.at[one, "import_source"],
        }
        for one in years
    ]
    found = pd.DataFrame(rows)
    newest = found["year"] == year
    found = found.assign(
        whole=found["whole"].mask(newest), whole_source=found["whole_source"].mask(newest, None)
    )
    return found.assign(share=100 * found["value"] / found["whole"])


def _estimated(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with the estimates for each year, from the shares of all other complete years."""
    told = []
    for row in rows.itertuples():
        others = rows.loc[rows["complete"] & (rows["year"] != row.year), "share"]
        estimates = 100 * row.value / others
        told.append({"low": estimates.min(), "median": estimates.median(), "high": estimates.max()})
    found = rows.join(pd.DataFrame(told, index=rows.index))
    miss = 100 * (found["median"] / found["whole"] - 1)
    return found.assign(miss=miss, inside=found["whole"].between(found["low"], found["high"]))
