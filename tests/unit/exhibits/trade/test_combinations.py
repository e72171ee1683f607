"""Which combinations mean something, rule by rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.trade.combinations import RULES, settle, unavailable
from dashboard.exhibits.trade.selection import EVENTS, FLOWS, UNITS, TradeSelection
from tests.unit.exhibits.trade.selections import settled, wanted

# Of each reason: a selection that meets it, the control it forbids, and what of the control.
FORBIDDEN = {
    "own_total_kaz": ({"reporter": "UZB"}, "measure", {"share_kaz", "share_ca"}),
    "own_total_uzb": ({"reporter": "KAZ"}, "measure", {"share_uzb"}),
    "one_reporter": (
        {"reporter": "both"},
        "measure",
        {"share_kaz", "share_uzb", "share_ca", "coverage"},
    ),
    "one_flow": ({"partners": ("UZB", "RUS"), "flow": "turnover"}, "flow", {"all"}),
    "balance_money_only": ({"measure": "index"}, "flow", {"balance"}),
    "balance_one_side": ({"reporter": "both"}, "flow", {"balance"}),
    "all_periods": ({"period": "2", "flow": "exports"}, "layout", {"panels", "overlay"}),
    "one_line": ({"flow": "all"}, "layout", {"overlay"}),
    "log_negative": ({"flow": "balance"}, "scale", {"log"}),
}
# Further selections that meet a rule, and some that look as if they did.
ALSO = [
    ("balance_money_only", {"measure": "change"}),
    ("balance_money_only", {"measure": "share_kaz"}),
    ("all_periods", {"period": "1", "flow": "exports"}),
    ("one_line", {"flow": "exports", "reporter": "both"}),
    ("one_line", {"flow": "exports", "partners": ("UZB", "RUS")}),
    ("log_negative", {"measure": "change"}),
]
FREE = [
    ("one_line", {"measure": "coverage"}),
    ("log_negative", {"measure": "coverage", "flow": "exports"}),
    ("balance_money_only", {"measure": "real"}),
    ("one_flow", {"flow": "turnover"}),
    ("own_total_kaz", {"reporter": "both"}),
    ("own_total_uzb", {"reporter": "both"}),
    ("one_reporter", {"reporter": "UZB"}),
]
# Of each reason that switches a whole control off: a selection that meets it, and the control.
WITHOUT_EFFECT = {
    "coverage_both_flows": ({"measure": "coverage"}, "flow", FLOWS),
    "no_unit": ({"measure": "change"}, "unit", UNITS),
    "no_base": ({"measure": "usd"}, "base", ("base",)),
    "no_calendar": ({"flow": "exports", "layout": "overlay"}, "events", EVENTS),
    "levels_only": ({"measure": "index"}, "others", ("others",)),
}
ABOUT_PARTNERS = {"both_pair_only", "most_partners", "group_only"}


def test_every_rule_is_tried():
    reasons = {rule.reason for rule in RULES} | {"most_partners", "group_only"}
    assert reasons == {*FORBIDDEN, *WITHOUT_EFFECT, *ABOUT_PARTNERS}


@pytest.mark.parametrize("reason", FORBIDDEN)
def test_a_forbidden_value_is_disabled_with_its_reason(options, reason):
    met, control, values = FORBIDDEN[reason]
    selection = TradeSelection(**met)
    assert settle(selection) == (selection, ())
    told = unavailable(selection, options)[control]
    assert {value for value, why in told.items() if why == reason} == values


@pytest.mark.parametrize("reason", FORBIDDEN)
def test_a_forbidden_value_is_replaced_and_the_reason_told(options, reason):
    met, control, values = FORBIDDEN[reason]
    for value in values:
        changed, reasons = settle(TradeSelection(**{**met, control: value}))
        assert reason in reasons
        assert getattr(changed, control) not in unavailable(changed, options)[control]


@pytest.mark.parametrize(("reason", "met"), ALSO)
def test_a_rule_holds_for_all_that_it_is_about(options, reason, met):
    _, control, values = FORBIDDEN[reason]
    told = unavailable(settle(TradeSelection(**met))[0], options)[control]
    assert {value for value, why in told.items() if why == reason} == values


@pytest.mark.parametrize(("reason", "met"), FREE)
def test_a_rule_holds_for_nothing_else(options, reason, met):
    _, control, _ = FORBIDDEN[reason]
    told = unavailable(settle(TradeSelection(**met))[0], options).get(control, {})
    assert reason not in told.values()


@pytest.mark.parametrize("reason", FORBIDDEN)
def test_a_value_is_free_while_its_rule_does_not_hold(options, reason):
    _, control, values = FORBIDDEN[reason]
    free = TradeSelection(reporter="UZB" if reason == "own_total_uzb" else "KAZ", flow="exports")
    told = unavailable(free, options).get(control, {})
    assert reason not in {told.get(value) for value in values}


@pytest.mark.parametrize("reason", WITHOUT_EFFECT)
def test_a_control_without_effect_is_disabled_as_a_whole(options, reason):
    met, control, every = WITHOUT_EFFECT[reason]
    selection = TradeSelection(**met)
    assert settle(selection) == (selection, ())
    assert unavailable(selection, options)[control] == dict.fromkeys(every, reason)


def test_with_both_reporters_there_is_one_pair(options):
    changed, reasons = settle(TradeSelection(reporter="both", partners=("RUS",)))
    assert changed.partners == ("UZB",) and reasons == ("both_pair_only",)
    told = unavailable(changed, options)["partners"]
    assert told == dict.fromkeys(options.partners, "both_pair_only")


def test_a_share_of_the_four_states_has_the_four_states(options):
    wanted_ones = TradeSelection(measure="share_ca", partners=("UZB", "RUS"))
    changed, reasons = settle(wanted_ones)
    assert changed.partners == ("UZB",) and reasons == ("group_only",)
    told = unavailable(changed, options)["partners"]
    assert set(told) == set(options.partners) - {"UZB", "KGZ", "TJK", "TKM"}
    assert set(told.values()) == {"group_only"}


def test_eight_partners_at_most(options):
    changed, reasons = settle(TradeSelection(partners=options.partners[:9], flow="exports"))
    assert changed.partners == options.partners[:8] and reasons == ("most_partners",)
    told = unavailable(changed, options)["partners"]
    assert told == dict.fromkeys(options.partners[8:], "most_partners")


def test_a_rule_looks_only_at_controls_above_its_own():
    """Else the reader could be caught between two controls that forbid each other."""
    order = ["measure", "partners", "flow", "layout", "scale", "unit", "base", "events", "others"]
    places = [order.index(rule.control) for rule in RULES]
    assert places == sorted(places)


@given(data=st.data())
def test_settling_twice_is_settling_once(options, data):
    once, _ = settle(data.draw(wanted(options)))
    assert settle(once) == (once, ())


@given(data=st.data())
def test_a_settled_selection_holds_nothing_forbidden(options, data):
    selection = data.draw(settled(options))
    forbidden = unavailable(selection, options)
    off = {rule.control for rule in RULES if rule.options is None and rule.when(selection)}
    for control in ("measure", "flow", "layout", "scale"):
        if control not in off:
            assert getattr(selection, control) not in forbidden.get(control, {})
    if "partners" not in off:
        assert not set(selection.partners) & set(forbidden.get("partners", {}))


@given(data=st.data())
def test_what_means_something_is_left_alone(options, data):
    selection = data.draw(wanted(options))
    changed, reasons = settle(selection)
    assert (changed == selection) == (reasons == ())


def test_every_reason_can_be_told(words):
    for reason in {*FORBIDDEN, *WITHOUT_EFFECT, *ABOUT_PARTNERS}:
        assert words(f"reason.{reason}")
