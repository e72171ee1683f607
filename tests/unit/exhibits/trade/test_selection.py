"""One state, one link: the selection, its query, and what the controls make of it."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import as_text
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.selection import (
    SHOWN_EVENTS,
    TradeSelection,
    trade_parameters,
)
from tests.contract.csv_facts import LAST, LAST_FULL_CPI, rows
from tests.unit.exhibits.trade.selections import NAMES, settled, wanted


def test_every_field_has_a_parameter(options):
    parameters = trade_parameters(options)
    assert list(parameters) == [field.name for field in fields(TradeSelection)]
    assert tuple(parameter.name for parameter in parameters.values()) == NAMES


def test_the_defaults_of_fields_and_parameters_agree(choices):
    assert choices.asked({}) == (TradeSelection(), ())
    assert choices.write(TradeSelection()) == ""


@given(data=st.data())
def test_a_link_opens_what_it_was_taken_from(choices, options, data):
    selection = data.draw(settled(options))
    query = Services.query(choices.write(selection))
    assert choices.asked(query) == (selection, ())


@given(query=st.dictionaries(st.sampled_from((*NAMES, "utm_source", "tables")), st.text()))
def test_any_link_opens(choices, query):
    selection, refused = choices.asked(query)
    assert {one.name for one in refused} <= set(query) - {"utm_source"}
    assert choices.asked(Services.query(choices.write(selection))) == (selection, ())


def test_no_partner_at_all_is_the_other_side_of_the_pair(choices):
    none, refused = choices.asked({"partner": "none"})
    assert settle(none)[0].partners == ("UZB",)
    assert (settle(none)[1], refused) == (("no_partner",), ())
    assert choices.asked({"events": "none"})[0].events == ()


@pytest.mark.parametrize(
    ("query", "span"),
    [
        ({}, (1992, LAST)),
        ({"period": "2"}, (2003, 2015)),
        ({"from": "2000", "to": "2010"}, (2000, 2010)),
        ({"from": "2010", "to": "2000"}, (2000, 2010)),
        ({"period": "2", "from": "1995"}, (2003, 2015)),
        ({"period": "2", "from": "2020", "to": "2024"}, (2015, 2015)),
        ({"period": "3", "from": "2018", "to": "2022"}, (2018, 2022)),
    ],
)
def test_the_years_are_the_period_narrowed_by_the_reader(choices, options, query, span):
    assert options.span(choices.asked(query)[0]) == span


def test_every_partner_of_the_two_countries_can_be_chosen(options):
    held = {row["partner"] for row in rows("trade") if row["reporter"] in ("KAZ", "UZB")}
    assert set(options.partners) == held - {"KAZ"}
    assert options.partners[:7] == ("UZB", "KGZ", "TJK", "TKM", "RUS", "CHN", "TUR")


def test_only_full_years_are_price_bases(options):
    assert options.price_bases == tuple(range(1992, LAST_FULL_CPI + 1))
    assert options.last_year == LAST


def values_of(selection, options):
    """The values that the controls of the page hold for a selection, as the browser sends them."""
    first, last = options.span(selection)
    return {
        "period": selection.period,
        "reporter": selection.reporter,
        "flow": selection.flow,
        "measure": selection.measure,
        "partner": list(selection.partners),
        "from": str(first),
        "to": str(last),
        "base": "auto" if selection.base is None else str(selection.base),
        "layout": selection.layout,
        "scale": selection.scale,
        "unit": selection.unit,
        "events": list(selection.events),
        "others": selection.others,
        "months": selection.months,
        "section": selection.section,
    }


CONTROLS = tuple(name for name in NAMES if name != "lang")


def from_controls(values, choices, options):
    """What the values of controls come to, before anything is settled."""
    asked = {name: as_text(value) for name, value in values.items()}
    return options.settled(choices.asked(asked)[0])[0]


@given(data=st.data())
def test_the_state_is_settled_and_says_why(choices, options, data):
    selection = data.draw(wanted(options))
    state = choices.state.settle(Services.query(choices.write(selection)))
    read, refused = choices.asked(Services.query(state.query))
    inside, moved = options.settled(selection)
    meant, reasons = settle(inside)
    assert (replace(read, base=meant.base), refused) == (meant, ())
    told = {f"reason.{one}" for one in reasons} | set(moved)
    based = {"reason.base_without_figure"} if read.base != meant.base else set()
    assert set(state.reasons) == told | based


@given(data=st.data())
def test_the_controls_stand_for_the_selection_they_show(choices, options, data):
    selection = data.draw(wanted(options))
    values = values_of(selection, options)
    assert tuple(values) == CONTROLS
    read = from_controls({**values, "lang": selection.lang}, choices, options)
    assert options.span(read) == options.span(selection)
    kept = [field.name for field in fields(read) if field.name not in ("first", "last")]
    assert all(getattr(read, name) == getattr(selection, name) for name in kept)


def test_years_at_the_ends_of_the_period_are_no_choice(choices, options):
    values = values_of(TradeSelection(period="2"), options)
    assert (values["from"], values["to"]) == ("2003", "2015")
    assert from_controls(values, choices, options) == TradeSelection(period="2")
    assert from_controls({**values, "from": "2005"}, choices, options).first == 2005


def test_border_events_are_shown_unasked_in_the_period_named_after_them(choices):
    drawn = {period: choices.asked({"period": period})[0].events for period in "123"}
    assert drawn == {"1": ("treaty", "border", "shock"), "2": SHOWN_EVENTS, "3": SHOWN_EVENTS}
    state = choices.state
    assert state.settle({"period": "1"}).query == "?period=1"
    assert state.settle({"period": "1", "events": "shock,border,treaty"}).query == "?period=1"
    # A choice of one's own stays, also one that is the default elsewhere.
    for own in ("treaty,shock", "none", "border"):
        query = f"?period=1&events={own}"
        assert state.settle(Services.query(query)).query == query
    kept = state.settle({"period": "2", "events": "treaty,border,shock"}).query
    assert kept == "?period=2&events=treaty,border,shock"


def test_empty_controls_are_the_defaults(choices, options):
    assert from_controls({name: None for name in CONTROLS}, choices, options) == TradeSelection()
    cleared = from_controls({"partner": [], "events": [], "others": False}, choices, options)
    assert cleared == TradeSelection(partners=(), events=())
    assert SHOWN_EVENTS == ("treaty", "shock")
