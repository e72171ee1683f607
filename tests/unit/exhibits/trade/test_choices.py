"""What the controls offer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.query import as_text
from dashboard.exhibits.trade.selection import FIRST_PARTNERS, TradeSelection
from dashboard.words import words_for
from tests.contract.csv_facts import LAST
from tests.unit.exhibits.trade.selections import NAMES, wanted


def controls(selection, choices, words):
    """Those of the nearest selection that means something."""
    return choices.controls(choices.settled(selection)[0], words)


def test_every_parameter_has_a_control(choices, english):
    offered = controls(TradeSelection(), choices, english)
    assert {*offered, "period", "lang"} == set(NAMES)


@given(data=st.data())
def test_a_control_offers_what_it_holds(choices, options, data):
    """A value among no options leaves a radio group empty and a list showing something else."""
    offered = controls(data.draw(wanted(options)), choices, words_for("en"))
    for name, control in offered.items():
        values = [value for value, _ in control.pairs]
        assert len(values) == len(set(values)), name
        if isinstance(control.value, list):
            assert set(control.value) <= set(values), name
        elif not isinstance(control.value, bool):
            assert control.value in values, name


@given(data=st.data())
def test_the_controls_lead_back_to_what_they_show(choices, options, data):
    selection = data.draw(wanted(options))
    offered = controls(selection, choices, words_for("en"))
    values = {name: control.value for name, control in offered.items()}
    asked = {name: as_text(value) for name, value in values.items()}
    read, _ = choices.asked({**asked, "period": selection.period})
    again = controls(read, choices, words_for("en"))
    assert {name: control.value for name, control in again.items()} == values


def test_partners_stand_in_the_order_of_the_alphabet(choices, options, words):
    offered = [label for _, label in controls(TradeSelection(), choices, words)["partner"].pairs]
    rest = offered[sum(code in options.partners for code in FIRST_PARTNERS) :]
    assert len(rest) > 30
    assert rest == words.sorted(rest)
    assert words.language != "kk" or rest.index("Әзербайжан") < rest.index("Бельгия")


def test_reasons_are_told_once_each(choices, words):
    offered = controls(TradeSelection(measure="share_kaz"), choices, words)
    assert offered["measure"].reason == words("reason.own_total_uzb")
    assert offered["flow"].reason == words("reason.balance_money_only")
    assert offered["scale"].reason == "" and offered["scale"].unavailable == {}


def test_with_both_reporters_one_sentence_says_why_measures_are_missing(choices, words):
    measure = controls(TradeSelection(reporter="both"), choices, words)["measure"]
    assert measure.reason == words("reason.one_reporter")
    assert set(measure.unavailable) == {"share_kaz", "share_uzb", "share_ca", "coverage"}


def test_partners_follow_by_name(choices, words):
    pairs = controls(TradeSelection(), choices, words)["partner"].pairs
    assert [code for code, _ in pairs[:7]] == ["UZB", "KGZ", "TJK", "TKM", "RUS", "CHN", "TUR"]
    assert all(label == words(f"country.{code}") for code, label in pairs)


def test_the_other_side_is_named_as_the_reporter_sees_it(choices, words):
    pairs = dict(controls(TradeSelection(reporter="UZB"), choices, words)["partner"].pairs)
    assert pairs["UZB"] == words("country.KAZ")


@pytest.mark.parametrize(
    ("selection", "first", "last"),
    [({}, 1992, LAST), ({"period": "2"}, 2003, 2015), ({"period": "3", "first": 2018}, 2016, LAST)],
)
def test_years_are_those_of_the_period(choices, english, selection, first, last):
    offered = controls(TradeSelection(**selection), choices, english)
    expected = tuple((str(year), str(year)) for year in range(first, last + 1))
    assert offered["from"].pairs == offered["to"].pairs == expected


def test_constant_prices_offer_full_years_only(choices, english):
    pairs = controls(TradeSelection(measure="real"), choices, english)["base"].pairs
    assert [value for value, _ in pairs] == ["auto", *map(str, range(2024, 1991, -1))]
    assert "2024" in pairs[0][1]


def test_exports_are_labelled_with_their_direction(choices, words):
    pairs = dict(controls(TradeSelection(reporter="UZB"), choices, words)["flow"].pairs)
    sender, receiver = words("country.UZB"), words("country.KAZ")
    assert words("direction", sender=sender, receiver=receiver) in pairs["exports"]
    assert words("direction", sender=receiver, receiver=sender) in pairs["imports"]
