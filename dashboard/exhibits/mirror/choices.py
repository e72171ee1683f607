"""What the controls of the mirror page offer for a selection, in the reader's language."""

from dashboard.exhibits.controls import Control, Pairs, control
from dashboard.exhibits.mirror.selection import MirrorOptions, MirrorSelection, mirror_parameters
from dashboard.words import Words


def controls(
    selection: MirrorSelection, options: MirrorOptions, words: Words
) -> dict[str, Control]:
    """Query parameter -> control, in the order of the page; the period is every page's own."""
    first, last = options.span(selection)
    years = _years(selection, options)
    values = {"first": first, "last": last, "marks": list(selection.marks)}
    pairs = {"first": years, "last": years}
    return {
        parameter.name: control(
            parameter, values.get(field, getattr(selection, field)), words, pairs.get(field)
        )
        for field, parameter in mirror_parameters(options).items()
        if field not in ("lang", "period", "reporter")
    }


def _years(selection: MirrorSelection, options: MirrorOptions) -> Pairs:
    first, last = options.span(MirrorSelection(period=selection.period))
    return tuple((str(year), str(year)) for year in range(first, last + 1))
