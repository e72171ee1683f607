"""The reader's own claim: numbers as people type them, and the same judgement."""

from dataclasses import replace

import pytest

from dashboard.analysis.claims.form import FORM_MEASURES, form_years
from dashboard.exhibits.claims.exhibits import claims_choices
from dashboard.exhibits.claims.own import own_view
from dashboard.exhibits.claims.selection import ClaimsSelection, claims_options
from dashboard.words import words_for
from tests.contract.csv_facts import rows

pytestmark = pytest.mark.slow


def asked(tables, **chosen):
    selection = ClaimsSelection(lang="en", **chosen)
    return own_view(tables, selection, words_for("en"))


def test_nothing_typed_is_no_claim(tables):
    own = asked(tables)
    assert own.answer is None
    assert own.error == ""


@pytest.mark.parametrize("measure", FORM_MEASURES)
def test_what_the_page_prints_can_be_typed(tables, words, measure):
    selection = ClaimsSelection(lang=words.language, ask=measure, value="3")
    told = own_view(tables, selection, words).answer.claimed
    again = own_view(tables, replace(selection, value=told), words)
    assert again.error == "" and again.answer.claimed == told


def test_what_may_be_two_numbers_is_asked_and_not_guessed(tables, words):
    own = own_view(tables, ClaimsSelection(lang=words.language, value="4,922"), words)
    assert own.answer is None and "4,922" in own.error
    assert [label for label, _ in own.readings] == [words.number(4922, 0), words.number(4.922, 3)]
    for at, value in ((0, 4922.0), (1, 4.922)):
        chosen = ClaimsSelection(lang=words.language, last=2022, value=own.readings[at][1])
        answer = own_view(tables, chosen, words)
        assert answer.error == "" and answer.readings == ()
        assert answer.answer.verdict == ("supported" if value < 5 else "contradicted")


def test_what_is_no_number_is_quoted_back(tables):
    own = asked(tables, value="four billion")
    assert own.answer is None
    assert "four billion" in own.error


@pytest.mark.parametrize(
    ("value", "verdict"),
    [("4.9", "supported"), ("4.05", "part_of_year"), ("9.9", "contradicted")],
)
def test_the_turnover_of_2022_is_judged(tables, value, verdict):
    own = asked(tables, ask="turnover", last=2022, value=value)
    assert own.answer.verdict == verdict


def test_the_digits_typed_set_the_room(tables):
    # 4,921.93 million: five billion to the billion, not to the hundred million.
    assert asked(tables, last=2022, value="5").answer.verdict == "supported"
    assert asked(tables, last=2022, value="5.0").answer.verdict != "supported"


def test_growth_needs_two_years(tables):
    # 4,921.93 / 3,833.91 - 1 = 28.4 %
    own = asked(tables, ask="turnover_growth", first=2021, last=2022, value="28.4")
    assert (own.at.first, own.at.last) == (2021, 2022)
    assert own.answer.verdict == "supported"


@pytest.mark.parametrize("year", [1992, 1993, 1994])
def test_a_year_without_a_figure_is_said_to_have_none(tables, words, year):
    assert not [
        row
        for row in rows("trade")
        if (row["reporter"], row["partner"], row["year"]) == ("KAZ", "UZB", str(year))
    ]
    selection = ClaimsSelection(lang=words.language, last=year, value="4.9")
    own = own_view(tables, selection, words)
    assert own.at.last == year and own.at.without == (year,)
    assert str(year) in own.missing and words("country.KAZ") in own.missing
    assert own.answer.recomputed == "–" and own.answer.verdict != "supported"
    newest = own_view(tables, ClaimsSelection(lang=words.language, value="4.9"), words)
    assert newest.missing == "" and newest.answer.recomputed != "–"


def test_a_year_that_only_another_source_has_is_judged_by_it_and_says_so(tables, words):
    (given,) = (
        float(row["value"])
        for row in rows("trade")
        if (row["reporter"], row["partner"], row["flow"], row["year"])
        == ("UZB", "KAZ", "export", "2024")
    )
    selection = ClaimsSelection(
        lang=words.language, ask="exports", of="UZB", last=2024, value=f"{given / 1000:.2f}"
    )
    own = own_view(tables, selection, words)
    assert (own.at.last, own.at.without, own.at.elsewhere) == (2024, (), (2024,))
    assert "2024" in own.missing and words("country.UZB") in own.missing
    assert own.answer.verdict == "another_definition"


def test_it_is_said_before_a_number_is_typed(tables):
    own = asked(tables, last=1994)
    assert own.answer is None and own.missing.startswith("No figure for 1994: ")


def test_both_years_of_a_change_may_lack_a_figure(tables):
    own = asked(tables, ask="turnover_growth", first=1992, last=1994, value="3")
    assert own.at.without == (1992, 1994)
    assert own.missing.startswith("No figure for 1992 and 1994: ")
    assert own.answer.recomputed == "–"


def test_two_years_in_the_wrong_order_are_not_put_right_in_silence(tables, words):
    selection = ClaimsSelection(ask="turnover_growth", first=2022, last=2020, value="3")
    own = own_view(tables, selection, words)
    assert own.answer is None
    assert "2022" in own.error and "2020" in own.error


def test_without_a_choice_the_newest_year_and_the_one_before_stand(tables):
    given = {
        int(row["year"])
        for row in rows("trade")
        if (row["reporter"], row["partner"]) == ("KAZ", "UZB") and row["value"]
    }
    own = asked(tables, ask="turnover_growth")
    newest, before = sorted(given, reverse=True)[:2]
    assert (own.at.first, own.at.last) == (before, newest) == (own.at.before, own.at.newest)


def test_the_form_offers_every_year_and_names_the_unit(tables, words):
    options = claims_options(tables)
    choices = claims_choices(tables, options)
    offered = choices.controls(ClaimsSelection(ask="share_of_total"), words)
    years = [str(year) for year in reversed(options.years)]
    assert [value for value, _ in offered["to"].pairs] == ["auto", *years]
    assert offered["value"].legend.endswith(words("claim.unit.percent"))
    assert offered["from"].off and offered["from"].reason == words("claims.own.one_year")
    offered = choices.controls(ClaimsSelection(ask="imports_growth", first=1999), words)
    assert not offered["from"].off
    assert (offered["from"].value, offered["to"].value) == ("1999", "auto")


@pytest.mark.parametrize("reporter", ["KAZ", "UZB"])
@pytest.mark.parametrize("measure", FORM_MEASURES)
def test_every_year_can_be_asked_of_every_measure(tables, english, measure, reporter):
    known = form_years(tables, measure, reporter)
    for year in claims_options(tables).years:
        selection = ClaimsSelection(ask=measure, of=reporter, last=year, value="3")
        own = own_view(tables, selection, english)
        lacking = {own.at.first, own.at.last} - {None, *known}
        assert own.answer.conclusion and bool(own.missing) == bool(lacking)


@pytest.mark.parametrize(
    ("value", "told"), [("5", "5 раз"), ("21", "21 раз"), ("3", "3 раза"), ("4,9", "4,9 раза")]
)
def test_times_agree_with_their_number_in_russian(tables, value, told):
    words = words_for("ru")
    selection = ClaimsSelection(lang="ru", ask="turnover_times", first=2016, last=2024, value=value)
    assert own_view(tables, selection, words).answer.claimed == told


def test_every_measure_answers_in_every_language(tables, words):
    for measure, _ in asked(tables).measures:
        selection = ClaimsSelection(lang=words.language, ask=measure, value="3")
        own = own_view(tables, selection, words)
        assert own.answer is not None
        assert own.answer.conclusion
