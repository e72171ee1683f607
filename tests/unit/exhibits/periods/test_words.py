"""What the words of each exhibit say of the numbers."""

import numpy as np
import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import periods_exhibits
from dashboard.exhibits.periods.formulas import reference
from dashboard.exhibits.periods.products import product_key
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import LAST, rows, turnover
from tests.contract.exhibits import undecided_exhibits
from tests.package import altered
from tests.unit.exhibits.native import native
from tests.unit.exhibits.periods.questions import question


def test_the_table_flags_few_years_and_shows_both_editions(english):
    both = undecided_exhibits()["periods-comparison"]({}, english)
    table = both.written
    assert table.headings[1:4] == ("1992–2002", "2003–2015", "2016–present")
    assert len(table.headings) == 5 and "earlier edition" in both.unit
    by_name = {row[0]: row[1:] for row in table.rows}
    trend = by_name["Log-trend growth a year, current USD"]
    assert trend == ("−8.3%", "+17.6%", "+12.7%", "+12.7%")
    interval = by_name["95% interval of the log-trend growth, current USD"]
    assert all(cell.endswith("*") for cell in interval)


def test_there_are_no_columns_of_an_edition_that_is_superseded(exhibits):
    one = exhibits("comparison")
    assert len(one.written.headings) == 4 and "edition" not in one.unit
    by_name = {row[0]: row[1:] for row in one.written.rows}
    # The slope of the logarithms of 2016 to the newest year.
    years = np.arange(2016, LAST + 1)
    slope = np.polyfit(years, [np.log(float(turnover(int(year)))) for year in years], 1)[0]
    trend = by_name["Log-trend growth a year, current USD"]
    assert trend == ("−8.3%", "+17.6%", f"+{100 * (np.exp(slope) - 1):.1f}%")


def test_uzbekistan_has_no_columns_of_other_editions(exhibits):
    table = exhibits("comparison", "reporter=UZB").written
    assert len(table.headings) == 4
    assert table.rows[0][1:] == ("8", "7", "7")


def test_the_breaks_are_called_exploratory_and_say_what_does_not_follow(exhibits):
    told = exhibits("breaks")
    assert told.unit.endswith("exploratory, 31 years")
    assert "2004" in told.finding and "2002" in told.finding and "2009" in told.finding
    assert "other years than the article's 2003 and 2016" in told.finding
    also, limits = told.notes[:2]
    assert "one straight log trend does not describe" in also and "edition" not in also
    both = undecided_exhibits()["periods-breaks"]({}, words_for("en")).notes[0]
    assert "chosen years stay the same" in both
    assert limits.startswith("What does not follow")


@pytest.mark.parametrize("editions", [1, 2])
def test_coefficients_and_break_dates_stand_in_one_table(exhibits, english, editions):
    """Of each edition five coefficients, then one fit a model."""
    both = undecided_exhibits()["periods-breaks"]
    written = (exhibits("breaks") if editions == 1 else both({}, english)).written
    terms = [row for row in written.rows if row[2] != "–"]
    dates = [row for row in written.rows if row[2] == "–"]
    assert written.rows == (*terms, *dates)
    assert len(terms) == editions * 5 and len(dates) == editions * 4
    assert all(row[6:] == ("–",) * 3 for row in terms) and all(row[8] != "–" for row in dates)
    years = [row[6] for row in dates[:4]]
    assert years == ["–", "2003 and 2016", "2004", "2002 and 2009"]


def test_years_that_cannot_carry_the_test_say_so(tables, exhibits, english):
    """Of Uzbek turnover in the second period, if the committee's imports were not there."""
    series = tables.reference_series
    few = altered(tables, reference_series=series[series["source"] != "SIAT_UZB_1176"])
    made = periods_exhibits(Services(few, question(few).periods))
    told = made["periods-breaks"]({"reporter": "UZB"}, english)
    assert told.figure is None and native(told) is None and told.written.rows == ()
    assert told.finding.startswith("These years cannot carry the test")
    exports = exhibits("breaks", "reporter=UZB&flow=exports")
    assert exports.figure is not None and exports.unit.endswith("exploratory, 28 years")


def test_the_goods_are_no_composition_and_mark_parts_of_a_year(exhibits):
    told = exhibits("goods")
    table = told.written
    data = rows("products")
    assert told.unit == "Not a composition" and "must not be added up" in told.reading[0]
    assert len(table.rows) == len(data) == 118
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
    assert len(named) == 58 and all(named.values())


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


def test_findings_on_the_years_of_two_editions_show_both(exhibits, english):
    decided = exhibits("index", "index=coverage&period=3").written.rows
    assert [row[2] for row in decided if row[0] == "2019"] == ["140.737%"]
    told = undecided_exhibits()["periods-index"]({"index": "coverage", "period": "3"}, english)
    assert "2019" not in told.finding
    found = [row for row in told.written.rows if row[0] == "2019"]
    assert [row[2] for row in found] == ["140.737%", "258.882%"]


def test_a_chart_says_the_key_of_its_signs(exhibits, words):
    def reading(name, query=""):
        return exhibits(name, query, words.language).reading

    def undecided(name, **query):
        return undecided_exhibits()[f"periods-{name}"](query, words).reading

    editions = words("reading.edition", years="2018–2019", marks="○")
    assert editions in reading("aligned") and editions not in reading("index", "index=coverage")
    assert editions in undecided("index", index="coverage")
    for name, query in (("aligned", ""), ("index", "index=coverage")):
        assert words("reading.gap", years="1992–1994") in reading(name, query)
    services = words("reading.services_included", years="2010–2016")
    for name in ("aligned", "breaks"):
        assert services in reading(name, "reporter=UZB&flow=imports")
    assert words("reading.estimate", years="2004–2016") in reading(
        "aligned", "reporter=UZB&flow=exports"
    )
    elsewhere = words("reading.edition_elsewhere", years="2018–2019")
    assert {words("reading.chosen_breaks"), words("reading.log")} <= set(reading("breaks"))
    assert elsewhere not in reading("breaks") and elsewhere in undecided("breaks")
    estimates = words("reading.on_estimate", years="2004–2016")
    assert estimates in reading("breaks", "reporter=UZB&flow=exports")
    unproven = [int(row["year"]) for row in rows("partner_ranks") if row["complete"] == "false"]
    assert f"{min(unproven)}" in reading("standing")[0]
    other = words("reading.rank_edition", years="2018–2019")
    assert other not in reading("standing") and other in undecided("standing")
    assert words("reading.claims") in reading("companies")
    steps, *rounded = reading("contributions")
    assert rounded == [words("reading.rounded")]
    assert words("mirror.direction.kaz_uzb") in steps and words("mirror.direction.uzb_kaz") in steps
