"""From the reader's choices to a question the analysis can answer."""

from dashboard.analysis.questions import PAIR, Line, TradeQuestion, counterpart
from dashboard.exhibits.trade.selection import TradeOptions, TradeSelection

_FLOWS = {
    "all": ("export", "import", "turnover"),
    "exports": ("export",),
    "imports": ("import",),
    "turnover": ("turnover",),
    "balance": ("balance",),
}

# The same goods seen by the other side of the pair.
_MIRRORED = {"export": "import", "import": "export", "turnover": "turnover"}


def question(selection: TradeSelection, options: TradeOptions) -> TradeQuestion:
    """The question that a settled selection asks."""
    first, last = options.span(selection)
    return TradeQuestion(
        lines=lines(selection),
        measure=selection.measure,
        first=first,
        last=last,
        base=_base(selection, options),
        others=selection.others and selection.measure in ("usd", "real"),
    )


def lines(selection: TradeSelection) -> tuple[Line, ...]:
    """The lines to draw. With both reporters each flow of goods comes twice, once by each."""
    flows = ("coverage",) if selection.measure == "coverage" else _FLOWS[selection.flow]
    if selection.reporter == "both":
        first, second = PAIR
        return tuple(
            line
            for flow in flows
            for line in (Line(first, second, flow), Line(second, first, _MIRRORED[flow]))
        )
    return tuple(
        Line(selection.reporter, counterpart(selection.reporter, partner), flow)
        for partner in selection.partners
        for flow in flows
    )


def _base(selection: TradeSelection, options: TradeOptions) -> int | None:
    if selection.measure == "real":
        known = selection.base in options.price_bases
        return selection.base if known else options.price_bases[-1]
    if selection.measure == "index":
        first, last = options.span(selection)
        inside = selection.base is not None and first <= selection.base <= last
        return selection.base if inside else None
    return None
