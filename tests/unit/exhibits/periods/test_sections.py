"""Every section in every language, and what its words say of the numbers."""

import pytest

from dashboard.exhibits.periods.formulas import reference
from dashboard.exhibits.periods.products import product_key
from dashboard.exhibits.periods.view import NEEDS, SECTIONS, section
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import rows
from tests.unit.exhibits.periods.questions import question

QUERIES = [
    "",
    "reporter=UZB",
    "reporter=UZB&flow=exports&prices=real&index=dependence",
    "flow=imports&index=coverage&period=3",
    "index=concentration&period=1&flow=exports",
    "index=openness&period=2&prices=real",
]


@pytest.mark.parametrize("query", QUERIES)
def test_every_section_speaks_every_language(tables, words, query):
    for name in SECTIONS:
        told = section(name, question(tables, query), words, False)
        assert told.name == name and told.title and told.unit
        for table in told.tables:
            widths = {len(row) for row in table.rows}
            assert widths == {len(table.headings)}
            assert all(cell for row in table.rows for cell in row)


def test_a_narrow_screen_shows_the_same_values(tables, english):
    for name in SECTIONS:
        wide, narrow = (section(name, question(tables), english, one) for one in (False, True))
        assert narrow.tables == wide.tables and narrow.finding == wide.finding
        assert (narrow.figure is None) == (wide.figure is None)


def test_every_section_says_what_it_depends_on():
    assert set(NEEDS) == set(SECTIONS)


def built(tables, name, query=""):
    return section(name, question(tables, query), words_for("en"), False)


def test_the_table_flags_few_years_and_shows_both_editions(tables):
    (table,) = built(tables, "comparison").tables
    assert table.headings[1:4] == ("1992–2002", "2003–2015", "2016–present")
    assert len(table.headings) == 5
    by_name = {row[0]: row[1:] for row in table.rows}
    trend = by_name["Log-trend growth a year, current USD"]
    assert trend == ("−8.3%", "+17.6%", "+12.7%", "+12.7%")
    interval = by_name["95% interval of the log-trend growth, current USD"]
    assert all(cell.endswith("*") for cell in interval)


def test_uzbekistan_has_no_columns_of_other_editions(tables):
    (table,) = built(tables, "comparison", "reporter=UZB").tables
    assert len(table.headings) == 4
    assert table.rows[0][1:] == ("8", "1", "6")


def test_the_breaks_are_called_exploratory_and_say_what_does_not_follow(tables):
    told = built(tables, "breaks")
    assert told.label == "exploratory, 31 years"
    assert "2004" in told.finding and "2002" in told.finding and "2009" in told.finding
    assert "other years than the article's 2003 and 2016" in told.finding
    assert told.notes[0].startswith("What does not follow")
    terms, dates = told.tables
    assert len(terms.rows) == 2 * 5 and len(dates.rows) == 2 * 4


def test_years_that_cannot_carry_the_test_say_so(tables):
    told = built(tables, "breaks", "reporter=UZB")
    assert told.figure is None and told.tables == ()
    assert told.finding.startswith("These years cannot carry the test")
    exports = built(tables, "breaks", "reporter=UZB&flow=exports")
    assert exports.figure is not None and exports.label == "exploratory, 28 years"


def test_the_goods_are_no_composition_and_mark_parts_of_a_year(tables):
    told = built(tables, "goods")
    (table,) = told.tables
    data = rows("products")
    assert "not a composition" in told.label
    assert len(table.rows) == len(data) == 113
    marked = [row for row in table.rows if "calendar year" in row[0] or "season" in row[0]]
    assert len(marked) == sum(row["part_year"] == "true" for row in data)
    assert built(tables, "goods", "period=1").tables == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_product_has_a_name(language):
    words = words_for(language)
    named = {
        row["description"]: words(f"product.{product_key(row['description'])}")
        for row in rows("products")
    }
    assert len(named) == 54 and all(named.values())


def test_the_articles_counts_stand_beside_those_of_the_sources(tables):
    *_, claims = built(tables, "companies").tables
    assert [row[0] for row in claims.rows] == ["510", "1,056", "2,144"]
    assert "no source gives this number" in claims.rows[0][3]
    assert "1 November 2021" in claims.rows[1][3]
    assert "120 and 4,595" in claims.rows[2][3]


@pytest.mark.parametrize(
    "index", ["intensity", "dependence", "openness", "coverage", "concentration"]
)
def test_every_index_has_formula_reading_caveat_and_reference(tables, index):
    told = built(tables, "index", f"index={index}")
    assert [heading for heading, _ in told.about] == [
        "Formula",
        "Symbols",
        "How to read it",
        "Caveat",
        "Where the formula comes from",
    ]
    assert "Trade Statistics in Policymaking" in told.about[-1][1]
    assert all(text for _, text in told.about)


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


def test_findings_on_the_years_of_two_editions_show_both(tables):
    told = built(tables, "index", "index=coverage&period=3")
    assert "2019" not in told.finding
    found = [row for row in told.tables[0].rows if row[0] == "2019"]
    assert [row[2] for row in found] == ["141%", "259%"]
