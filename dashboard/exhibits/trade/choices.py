"""What the controls of the trade explorer offer for a selection, in the reader's language."""

from dataclasses import replace

from dashboard.analysis.questions import PAIR, Line, counterpart
from dashboard.exhibits.controls import Offer
from dashboard.exhibits.lines import direction
from dashboard.exhibits.query import NO_CHOICE
from dashboard.exhibits.trade.combinations import unavailable
from dashboard.exhibits.trade.selection import (
    ALL_GOODS,
    FIRST_PARTNERS,
    FLOWS,
    TradeOptions,
    TradeSelection,
)
from dashboard.words import Words


def offers(selection: TradeSelection, options: TradeOptions, words: Words) -> dict[str, Offer]:
    """Field -> what its control offers, where its parameter does not tell it."""
    bases = _bases(selection, options, words)
    found = {
        **options.offers(selection),
        "partners": Offer(pairs=_partners(selection, options, words)),
        "flow": Offer(pairs=_flows(selection, words)),
        "base": Offer(_base(selection, bases), bases),
        "section": Offer(pairs=_sections(options, words)),
    }
    for field, forbidden in unavailable(selection, options).items():
        told = {one: words(f"reason.{why}") for one, why in forbidden.items()}
        found[field] = replace(found.get(field, Offer()), unavailable=told)
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
    return [(NO_CHOICE, default), *((str(year), str(year)) for year in reversed(years))]


def _base(selection: TradeSelection, offered: list[tuple[str, str]]) -> str:
    """The reader's base year, unless it is none of those that can be one here."""
    return str(selection.base) if str(selection.base) in dict(offered) else NO_CHOICE
