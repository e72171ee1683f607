"""The link of the page of claims: total to read, canonical to write."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.claims.form import FORM_MEASURES
from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.exhibits.claims.exhibits import claims_choices
from dashboard.exhibits.claims.selection import (
    LISTING,
    OWN_CLAIM,
    ClaimsSelection,
    claims_options,
)
from dashboard.exhibits.exhibitor import Services
from dashboard.words import LANGUAGES
from tests.contract.csv_facts import rows
from tests.package import package

OPTIONS = claims_options(package())
CHOICES = claims_choices(package(), OPTIONS)
YEARS = st.none() | st.sampled_from(OPTIONS.years)
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
    assert CHOICES.asked(Services.query(CHOICES.write(selection))) == (selection, ())


@given(
    st.dictionaries(
        st.sampled_from(["verdict", "topic", "ask", "of", "from", "to", "first"]), st.text()
    )
)
def test_a_link_of_nonsense_is_read_as_defaults_and_reported(query):
    selection, refused = CHOICES.asked(query)
    strange = {name for name, text in query.items() if text}
    assert {one.name for one in refused} <= strange
    assert selection.verdict in ("all", *VERDICTS)


def test_every_topic_of_the_table_can_be_chosen():
    assert set(OPTIONS.topics) == {row["topic"] for row in rows("claims")}


def test_every_year_of_the_package_can_be_asked_for():
    assert OPTIONS.years[0] == 1992
    assert OPTIONS.years[-1] == max(int(row["year"]) for row in rows("trade"))


def test_links_of_old_name_the_years_otherwise_and_are_written_anew():
    selection, refused = CHOICES.asked({"first": "2020", "last": "2022"})
    assert (selection.first, selection.last, refused) == (2020, 2022, ())
    assert CHOICES.write(selection) == "?from=2020&to=2022"


def test_a_control_of_years_that_nobody_has_touched_is_no_choice():
    """Nor would its year be taken for one when another measure has another newest year."""
    selection, refused = CHOICES.asked({"from": "auto", "to": "auto", "of": "UZB"})
    assert (selection.first, selection.last, refused) == (None, None, ())
    assert CHOICES.write(selection) == "?of=UZB"


def test_the_list_and_the_reader_s_own_claim_follow_their_own_choices():
    query = {"period": "2", "topic": OPTIONS.topics[0], "ask": "rank", "to": "2012", "value": "3"}
    assert CHOICES.following(*LISTING)(query) == f"?period=2&topic={OPTIONS.topics[0]}"
    assert CHOICES.following(*OWN_CLAIM)(query) == "?ask=rank&to=2012&value=3"
