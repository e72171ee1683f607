"""The link of the page of claims: total to read, canonical to write."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.claims.form import FORM_MEASURES
from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.exhibits.claims.own import chosen
from dashboard.exhibits.claims.selection import (
    ClaimsSelection,
    claims_options,
    from_query,
    to_query,
)
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.claims.page import from_controls
from dashboard.words import LANGUAGES
from tests.contract.csv_facts import rows
from tests.package import package

OPTIONS = claims_options(package())
YEARS = st.none() | st.integers(1992, OPTIONS.last_year)
SELECTIONS = st.builds(
    ClaimsSelection,
    lang=st.sampled_from(["", *LANGUAGES]),
    period=st.sampled_from(["all", "1", "2", "3"]),
    reporter=st.sampled_from(["KAZ", "UZB", "both"]),
    verdict=st.sampled_from(["all", *VERDICTS]),
    topic=st.sampled_from(["all", *OPTIONS.topics]),
    ask=st.sampled_from(list(FORM_MEASURES)),
    of=st.sampled_from(["KAZ", "UZB"]),
    first=YEARS,
    last=YEARS,
    value=st.sampled_from(["", "4.05", "4,05", "four", "-12"]),
)


@given(SELECTIONS)
def test_a_link_brings_back_the_selection(selection):
    assert from_query(Services.query(to_query(selection, OPTIONS)), OPTIONS) == (selection, ())


@given(st.dictionaries(st.sampled_from(["verdict", "topic", "ask", "of", "first"]), st.text()))
def test_a_link_of_nonsense_is_read_as_defaults_and_reported(query):
    selection, refused = from_query(query, OPTIONS)
    strange = {name for name, text in query.items() if text}
    assert {one.name for one in refused} <= strange
    assert selection.verdict in ("all", *VERDICTS)


def test_every_topic_of_the_table_can_be_chosen():
    assert set(OPTIONS.topics) == {row["topic"] for row in rows("claims")}


def test_years_that_the_form_fills_in_by_itself_are_no_choice(tables):
    controls = {"claims-ask": "turnover_growth", "claims-first": "2020", "claims-last": "2022"}
    typed = {**controls, "claims-value": "68"}
    newest = {**typed, "claims-first": "2024", "claims-last": "2025"}
    kept = [
        (one.first, one.last)
        for one in (
            chosen(tables, from_controls(values, OPTIONS)) for values in (controls, typed, newest)
        )
    ]
    assert kept == [(None, None), (2020, 2022), (None, None)]
