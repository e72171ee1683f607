"""Selections of the trade explorer to try, and the text a control or a link may hold."""

from dataclasses import fields

from hypothesis import strategies as st

from dashboard.exhibits.shared import REPORTERS
from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.selection import (
    ALL_GOODS,
    EVENTS,
    FLOWS,
    LAYOUTS,
    MEASURES,
    MONTHS,
    SCALES,
    UNITS,
    TradeSelection,
)
from dashboard.words import LANGUAGES
from tests.contract.csv_facts import LAST

NAMES = (
    "lang",
    "period",
    "reporter",
    "flow",
    "measure",
    "partner",
    "from",
    "to",
    "base",
    "layout",
    "scale",
    "unit",
    "events",
    "others",
    "months",
    "section",
)
YEARS = st.none() | st.integers(1992, LAST)


def wanted(options):
    """Any selection that a link can name, whether it means something or not."""
    strategies = {
        "lang": st.sampled_from(("", *LANGUAGES)),
        "period": st.sampled_from(("all", "1", "2", "3")),
        "reporter": st.sampled_from(REPORTERS),
        "flow": st.sampled_from(FLOWS),
        "measure": st.sampled_from(MEASURES),
        "partners": partners(options),
        "first": YEARS,
        "last": YEARS,
        "base": YEARS,
        "layout": st.sampled_from(LAYOUTS),
        "scale": st.sampled_from(SCALES),
        "unit": st.sampled_from(UNITS),
        "events": st.sets(st.sampled_from(EVENTS)).map(
            lambda chosen: tuple(event for event in EVENTS if event in chosen)
        ),
        "others": st.booleans(),
        "months": st.sampled_from(MONTHS),
        "section": st.sampled_from((ALL_GOODS, *options.sections)),
    }
    assert set(strategies) == {field.name for field in fields(TradeSelection)}
    return st.builds(TradeSelection, **strategies)


def settled(options):
    """Selections that mean something."""
    return wanted(options).map(lambda selection: settle(selection)[0])


def partners(options):
    """One partner, a few, or more than fit, in the order of the options."""
    near = ("UZB", "KGZ", "TJK", "TKM", "RUS", "CHN")
    some = st.just({"UZB"}) | st.sets(st.sampled_from(near), min_size=1)
    any_of_them = st.sets(st.sampled_from(options.partners), min_size=1, max_size=11)
    return (some | any_of_them).map(
        lambda chosen: tuple(code for code in options.partners if code in chosen)
    )
