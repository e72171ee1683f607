"""Indicators of the five states against plain arithmetic on the CSV files."""

import csv

import pandas as pd
import pytest

from dashboard.analysis.region import (
    REGION,
    IndicatorQuestion,
    default_year,
    indicator_rows,
    ranking,
    reported_years,
)
from dashboard.settings import DATA


@pytest.fixture(scope="module")
def stored():
    with (DATA / "indicators.csv").open(encoding="utf-8") as file:
        return {
            (row["indicator"], row["country"], int(row["year"])): row
            for row in csv.DictReader(file)
        }


def values(rows):
    return {
        (row.country, row.year): row.value for row in rows.itertuples() if not pd.isna(row.value)
    }


def test_every_country_and_year_has_a_row_and_gaps_stay_gaps(tables, stored):
    rows = indicator_rows(tables, IndicatorQuestion("LP.LPI.OVRL.XQ", 2007, 2023))
    assert len(rows) == 5 * 17
    expected = {
        (country, year): float(row["value"])
        for (indicator, country, year), row in stored.items()
        if indicator == "LP.LPI.OVRL.XQ"
    }
    assert values(rows) == expected
    assert set(rows.loc[rows["value"].isna(), "sources"]) == {""}


def test_the_share_is_of_all_five_and_only_where_all_five_report(tables, stored):
    rows = indicator_rows(tables, IndicatorQuestion("NE.EXP.GNFS.CD", 1990, 2025, "share"))
    series = {
        (country, year): float(row["value"])
        for (indicator, country, year), row in stored.items()
        if indicator == "NE.EXP.GNFS.CD"
    }
    whole = {
        year: sum(series[country, year] for country in REGION)
        for year in range(1990, 2026)
        if all((country, year) in series for country in REGION)
    }
    expected = {
        (country, year): 100 * series[country, year] / total
        for year, total in whole.items()
        for country in REGION
    }
    assert values(rows) == pytest.approx(expected)
    assert min(whole) == 1997


def test_per_person_divides_by_the_publishers_own_population(tables, stored):
    bank = indicator_rows(tables, IndicatorQuestion("NE.EXP.GNFS.CD", 2020, 2020, "per_person"))
    fund = indicator_rows(tables, IndicatorQuestion("IMF.BCA", 2020, 2020, "per_person"))
    for country in REGION:
        people = float(stored["SP.POP.TOTL", country, 2020]["value"])
        exports = float(stored["NE.EXP.GNFS.CD", country, 2020]["value"])
        assert values(bank)[country, 2020] == pytest.approx(exports / people)
        # Billions over millions.
        millions = float(stored["IMF.LP", country, 2020]["value"])
        balance = float(stored["IMF.BCA", country, 2020]["value"])
        assert values(fund)[country, 2020] == pytest.approx(balance * 1000 / millions)


def test_a_published_series_per_person_is_not_computed_again(tables, stored):
    rows = indicator_rows(tables, IndicatorQuestion("NY.GDP.MKTP.CD", 2023, 2023, "per_person"))
    assert values(rows)["TKM", 2023] == float(stored["NY.GDP.PCAP.CD", "TKM", 2023]["value"])


def test_what_makes_no_sense_is_refused(tables):
    with pytest.raises(ValueError, match="ratio"):
        indicator_rows(tables, IndicatorQuestion("UNDP.HDI", 2000, 2020, "share"))


def test_suspect_values_are_withheld(tables, stored):
    rows = indicator_rows(tables, IndicatorQuestion("ILO.UNE.15PLUS", 2016, 2016))
    tajik = rows[rows["country"] == "TJK"].iloc[0]
    assert pd.isna(tajik["value"])
    assert tajik["withheld"] == float(stored["ILO.UNE.15PLUS", "TJK", 2016]["value"]) < 0.1
    remittances = indicator_rows(tables, IndicatorQuestion("BX.TRF.PWKR.CD.DT", 1990, 2024))
    turkmen = remittances[remittances["country"] == "TKM"]
    assert turkmen["value"].isna().all()
    assert turkmen["withheld"].notna().sum() == 20


def test_years_in_which_anybody_reports(tables):
    assert reported_years(tables, "LPI.RANK") == (2012, 2014, 2016, 2018, 2023)


def test_the_ranking_goes_down_and_names_who_is_missing():
    rows = pd.DataFrame(
        {
            "country": ["KAZ", "UZB", "KGZ", "KAZ"],
            "year": [2020, 2020, 2020, 2021],
            "value": [2.0, 5.0, None, 9.0],
        }
    )
    down, up = ranking(rows, 2020), ranking(rows, 2020, ascending=True)
    assert dict(down.values) == {"UZB": 5.0, "KAZ": 2.0}
    assert list(down.values.index) == ["UZB", "KAZ"]
    assert list(up.values.index) == ["KAZ", "UZB"]
    assert down.missing == ("KGZ",)


def test_the_default_year_is_the_newest_that_most_can_be_compared_in():
    def frame(*cells):
        return pd.DataFrame(cells, columns=["country", "year", "value"])

    own = frame(("KAZ", 2019, 1.0), ("UZB", 2019, 1.0), ("KAZ", 2020, 1.0), ("UZB", 2020, 1.0))
    against = frame(("KAZ", 2019, 1.0), ("UZB", 2019, 1.0), ("KAZ", 2020, 1.0), ("UZB", 2020, None))
    assert default_year(own, own) == 2020
    assert default_year(own, against) == 2019
    assert default_year(own, against.assign(value=None)) == 2020
    assert default_year(own.assign(value=float("nan")), against) is None
