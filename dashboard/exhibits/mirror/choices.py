"""What the controls of the mirror page offer for a selection, in the reader's language."""

from dashboard.exhibits.mirror.selection import (
    DIRECTION_KEYS,
    MARKS,
    SCALES,
    UNITS,
    MirrorOptions,
    MirrorSelection,
)
from dashboard.words import Words

Pairs = list[tuple[str, str]]


def choices(
    selection: MirrorSelection, options: MirrorOptions, words: Words
) -> dict[str, tuple[Pairs, str | list[str]]]:
    """Query parameter -> ((value, label) pairs, value), in the order of the page."""
    first, last = options.span(selection)
    years = _years(selection, options)
    return {
        "direction": (_words("mirror.direction", DIRECTION_KEYS, words), selection.direction),
        "from": (years, str(first)),
        "to": (years, str(last)),
        "scale": (_words("scale", SCALES, words), selection.scale),
        "unit": (_words("unit", UNITS, words, ".name"), selection.unit),
        "marks": (_words("mirror.marks", MARKS, words), list(selection.marks)),
    }


def _words(prefix: str, values, words: Words, suffix: str = "") -> Pairs:
    return [(value, words(f"{prefix}.{value}{suffix}")) for value in values]


def _years(selection: MirrorSelection, options: MirrorOptions) -> Pairs:
    first, last = options.span(MirrorSelection(period=selection.period))
    return [(str(year), str(year)) for year in range(first, last + 1)]
