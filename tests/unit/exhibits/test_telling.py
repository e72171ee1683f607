"""How values are told: with other editions, states and sources, in every language."""

import pytest

from dashboard.analysis.reported import Reported
from dashboard.exhibits.telling import (
    NOTHING,
    billions,
    cell,
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
