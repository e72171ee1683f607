"""What combinations of choices mean anything: the one table, and what follows from it.

A rule looks only at controls above its own in the order of `RULES`, so a reader can always
change the upper one; what no longer makes sense below is disabled and says why.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from dashboard.analysis.questions import CENTRAL_ASIAN_FOUR
from dashboard.exhibits.trade.selection import (
    EVENTS,
    FLOWS,
    LAYOUTS,
    MOST_PARTNERS,
    UNITS,
    TradeOptions,
    TradeSelection,
)

Select = TradeSelection
MONEY = ("usd", "real")
# Measures in which a balance may stay chosen; coverage takes no notice of the flow.
BALANCED = (*MONEY, "coverage")
# Measures that divide by a total, or by the other flow, of one reporter.
ONE_SIDED = ("share_kaz", "share_uzb", "share_ca", "coverage")


@dataclass(frozen=True)
class Rule:
    """Forbids `options` of `control` while `when` holds; `reason` is a catalogue key.

    `options` None forbids the whole control: its value is kept, but has no effect.
    """

    control: str
    options: tuple[str, ...] | None
    reason: str
    when: Callable[[TradeSelection], bool]


RULES = (
    Rule("measure", ONE_SIDED, "one_reporter", lambda s: s.reporter == "both"),
    Rule("measure", ("share_kaz", "share_ca"), "own_total_kaz", lambda s: s.reporter == "UZB"),
    Rule("measure", ("share_uzb",), "own_total_uzb", lambda s: s.reporter == "KAZ"),
    Rule("partners", None, "both_pair_only", lambda s: s.reporter == "both"),
    Rule("flow", None, "coverage_both_flows", lambda s: s.measure == "coverage"),
    Rule("flow", ("all",), "one_flow", lambda s: len(s.partners) > 1),
    Rule("flow", ("balance",), "balance_money_only", lambda s: s.measure not in BALANCED),
    Rule("flow", ("balance",), "balance_one_side", lambda s: s.reporter == "both"),
    Rule("layout", ("panels", "overlay"), "all_periods", lambda s: s.period != "all"),
    Rule("layout", ("overlay",), "one_line", lambda s: not _one_line(s)),
    Rule("scale", ("log",), "log_negative", lambda s: _may_be_negative(s)),
    Rule("unit", None, "no_unit", lambda s: s.measure not in MONEY),
    Rule("base", None, "no_base", lambda s: s.measure not in ("real", "index")),
    Rule("events", None, "no_calendar", lambda s: s.layout == "overlay"),
    Rule("others", None, "levels_only", lambda s: s.measure not in MONEY),
)

# What a forbidden value becomes: the first of these that is still allowed.
FALLBACKS = {
    "measure": ("usd",),
    "flow": ("all", "turnover"),
    "layout": LAYOUTS,
    "scale": ("linear",),
}


def unavailable(selection: TradeSelection, options: TradeOptions) -> dict[str, dict[str, str]]:
    """Control -> forbidden option -> reason, for a selection that is already settled."""
    found: dict[str, dict[str, str]] = {}
    for rule in RULES:
        if rule.when(selection):
            for option in rule.options or _every_option(rule.control, options):
                found.setdefault(rule.control, {}).setdefault(option, rule.reason)
    if len(selection.partners) >= MOST_PARTNERS:
        rest = [code for code in options.partners if code not in selection.partners]
        for code in rest:
            found.setdefault("partners", {}).setdefault(code, "most_partners")
    if selection.measure == "share_ca":
        for code in options.partners:
            if code not in CENTRAL_ASIAN_FOUR:
                found.setdefault("partners", {}).setdefault(code, "group_only")
    return found


def settle(selection: TradeSelection) -> tuple[TradeSelection, tuple[str, ...]]:
    """The nearest selection that means something, and the reasons for what was changed."""
    settled, reasons = _settle_partners(selection)
    for rule in RULES:
        value = getattr(settled, rule.control)
        if rule.options and value in rule.options and rule.when(settled):
            fallback = _allowed(settled, rule.control)
            settled = replace(settled, **{rule.control: fallback})
            reasons.append(rule.reason)
    return settled, tuple(reasons)


def _settle_partners(selection: TradeSelection) -> tuple[TradeSelection, list[str]]:
    """The selection with partners that can be shown, and the reason if others went."""
    wanted = selection.partners
    kept, reason = (wanted[:MOST_PARTNERS], "most_partners") if wanted else (("UZB",), "no_partner")
    if selection.reporter == "both":
        kept, reason = ("UZB",), "both_pair_only"
    elif wanted and selection.measure == "share_ca" and selection.reporter == "KAZ":
        four = tuple(code for code in wanted if code in CENTRAL_ASIAN_FOUR)
        kept, reason = four or ("UZB",), "group_only"
    return replace(selection, partners=kept), [] if kept == wanted else [reason]


def _allowed(selection: TradeSelection, control: str) -> str:
    forbidden = {
        option
        for rule in RULES
        if rule.control == control and rule.options and rule.when(selection)
        for option in rule.options
    }
    return next(option for option in FALLBACKS[control] if option not in forbidden)


def _every_option(control: str, options: TradeOptions) -> tuple[str, ...]:
    every = {"flow": FLOWS, "unit": UNITS, "events": EVENTS, "partners": options.partners}
    return every.get(control, (control,))


def _one_line(selection: TradeSelection) -> bool:
    one_flow = selection.measure == "coverage" or selection.flow != "all"
    return one_flow and len(selection.partners) == 1 and selection.reporter != "both"


def _may_be_negative(selection: TradeSelection) -> bool:
    balance = selection.flow == "balance" and selection.measure != "coverage"
    return balance or selection.measure == "change"
