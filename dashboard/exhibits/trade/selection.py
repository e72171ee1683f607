"""The state of the trade explorer: one frozen value, one link."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.analysis.cells import last_year
from dashboard.analysis.months import sections
from dashboard.analysis.periods import read_periods
from dashboard.analysis.prices import base_years
from dashboard.analysis.questions import FIRST_YEAR, PAIR
from dashboard.exhibits.query import Choice, Choices, Flag, Parameter, Year
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.exhibits.spans import Spans
from dashboard.load import Tables

FLOWS = ("all", "exports", "imports", "turnover", "balance")
MEASURES = ("usd", "real", "index", "change", "share_kaz", "share_uzb", "share_ca", "coverage")
LAYOUTS = ("one", "panels", "overlay")
SCALES = ("linear", "log")
UNITS = ("billion", "million")
CATEGORIES = ("treaty", "policy", "institution", "border", "summit", "investment", "shock")
UNCONFIRMED = "unconfirmed"
EVENTS = (*CATEGORIES, UNCONFIRMED)
SHOWN_EVENTS = ("treaty", "shock")
# What the name of a period speaks of is shown in it.
EVENTS_OF = {"1": ("border",)}
MOST_PARTNERS = 8
# What is made of the months, and all goods instead of a section of them.
MONTHS = ("level", "change", "since", "year", "season")
ALL_GOODS = "all"

# Neighbours and the largest partners come first in the list; the rest follow by name.
FIRST_PARTNERS = ("UZB", "KGZ", "TJK", "TKM", "RUS", "CHN", "TUR")


@dataclass(frozen=True)
class TradeSelection(SharedSelection):
    """What the trade explorer shows. Field names are explained in the README's query table."""

    flow: str = "all"
    measure: str = "usd"
    partners: tuple[str, ...] = ("UZB",)
    first: int | None = None
    last: int | None = None
    base: int | None = None
    layout: str = "one"
    scale: str = "linear"
    unit: str = "billion"
    events: tuple[str, ...] = SHOWN_EVENTS
    others: bool = False
    months: str = "level"
    section: str = ALL_GOODS


@dataclass(frozen=True)
class TradeOptions(Spans):
    """What can be selected, read off the data."""

    partners: tuple[str, ...]
    price_bases: tuple[int, ...]
    sections: tuple[str, ...]


def trade_options(tables: Tables) -> TradeOptions:
    """The options that the data package offers."""
    newest = last_year(tables)
    pairs = tables.trade[tables.trade["reporter"].isin(PAIR)]
    held = set(pairs["partner"]) - {"KAZ"}
    rest = sorted(held - set(FIRST_PARTNERS))
    return TradeOptions(
        periods=read_periods(tables.periods),
        last_year=newest,
        partners=(*(code for code in FIRST_PARTNERS if code in held), *rest),
        price_bases=tuple(base_years(tables.us_cpi, FIRST_YEAR, newest)),
        sections=tuple(str(number) for number in sections(tables)),
    )


def trade_parameters(options: TradeOptions) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    years = tuple(range(FIRST_YEAR, options.last_year + 1))
    return {
        **shared_parameters(options.periods),
        "flow": Choice("flow", FLOWS, label="control.flow", widget="select"),
        "measure": Choice(
            "measure", MEASURES, label="control.measure", names="measure.{}", widget="select"
        ),
        "partners": Choices("partner", options.partners, label="control.partner", widget="list"),
        "first": Year("from", years, label="control.from", widget="select"),
        "last": Year("to", years, label="control.to", widget="select"),
        "base": Year("base", years, label="control.base", widget="select", stated=False),
        "layout": Choice(
            "layout", LAYOUTS, label="control.layout", names="layout.{}", stated=False
        ),
        "scale": Choice("scale", SCALES, label="control.scale", names="scale.{}"),
        "unit": Choice("unit", UNITS, label="control.unit", names="unit.{}.name", stated=False),
        "events": Choices(
            "events",
            EVENTS,
            label="control.events",
            names="category.{}",
            widget="checks",
            usual=usual_events,
        ),
        "others": Flag("others", label="control.others", widget="switch", stated=False),
        "months": Choice(
            "months",
            MONTHS,
            label="months.control.view",
            names="months.view.{}",
            widget="segmented",
        ),
        "section": Choice(
            "section",
            (ALL_GOODS, *options.sections),
            label="months.control.section",
            widget="select",
        ),
    }


def usual_events(chosen: Mapping[str, Any]) -> tuple[str, ...]:
    """The categories of events that are shown unasked in the chosen period."""
    shown = {*SHOWN_EVENTS, *EVENTS_OF.get(chosen["period"], ())}
    return tuple(one for one in EVENTS if one in shown)
