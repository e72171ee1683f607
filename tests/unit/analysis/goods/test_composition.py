"""Parts of a year add up to its whole, whoever reports it; what is missing is a part of its own."""

import pytest

from dashboard.analysis.goods.composition import composition, largest
from dashboard.analysis.goods.values import LEVELS, REST, SIDES, broken_years, reporters_of
from tests.contract.csv_facts import TRADE
from tests.unit.analysis.goods.goods_facts import MONTHS, SECTION, annual, filed_total, of_months

WHOLE_MONTHS = [
    year
    for year in sorted({int(row["year"]) for row in MONTHS})
    if len({row["month"] for row in MONTHS if int(row["year"]) == year}) == 12
]


def of_year(tables, side, level, year, part=""):
    found = composition(tables, side, level, part)
    return found[found["year"] == year].set_index("code")


def test_the_kazakh_filing_breaks_off_in_the_years_without_chapters_above_72(tables):
    years = {year for year in range(2017, 2024) if max(annual("KAZ", year)) <= "72"}
    assert broken_years(tables) == years == {2020, 2021, 2022}


def test_the_combined_side_takes_the_importer_where_the_exporter_breaks_off(tables):
    taken = reporters_of(tables, "best")
    assert {year for year, who in taken.items() if who == "UZB"} == broken_years(tables)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("level", LEVELS)
def test_shares_of_a_year_add_up_to_a_hundred(tables, side, level):
    sums = composition(tables, side, level).groupby("year")["share"].sum()
    assert sums.to_numpy() == pytest.approx(100)


@pytest.mark.parametrize("year", [2017, 2019, 2023])
def test_chapters_and_the_rest_are_the_total_of_the_filing(tables, year):
    found = of_year(tables, "KAZ", "chapter", year)
    listed = annual("KAZ", year)
    assert found.drop(REST)["value"].to_dict() == pytest.approx(
        {code: float(value) for code, value in listed.items()}
    )
    assert found.at[REST, "value"] == pytest.approx(float(filed_total(year) - sum(listed.values())))


def test_what_a_broken_filing_lacks_of_the_bureau_s_total_is_not_known_by_part(tables):
    found = of_year(tables, "KAZ", "section", 2021)
    total = TRADE["BNS_KAZ", "KAZ", "UZB", "export", "2021"]
    assert found.at[REST, "value"] == pytest.approx(
        float(total - sum(annual("KAZ", 2021).values()))
    )
    assert found.at[REST, "sources"] == "BNS_KAZ"


@pytest.mark.parametrize("year", WHOLE_MONTHS)
def test_uzbek_chapters_are_the_sums_of_twelve_months(tables, year):
    found = of_year(tables, "UZB", "chapter", year)
    wanted = {code: float(value) for code, value in of_months(year).items()}
    assert found["value"].to_dict() == pytest.approx(wanted)


def test_a_year_with_an_unusable_month_is_no_year(tables):
    assert max(reporters_of(tables, "UZB")) == max(WHOLE_MONTHS)


def test_a_section_is_the_sum_of_its_chapters(tables):
    found = of_year(tables, "KAZ", "section", 2023)
    chapters = annual("KAZ", 2023)
    metals = sum(value for code, value in chapters.items() if SECTION[code] == "15")
    assert found.at["15", "value"] == pytest.approx(float(metals))


def test_products_of_a_chapter_and_the_rest_are_the_chapter(tables):
    found = of_year(tables, "KAZ", "product", 2023, part="72")
    own = {code: v for code, v in annual("KAZ", 2023, 6).items() if code.startswith("72")}
    chapter = annual("KAZ", 2023)["72"]
    assert set(found.index) == {*own, REST}
    assert found.at[REST, "value"] == pytest.approx(float(chapter - sum(own.values())))
    assert found["share"].sum() == pytest.approx(100)


def test_a_section_holds_its_chapters_alone(tables):
    codes = composition(tables, "KAZ", "chapter", "s15")["code"]
    assert {SECTION[code] for code in codes} == {"15"}


def test_the_largest_are_told_without_the_rest(tables):
    found = composition(tables, "KAZ", "section")
    assert REST not in largest(found, 30)
    assert largest(found, 1) == ["2"]
