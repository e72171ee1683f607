"""Typed query parameters: reading is total, writing is canonical."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Choice, Choices, Flag, Refused, Year, read_query, write_query

PARAMETERS = {
    "flow": Choice("flow", ("all", "exports")),
    "partners": Choices("partner", ("UZB", "KGZ", "RUS")),
    "first": Year("from", (1992, 1993, 1994)),
    "others": Flag("others"),
}
DEFAULTS = {"flow": "all", "partners": ("UZB",), "first": None, "others": False}


@dataclass(frozen=True)
class State:
    flow: str = "all"
    partners: tuple[str, ...] = ("UZB",)
    first: int | None = None
    others: bool = False


@pytest.mark.parametrize(
    ("query", "field", "value"),
    [
        ({"flow": "exports"}, "flow", "exports"),
        ({"partner": "RUS,UZB"}, "partners", ("UZB", "RUS")),
        ({"partner": "KGZ,KGZ,"}, "partners", ("KGZ",)),
        ({"partner": "none"}, "partners", ()),
        ({"from": "1993"}, "first", 1993),
        ({"others": "1"}, "others", True),
        ({"others": "0"}, "others", False),
        ({"flow": ""}, "flow", "all"),
    ],
)
def test_what_is_understood(query, field, value):
    values, refused = read_query(PARAMETERS, query, State())
    assert values == {**DEFAULTS, field: value} and refused == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("flow", "imports"),
        ("flow", "ALL"),
        ("partner", "UZB,XXX"),
        ("partner", ","),
        ("partner", "none,UZB"),
        ("from", "1991"),
        ("from", "1992.0"),
        ("from", "١٩٩٢"),
        ("from", "-1992"),
        ("from", "9" * 5000),
        ("others", "true"),
    ],
)
def test_what_is_refused_falls_back_and_is_named(name, text):
    values, refused = read_query(PARAMETERS, {name: text}, State())
    assert values == DEFAULTS
    assert refused == (Refused(name, text),)


def test_what_a_link_gathers_is_left_alone():
    query = {"utm_source": "x", "fbclid": "y", "mc_eid": "z", "embed": "1"}
    assert read_query(PARAMETERS, query, State()) == (DEFAULTS, ())


def test_a_parameter_that_nobody_knows_is_named():
    """It may be a misspelt one, and is answered by the default like a misspelt value."""
    query = {"flwo": "exports", "tables": "x"}
    unknown = (Refused("flwo", "exports"), Refused("tables", "x"))
    assert read_query(PARAMETERS, query, State()) == (DEFAULTS, unknown)


def test_defaults_are_left_out():
    assert write_query(PARAMETERS, State()) == ""
    assert write_query(PARAMETERS, State(others=True)) == "?others=1"
    assert write_query(PARAMETERS, State(partners=())) == "?partner=none"
    everything = State("exports", ("UZB", "RUS"), 1994, True)
    assert write_query(PARAMETERS, everything) == "?flow=exports&partner=UZB,RUS&from=1994&others=1"


STATES = st.builds(
    State,
    flow=st.sampled_from(("all", "exports")),
    partners=st.sampled_from(((), ("UZB",), ("UZB", "KGZ"), ("KGZ", "RUS"), ("UZB", "KGZ", "RUS"))),
    first=st.sampled_from((None, 1992, 1994)),
    others=st.booleans(),
)


@given(STATES)
def test_what_is_written_is_read_again(state):
    query = Services.query(write_query(PARAMETERS, state))
    values, refused = read_query(PARAMETERS, query, State())
    assert State(**values) == state and refused == ()


@given(st.dictionaries(st.sampled_from(("flow", "partner", "from", "others")), st.text()))
def test_any_text_is_read(query):
    values, refused = read_query(PARAMETERS, query, State())
    assert values.keys() == DEFAULTS.keys()
    for one in refused:
        assert query[one.name] == one.value


def test_the_last_of_a_repeated_parameter_counts():
    assert Services.query("?flow=all&flow=exports&from=") == {"flow": "exports"}
    assert Services.query(None) == Services.query("") == {}


def test_a_link_keeps_commas_readable():
    assert Services.href("/trade", {"partner": "UZB,KGZ"}) == "/trade?partner=UZB,KGZ"
    assert Services.href("/trade", {}) == "/trade"
