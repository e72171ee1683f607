"""What the selection asks of the analysis."""

import pytest

from dashboard.analysis.questions import Line
from dashboard.exhibits.trade.question import lines, question
from dashboard.exhibits.trade.selection import TradeSelection
from tests.contract.csv_facts import LAST, LAST_FULL_CPI


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({}, ["KAZ UZB export", "KAZ UZB import", "KAZ UZB turnover"]),
        ({"reporter": "UZB", "flow": "exports"}, ["UZB KAZ export"]),
        ({"reporter": "UZB", "flow": "imports", "partners": ("RUS",)}, ["UZB RUS import"]),
        (
            {"flow": "turnover", "partners": ("UZB", "RUS")},
            ["KAZ UZB turnover", "KAZ RUS turnover"],
        ),
        ({"measure": "coverage", "flow": "all"}, ["KAZ UZB coverage"]),
        ({"flow": "balance"}, ["KAZ UZB balance"]),
    ],
)
def test_lines_of_one_reporter(selection, expected):
    assert lines(TradeSelection(**selection)) == tuple(Line(*one.split()) for one in expected)


def test_both_reporters_tell_of_the_same_goods():
    """What Kazakhstan counts as exports, Uzbekistan counts as imports."""
    both = TradeSelection(reporter="both", flow="exports")
    assert lines(both) == (Line("KAZ", "UZB", "export"), Line("UZB", "KAZ", "import"))
    assert len(lines(TradeSelection(reporter="both", flow="all"))) == 6


@pytest.mark.parametrize(
    ("selection", "base"),
    [
        ({"measure": "usd", "base": 2010}, None),
        ({"measure": "real"}, LAST_FULL_CPI),
        ({"measure": "real", "base": 2010}, 2010),
        ({"measure": "real", "base": LAST}, LAST_FULL_CPI),
        ({"measure": "index"}, None),
        ({"measure": "index", "base": 2010}, 2010),
        ({"measure": "index", "base": 2010, "period": "3"}, None),
    ],
)
def test_the_base_year_is_one_that_can_be_one(options, selection, base):
    """Only of all twelve months: a mean of fewer is no base."""
    assert question(TradeSelection(**selection), options).base == base


def test_other_sources_are_asked_for_levels_only(options):
    assert question(TradeSelection(others=True), options).others is True
    assert question(TradeSelection(others=True, measure="index"), options).others is False
