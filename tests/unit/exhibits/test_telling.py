"""How values are told: with other editions, states and sources, in every language."""

import pytest

from dashboard.analysis.reported import Reported
from dashboard.exhibits.telling import (
    NOTHING,
    billions,
    cell,
    decimals_together,
    exact,
    in_percent,
    money,
    named_sources,
    percent,
    status_text,
    told,
    told_beside,
)
from tests.contract.csv_facts import TRADE, kaz

IMPORTS = Reported(
    float(kaz("import", 2019)),
    (float(TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"]),),
    2019,
)


@pytest.mark.parametrize(
    ("total", "parts", "decimals"),
    [
        # 0.42 + 0.31 = 0.73
        (0.733, [0.421, 0.312], 2),
        # 1.11 + 1.11 is not 2.23, and 1.1 + 1.1 is 2.2.
        (2.228, [1.114, 1.114], 1),
        # 0.01 would vanish in one decimal, and 0.01 + 2.22 is not 2.24.
        (2.238, [0.014, 2.224], None),
        # 0.1 + 0.2 as binary fractions
        (0.3, [0.1, 0.2], 2),
        (-0.24, [-0.05, -0.19], 2),
    ],
)
def test_a_sum_is_printed_so_that_it_adds_up_or_is_known_not_to(total, parts, decimals):
    assert decimals_together([(total, parts)]) == decimals


def test_sums_that_stand_together_have_the_same_decimals():
    assert decimals_together([(0.733, [0.421, 0.312]), (2.228, [1.114, 1.114])]) == 1


def test_a_value_brings_its_other_edition(words):
    text = told(IMPORTS, money, words)
    for value in (IMPORTS.value, *IMPORTS.others):
        assert words.number(value / 1000, 2) in text
    assert text == words(
        "finding.or", value=money(IMPORTS.value, words), other=money(IMPORTS.others[0], words)
    )


def test_an_edition_that_reads_the_same_is_left_out(english):
    assert told(Reported(1234.0, (1233.9,)), money, english) == money(1234.0, english)
    assert told(Reported(5.0), percent, english) == percent(5.0, english)
    several = told(Reported(1000.0, (1000.1, 2000.0, 3000.0)), billions, english)
    assert "2.00" in several and "3.00" in several and several.count("1.00") == 1


def test_editions_may_stand_behind_another_text(english):
    text = told_beside("2019", IMPORTS, money, english)
    assert text.startswith("2019") and "0.77" in text and "1.42" not in text


@pytest.mark.parametrize("missing", [None, float("nan")])
def test_what_is_missing_is_a_dash(english, missing):
    assert cell(missing, billions, english) == NOTHING
    assert named_sources(missing, english) == NOTHING


def test_states_are_joined_and_plain_ones_left_out(words):
    joined = status_text(1.0, "reported + estimate", "reference", words)
    assert joined == words("status.estimate")
    assert status_text(1.0, "reported", "reference", words) == words("status.reported")
    other = words("status.other_value", status=words("status.incomplete"))
    assert status_text(1.0, "incomplete", "alternate", words) == other
    assert status_text(float("nan"), "", "reference", words) == words("status.not_found")


@pytest.mark.parametrize(
    ("values", "divisor", "value", "told"),
    [
        # Steps of one: the axis tells no decimal, the table three.
        ((5043.2176, 250.0), 1000, 1996.453835, "1.996"),
        ((5043.2176,), 1, 1996.453835, "1,996.454"),
        # Steps of a tenth; the last digit happens to be a zero.
        ((420.0,), 1000, 153.98765, "0.1540"),
        # Never more than is stored, and no zero behind it.
        ((5000.0,), 1000, 1500.0, "1.5"),
        ((5000.0,), 1000, 2000.0, "2"),
        ((2.6e11,), 1e9, 259291831234.5, "259.292"),
        ((0.0,), 1, 0.0, "0"),
        ((), 1, 12.25, "12.25"),
        ((-8.5, 3.0), 1, -0.123456, "−0.123"),
    ],
)
def test_a_table_tells_three_decimals_more_than_the_axis(english, values, divisor, value, told):
    assert exact(values, divisor)(value, english) == told


def test_a_change_has_its_sign_and_a_share_that_of_per_cent(english):
    assert exact((3.0,), signed=True)(1.23456, english) == "+1.2346"
    assert in_percent(exact((90.0,)))(45.25, english) == "45.25%"
