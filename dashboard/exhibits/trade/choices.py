"""What the controls of the trade explorer offer for a selection, in the reader's language."""

from dataclasses import dataclass

from dashboard.analysis.questions import PAIR, Line, counterpart
from dashboard.exhibits.lines import direction
from dashboard.exhibits.trade.combinations import settle, unavailable
from dashboard.exhibits.trade.selection import (
    CATEGORIES,
    FIRST_PARTNERS,
    FLOWS,
    LAYOUTS,
    MEASURES,
    SCALES,
    UNCONFIRMED,
    UNITS,
    TradeOptions,
    TradeSelection,
)
from dashboard.words import Words

REPORTERS = ("KAZ", "UZB", "both")

# The base year that the measure takes when the reader chooses none.
AUTO = "auto"


@dataclass(frozen=True)
class Control:
    """A control's (value, label) pairs, its value, and why some values are forbidden."""

    pairs: list[tuple[str, str]]
    value: str | list[str] | bool
    unavailable: dict[str, str]
    reason: str


def controls(wanted: TradeSelection, options: TradeOptions, words: Words) -> dict[str, Control]:
    """Query parameter -> control, in the order of the page."""
    selection, _ = settle(wanted)
    forbidden = unavailable(selection, options)
    first, last = options.span(selection)
    bases = _bases(selection, options, words)
    offered = {
        "reporter": (_words("reporter", REPORTERS, words), selection.reporter),
        "measure": (_words("measure", MEASURES, words), selection.measure),
        "partner": (_partners(selection, options, words), list(selection.partners)),
        "flow": (_flows(selection, words), selection.flow),
        "from": (_years(selection, options), str(first)),
        "to": (_years(selection, options), str(last)),
        "base": (bases, _base(selection, bases)),
        "layout": (_words("layout", LAYOUTS, words), selection.layout),
        "scale": (_words("scale", SCALES, words), selection.scale),
        "unit": (_words("unit", UNITS, words, ".name"), selection.unit),
        "events": (_events(words), list(selection.events)),
        "others": ([], selection.others),
    }
    fields = {"partner": "partners"}
    return {
        name: _control(pairs, value, forbidden.get(fields.get(name, name), {}), words)
        for name, (pairs, value) in offered.items()
    }


def _control(pairs, value, forbidden: dict[str, str], words: Words) -> Control:
    told = " ".join(words(f"reason.{one}") for one in dict.fromkeys(forbidden.values()))
    return Control(pairs, value, forbidden, told)


def _words(prefix: str, values, words: Words, suffix: str = "") -> list[tuple[str, str]]:
    return [(value, words(f"{prefix}.{value}{suffix}")) for value in values]


def _partners(selection, options: TradeOptions, words: Words) -> list[tuple[str, str]]:
    """Near and large partners first, the rest by name.

    The other side of the pair is named as the reporter sees it.
    """
    reporter = PAIR[0] if selection.reporter == "both" else selection.reporter
    named = [(code, words(f"country.{counterpart(reporter, code)}")) for code in options.partners]
    first = [pair for pair in named if pair[0] in FIRST_PARTNERS]
    rest = [pair for pair in named if pair[0] not in FIRST_PARTNERS]
    return first + sorted(rest, key=lambda pair: pair[1])


def _flows(selection: TradeSelection, words: Words) -> list[tuple[str, str]]:
    """Flows with their direction spelled out where there is one partner."""
    pairs = []
    several = len(selection.partners) > 1 and selection.reporter != "both"
    reporter = PAIR[0] if selection.reporter == "both" else selection.reporter
    partner = counterpart(reporter, selection.partners[0])
    for flow in FLOWS:
        label = words(f"flows.{flow}")
        if flow in ("exports", "imports") and not several:
            line = Line(reporter, partner, flow.removesuffix("s"))
            label = words("flows.directed", flow=label, direction=direction(line, words))
        pairs.append((flow, label))
    return pairs


def _years(selection: TradeSelection, options: TradeOptions) -> list[tuple[str, str]]:
    plain = TradeSelection(period=selection.period)
    first, last = options.span(plain)
    return [(str(year), str(year)) for year in range(first, last + 1)]


def _bases(selection, options: TradeOptions, words: Words) -> list[tuple[str, str]]:
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


def _events(words: Words) -> list[tuple[str, str]]:
    return _words("category", (*CATEGORIES, UNCONFIRMED), words)
