"""Indicators of the five states against plain arithmetic on the CSV files."""

import csv

import pandas as pd
import pytest

from dashboard.analysis.region import (
    REGION,
    IndicatorQuestion,
    indicator_rows,
    newest_year,
    ranking,
    reported_years,
)
from dashboard.load import Tables
from dashboard.settings import DATA
from tests.contract.csv_facts import LAST


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
    rows = indicator_rows(tables, IndicatorQuestion("NE.EXP.GNFS.CD", 1990, LAST, "share"))
    series = {
        (country, year): float(row["value"])
        for (indicator, country, year), row in stored.items()
        if indicator == "NE.EXP.GNFS.CD"
    }
    whole = {
        year: sum(series[country, year] for country in REGION)
        for year in range(1990, LAST + 1)
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


def test_a_level_is_relative_to_the_base_country_of_the_same_year(tables, stored):
    asked = IndicatorQuestion("NY.GDP.PCAP.CD", 1992, LAST, "relative", "KAZ")
    series = {
        (country, year): float(row["value"])
        for (indicator, country, year), row in stored.items()
        if indicator == "NY.GDP.PCAP.CD" and 1992 <= year <= LAST
    }
    expected = {
        (country, year): 100 * value / series["KAZ", year]
        for (country, year), value in series.items()
        if ("KAZ", year) in series
    }
    rows = indicator_rows(tables, asked)
    assert values(rows) == pytest.approx(expected)
    assert {value for (country, _), value in values(rows).items() if country == "KAZ"} == {100}


def test_without_the_base_or_the_value_there_is_no_level(tables, stored):
    rows = indicator_rows(tables, IndicatorQuestion("IMF.LUR", 1990, 2024, "relative", "UZB"))
    known = {(country, year) for indicator, country, year in stored if indicator == "IMF.LUR"}
    both = {(country, year) for country, year in known if ("UZB", year) in known}
    assert set(values(rows)) == both
    assert len(both) < len(known)
    assert set(rows.loc[rows["value"].isna(), "sources"]) == {""}


def test_editions_are_not_divided_by_each_other(tables):
    """A value of another source than that of the base country is left out."""
    own = tables.indicators["indicator"] == "NY.GDP.PCAP.CD"
    at = own & (tables.indicators["country"] == "UZB") & (tables.indicators["year"] == 2020)
    other = tables.indicators["source"].mask(at, "IMF_WEO_2025_10")
    used = {"indicator": "NY.GDP.PCAP.CD", "source": "IMF_WEO_2025_10", "in_use": True}
    frames = {
        "indicators": tables.indicators.assign(source=other),
        "editions": pd.concat([tables.editions, pd.DataFrame([used])]),
    }
    mixed = Tables(tables.version, tables.created, (), frames)
    asked = IndicatorQuestion("NY.GDP.PCAP.CD", 2019, 2021, "relative")
    found = values(indicator_rows(mixed, asked))
    assert ("UZB", 2020) not in found
    assert ("UZB", 2019) in found and ("KGZ", 2020) in found


def test_the_newest_year_has_values_of_at_least_half_of_those_who_report():
    def newest(*cells):
        return newest_year(pd.DataFrame(cells, columns=["country", "year", "value"]))

    both = (("KAZ", 2019, 1.0), ("UZB", 2019, 1.0), ("KAZ", 2020, 1.0), ("UZB", 2020, 1.0))
    assert newest(*both) == 2020
    # Half of two report for 2021, and nobody for 2022.
    assert newest(*both, ("KAZ", 2021, 1.0), ("UZB", 2021, None), ("KAZ", 2022, None)) == 2021
    # One of three does not.
    assert newest(*both, ("KGZ", 2019, 1.0), ("KAZ", 2021, 1.0)) == 2020
    # Never two of a year: the newest of what there is.
    assert newest(("KAZ", 2014, 1.0), ("UZB", 2018, 1.0), ("KGZ", 2016, 1.0)) == 2018
    assert newest(("KAZ", 2014, None)) is None
