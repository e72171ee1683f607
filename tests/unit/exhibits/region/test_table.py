"""The table of all indicators against the CSV file."""

import csv

import pytest

from dashboard.analysis.region import REGION
from dashboard.exhibits.region.article import printed_table
from dashboard.exhibits.region.selection import TOPICS
from dashboard.exhibits.region.table_rows import indicator_table, years_side_by_side
from dashboard.settings import DATA
from dashboard.words import words_for


@pytest.fixture(scope="module")
def stored():
    """(indicator, country, year) -> value, without suspect ones."""
    with (DATA / "indicators.csv").open(encoding="utf-8") as file:
        return {
            (row["indicator"], row["country"], int(row["year"])): float(row["value"])
            for row in csv.DictReader(file)
            if row["flag"] != "S"
        }


@pytest.fixture(scope="module")
def catalog():
    with (DATA / "indicator_catalog.csv").open(encoding="utf-8") as file:
        return {row["indicator"]: row for row in csv.DictReader(file)}


def test_there_is_a_row_for_every_indicator_topic_by_topic(asked, catalog, words):
    table = indicator_table(asked(""), words)
    assert [row.indicator for row in table.rows] == [
        code for topic in TOPICS for code, row in catalog.items() if row["topic"] == topic
    ]
    assert table.headings == tuple(words(f"country.{code}") for code in REGION)
    assert all(len(row.cells) == len(table.headings) for row in table.rows)


def test_chosen_topics_and_countries_are_shown_alone(asked, catalog, english):
    table = indicator_table(asked("?topic=prices,labour&country=UZB,TJK"), english)
    topics = {catalog[row.indicator]["topic"] for row in table.rows}
    assert topics == {"prices", "labour"}
    assert table.headings == ("Uzbekistan", "Tajikistan")
    assert {country for row in table.rows for country, _ in row.lines} == {"UZB", "TJK"}


def test_a_cell_says_when_it_is_of_another_year(asked, stored, english):
    for year in (2024, 2010):
        table = indicator_table(asked(f"?table_year={year}"), english)
        for row in table.rows:
            for country, cell in zip(REGION, row.cells, strict=True):
                if cell.size is None:
                    assert (cell.written, cell.beside) == ("–", "")
                    continue
                shown = int(cell.year or year)
                assert cell.size == stored[row.indicator, country, shown]
                if shown != year:
                    assert (row.indicator, country, year) not in stored
                    assert cell.written.endswith(f"({shown})")


def test_numbers_and_changes_are_told_in_their_unit(asked, stored, english):
    rows = {row.indicator: row for row in indicator_table(asked(""), english).rows}
    uzbek = REGION.index("UZB")
    gdp = rows["NY.GDP.MKTP.CD"].cells[uzbek]
    values = [stored["NY.GDP.MKTP.CD", "UZB", year] for year in (1992, 2024)]
    assert gdp.text == f"{values[1] / 1e9:,.2f}"
    grown = (values[1] / values[0] - 1) * 100
    assert gdp.beside == english("percent", value=f"+{grown:,.0f}")
    growth = rows["IMF.NGDP_RPCH"].cells[REGION.index("KAZ")]
    ends = [stored["IMF.NGDP_RPCH", "KAZ", year] for year in (1993, 2024)]
    assert growth.beside == f"+{ends[1] - ends[0]:.1f} pp since 1993"


def test_the_lines_hold_every_value_of_the_period_and_no_other(asked, stored, english):
    table = indicator_table(asked("?period=2"), english)
    assert (table.first, table.last) == (2003, 2015)
    for row in table.rows:
        for country, points in row.lines:
            assert dict(points) == {
                year: value
                for (indicator, code, year), value in stored.items()
                if (indicator, code) == (row.indicator, country) and 2003 <= year <= 2015
            }


def test_one_country_over_the_years(make, asked, stored, english):
    table = indicator_table(asked("?table=TJK"), english)
    years = years_side_by_side(1992, 2024)
    assert table.headings == (*map(str, years), "Change")
    for row in table.rows:
        assert [country for country, _ in row.lines] == ["TJK"]
        found = [cell.size for cell in row.cells[:-1]]
        assert found == [stored.get((row.indicator, "TJK", year)) for year in years]
    exhibit = make("region-table", "?table=TJK", english)
    assert "Tajikistan" in exhibit.title and "Tajikistan" in exhibit.finding
    held = {(row.indicator, row.year): row.value for row in exhibit.rows.itertuples()}
    assert held == {
        (indicator, year): value
        for (indicator, country, year), value in stored.items()
        if country == "TJK" and year >= 1992
    }


def test_the_finding_counts_who_is_best(make, stored, catalog, english):
    best = dict.fromkeys(REGION, 0)
    ranked = 0
    for code, row in catalog.items():
        values = {country: stored.get((code, country, 2024)) for country in REGION}
        if row["better"] == "neither" or None in values.values():
            continue
        ranked += 1
        wanted = (max if row["better"] == "higher" else min)(values.values())
        for country, value in values.items():
            best[country] += value == wanted
    finding = make("region-table", "", english).finding
    assert f"among the {ranked} indicators" in finding
    for country, count in best.items():
        told = f"{english(f'country.{country}')} {count}"
        assert (told in finding) == (count > 0), country


def test_the_download_has_a_row_for_every_cell(make, tables, english):
    exhibit = make("region-table", "", english)
    assert len(exhibit.rows) == 55 * 5
    gaps = exhibit.rows[exhibit.rows["value"].isna()]
    assert 0 < len(gaps) < 30 and set(gaps["sources"]) == {""}
    assert exhibit.rows["unit"].notna().all()
    assert len(exhibit.written.rows) == 55
    assert [len(row) for row in exhibit.written.rows] == [len(exhibit.written.headings)] * 55


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        (1992, 2024, (1992, 2000, 2010, 2020, 2024)),
        (2003, 2015, (2003, 2005, 2010, 2015)),
        (2016, 2024, (2016, 2018, 2020, 2022, 2024)),
        (2020, 2020, (2020,)),
    ],
)
def test_years_stand_side_by_side_in_even_steps(first, last, years):
    assert years_side_by_side(first, last) == years


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", ["2.724", "19.992", "197.1", "13,300"]),
        ("uz", ["2,724", "19,992", "197,1", "13 300"]),
    ],
)
def test_a_printed_value_stands_in_the_notation_of_the_reader(tables, language, shown):
    """In English the article's "2,724" would be two thousand beside the 2.725 of the source."""
    (_, cells, _, _), *_ = printed_table(tables, words_for(language)).rows
    assert [cell.printed.replace("\u00a0", " ") for cell in cells] == shown
    assert all(cell.printed in cell.opens for cell in cells)
