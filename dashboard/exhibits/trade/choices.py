"""What the controls of the trade explorer offer for a selection, in the reader's language."""

from dashboard.analysis.questions import PAIR, Line, counterpart
from dashboard.exhibits.controls import Control, control
from dashboard.exhibits.lines import direction
from dashboard.exhibits.trade.combinations import settle, unavailable
from dashboard.exhibits.trade.selection import (
    ALL_GOODS,
    FIRST_PARTNERS,
    FLOWS,
    TradeOptions,
    TradeSelection,
    trade_parameters,
)
from dashboard.words import Words

# The base year that the measure takes when the reader chooses none.
AUTO = "auto"


def controls(wanted: TradeSelection, options: TradeOptions, words: Words) -> dict[str, Control]:
    """Query parameter -> control, in the order of the page; the period is every page's own."""
    selection, _ = settle(wanted)
    first, last = options.span(selection)
    bases = _bases(selection, options, words)
    values = {
        "partners": list(selection.partners),
        "first": first,
        "last": last,
        "base": _base(selection, bases),
        "events": list(selection.events),
    }
    pairs = {
        "partners": _partners(selection, options, words),
        "flow": _flows(selection, words),
        "first": options.offered(selection),
        "last": options.offered(selection),
        "base": bases,
        "section": _sections(options, words),
    }
    forbidden = unavailable(selection, options)
    found = {}
    for name, parameter in trade_parameters(options).items():
        if name not in ("lang", "period"):
            value = values.get(name, getattr(selection, name))
            told = {one: words(f"reason.{why}") for one, why in forbidden.get(name, {}).items()}
            found[parameter.name] = control(parameter, value, words, pairs.get(name), told)
    return found


def _partners(
    selection: TradeSelection, options: TradeOptions, words: Words
) -> list[tuple[str, str]]:
    """Near and large partners first, the rest by name.

    The other side of the pair is named as the reporter sees it.
    """
    reporter = PAIR[0] if selection.reporter == "both" else selection.reporter
    named = [(code, words(f"country.{counterpart(reporter, code)}")) for code in options.partners]
    first = [pair for pair in named if pair[0] in FIRST_PARTNERS]
    rest = [pair for pair in named if pair[0] not in FIRST_PARTNERS]
    return first + words.sorted(rest, key=lambda pair: pair[1])


def _flows(selection: TradeSelection, words: Words) -> list[tuple[str, str]]:
    """Flows with their direction spelled out where there is one partner."""
    pairs = []
    first, *others = selection.partners
    several = bool(others) and selection.reporter != "both"
    reporter = PAIR[0] if selection.reporter == "both" else selection.reporter
    partner = counterpart(reporter, first)
    for flow in FLOWS:
        label = words(f"flows.{flow}")
        if flow in ("exports", "imports") and not several:
            line = Line(reporter, partner, flow.removesuffix("s"))
            label = words("flows.directed", flow=label, direction=direction(line, words))
        pairs.append((flow, label))
    return pairs


def _sections(options: TradeOptions, words: Words) -> list[tuple[str, str]]:
    """All goods, then the sections in the order of the Harmonized System."""
    named = [(one, words(f"hs.section.{one}.short")) for one in options.sections]
    return [(ALL_GOODS, words("months.all_goods")), *named]


def _bases(selection: TradeSelection, options: TradeOptions, words: Words) -> list[tuple[str, str]]:
    if selection.measure == "real":
        years = options.price_bases
        default = words("base.newest", year=options.price_bases[-1])
    else:
        first, last = options.span(selection)
        years, default = range(first, last + 1), words("base.first")
    return [(AUTO, default), *((str(year), str(year)) for year in reversed(years))]


def _base(selection: TradeSelection, offered: list[tuple[str, str]]) -> str:
    """The reader's base year, unless it is none of those that can be one here."""
    return str(selection.base) if str(selection.base) in dict(offered) else AUTO
