"""What the words of each exhibit say of the numbers."""

import pytest

from dashboard.exhibits.periods.formulas import reference
from dashboard.exhibits.periods.products import product_key
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import rows
from tests.unit.exhibits.native import native


def test_the_table_flags_few_years_and_shows_both_editions(exhibits):
    table = exhibits("comparison").written
    assert table.headings[1:4] == ("1992–2002", "2003–2015", "2016–present")
    assert len(table.headings) == 5
    by_name = {row[0]: row[1:] for row in table.rows}
    trend = by_name["Log-trend growth a year, current USD"]
    assert trend == ("−8.3%", "+17.6%", "+12.7%", "+12.7%")
    interval = by_name["95% interval of the log-trend growth, current USD"]
    assert all(cell.endswith("*") for cell in interval)


def test_uzbekistan_has_no_columns_of_other_editions(exhibits):
    table = exhibits("comparison", "reporter=UZB").written
    assert len(table.headings) == 4
    assert table.rows[0][1:] == ("8", "1", "6")


def test_the_breaks_are_called_exploratory_and_say_what_does_not_follow(exhibits):
    told = exhibits("breaks")
    assert told.unit.endswith("exploratory, 31 years")
    assert "2004" in told.finding and "2002" in told.finding and "2009" in told.finding
    assert "other years than the article's 2003 and 2016" in told.finding
    also, limits = told.notes[:2]
    assert (
        "one straight log trend does not describe" in also and "chosen years stay the same" in also
    )
    assert limits.startswith("What does not follow")


def test_coefficients_and_break_dates_stand_in_one_table(exhibits):
    """Of both editions: five coefficients each, then one fit a model."""
    written = exhibits("breaks").written
    terms = [row for row in written.rows if row[2] != "–"]
    dates = [row for row in written.rows if row[2] == "–"]
    assert written.rows == (*terms, *dates)
    assert len(terms) == 2 * 5 and len(dates) == 2 * 4
    assert all(row[6:] == ("–",) * 3 for row in terms) and all(row[8] != "–" for row in dates)
    years = [row[6] for row in dates[:4]]
    assert years == ["–", "2003 and 2016", "2004", "2002 and 2009"]


def test_years_that_cannot_carry_the_test_say_so(exhibits):
    told = exhibits("breaks", "reporter=UZB")
    assert told.figure is None and native(told) is None and told.written.rows == ()
    assert told.finding.startswith("These years cannot carry the test")
    exports = exhibits("breaks", "reporter=UZB&flow=exports")
    assert exports.figure is not None and exports.unit.endswith("exploratory, 28 years")


def test_the_goods_are_no_composition_and_mark_parts_of_a_year(exhibits):
    told = exhibits("goods")
    table = told.written
    data = rows("products")
    assert "not a composition" in told.unit
    assert len(table.rows) == len(data) == 113
    marked = [row for row in table.rows if "calendar year" in row[0] or "season" in row[0]]
    assert len(marked) == sum(row["part_year"] == "true" for row in data)
    assert exhibits("goods", "period=1").written.rows == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_product_has_a_name(language):
    words = words_for(language)
    named = {
        row["description"]: words(f"product.{product_key(row['description'])}")
        for row in rows("products")
    }
    assert len(named) == 54 and all(named.values())


def test_the_articles_counts_stand_beside_those_of_the_sources(exhibits):
    claims = exhibits("companies", "period=1").written
    assert [row[0] for row in claims.rows] == ["510", "1,056", "2,144"]
    assert "no source gives this number" in claims.rows[0][3]
    assert "1 November 2021" in claims.rows[1][3]
    assert "120 and 4,595" in claims.rows[2][3]


@pytest.mark.parametrize(
    "index", ["intensity", "dependence", "openness", "coverage", "concentration"]
)
def test_every_index_has_formula_reading_caveat_and_reference(exhibits, index):
    told = [line.partition(": ") for line in exhibits("index", f"index={index}").method]
    assert [heading for heading, _, _ in told] == [
        "Formula",
        "Symbols",
        "How to read it",
        "Caveat",
        "Where the formula comes from",
    ]
    assert "Trade Statistics in Policymaking" in told[-1][2]
    assert all(text for _, _, text in told)


@pytest.mark.parametrize("language", ["kk", "ru", "uz"])
@pytest.mark.parametrize(
    ("index", "remark"),
    [("dependence", "here with"), ("coverage", "which names"), ("concentration", "which is the")],
)
def test_what_is_said_beside_a_reference_is_in_the_readers_language(index, remark, language):
    assert remark in reference(index, words_for("en"))
    assert remark not in reference(index, words_for(language))
    assert words_for(language)(f"periods.index.{index}.remark") in reference(
        index, words_for(language)
    )


def test_findings_on_the_years_of_two_editions_show_both(exhibits):
    told = exhibits("index", "index=coverage&period=3")
    assert "2019" not in told.finding
    found = [row for row in told.written.rows if row[0] == "2019"]
    assert [row[2] for row in found] == ["140.737%", "258.882%"]


def test_a_chart_says_the_key_of_its_signs(exhibits, words):
    def reading(name, query=""):
        return exhibits(name, query, words.language).reading

    editions = words("reading.edition", years="2018–2019", marks="○")
    for name, query in (("aligned", ""), ("index", "index=coverage")):
        assert editions in reading(name, query)
        assert words("reading.gap", years="1992–1994") in reading(name, query)
    assert words("reading.estimate", years="2004–2016") in reading(
        "aligned", "reporter=UZB&flow=exports"
    )
    elsewhere = words("reading.edition_elsewhere", years="2018–2019")
    assert {words("reading.chosen_breaks"), words("reading.log"), elsewhere} <= set(
        reading("breaks")
    )
    estimates = words("reading.on_estimate", years="2004–2016")
    assert estimates in reading("breaks", "reporter=UZB&flow=exports")
    unproven = [int(row["year"]) for row in rows("partner_ranks") if row["complete"] == "false"]
    assert f"{min(unproven)}" in reading("standing")[0]
    assert words("reading.rank_edition", years="2018–2019") in reading("standing")
    assert words("reading.claims") in reading("companies")
    (steps,) = reading("contributions")
    assert words("mirror.direction.kaz_uzb") in steps and words("mirror.direction.uzb_kaz") in steps
