"""Counts of firms with the neighbour's capital, and what the source article says of them."""

from dataclasses import dataclass

import pandas as pd

from dashboard.load import Tables


@dataclass(frozen=True)
class Claim:
    """A count that the source article prints. `as_of` is None where it gives no date."""

    count: int
    host: str
    origin: str
    as_of: str | None


# 510 is said of the beginning of 2019; the other two stand without a date.
CLAIMS = (
    Claim(510, "UZB", "KAZ", "2019-01"),
    Claim(1056, "UZB", "KAZ", None),
    Claim(2144, "KAZ", "UZB", None),
)


def counts(tables: Tables, first: int, last: int) -> pd.DataFrame:
    """The rows of `company_counts` in the years, by date, host and source."""
    rows = tables.company_counts
    years = rows["as_of"].str[:4].astype(int)
    inside = rows[years.between(first, last)]
    return inside.sort_values(["as_of", "host", "source"]).reset_index(drop=True)


def dates_of(tables: Tables, claim: Claim) -> list[str]:
    """The dates for which a source gives exactly the claimed count."""
    rows = tables.company_counts
    same = (rows["host"] == claim.host) & (rows["origin"] == claim.origin)
    equal = rows[same & (rows["count"] == claim.count) & (rows["qualifier"] == "exact")]
    return sorted(set(equal["as_of"]))


def span(tables: Tables, claim: Claim) -> tuple[int, int]:
    """The smallest and the largest count of the same firms that any source gives."""
    rows = tables.company_counts
    same = rows[(rows["host"] == claim.host) & (rows["origin"] == claim.origin)]
    return int(same["count"].min()), int(same["count"].max())
