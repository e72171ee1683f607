"""The deflator: United States consumer prices, the one used for values in US dollars."""

import pandas as pd


def price_index(us_cpi: pd.DataFrame) -> pd.Series:
    """CPI-U annual average (1982–84 = 100) by year."""
    return us_cpi.set_index("year")["value"].astype(float)


def base_years(us_cpi: pd.DataFrame, first: int, last: int) -> list[int]:
    """Years that may serve as the base of constant prices: only those with all twelve months."""
    full = us_cpi.loc[us_cpi["months"] == 12, "year"]
    return [int(year) for year in full if first <= year <= last]


def partial_years(us_cpi: pd.DataFrame) -> dict[int, int]:
    """Year -> number of months, for the years whose average lacks some."""
    partial = us_cpi[us_cpi["months"] < 12]
    return {int(row.year): int(row.months) for row in partial.itertuples()}
