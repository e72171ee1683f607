"""How a value is told, on every page: its number, its other editions, its state, its sources."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from math import floor, log10

import pandas as pd

from dashboard.analysis.provenance import parts
from dashboard.analysis.reported import Reported
from dashboard.words import Words

NOTHING = "–"
# A table tells that many decimals more than the axis of its chart.
MORE_DECIMALS = 3
# Steps of an axis: about so many, each a digit up to the last of these, or the next power of ten.
_STEPS, _LARGEST_STEP = 6, 5
# How a number is written: its value and the reader's words.
Write = Callable[[float, Words], str]


def told(one: Reported, write: Write, words: Words) -> str:
    """A value and what it is by each other edition: "0.84 bn (1.16 bn by another edition)"."""
    return told_beside(write(one.value, words), one, write, words)


def told_beside(text: str, one: Reported, write: Write, words: Words) -> str:
    """The other editions of a value behind a text that has it already.

    An edition that reads the same in as many digits is left out.
    """
    own = write(one.value, words)
    others = [write(other, words) for other in one.others]
    differing = [other for other in others if other != own]
    return words("finding.or", value=text, other=words.join(differing)) if differing else text


def cell(value: float | None, write: Write, words: Words) -> str:
    """A number for a table, a dash where there is none."""
    return NOTHING if value is None or pd.isna(value) else write(float(value), words)


def exact(values: Iterable[float], divisor: float = 1.0, signed: bool = False) -> Write:
    """How the values behind a chart are written in its table: closer than the axis tells them.

    values: all that the axis has to reach, in stored units. divisor: a power of ten, from the
    stored unit to the axis. A value has no more decimals than it is stored with: none is invented.
    """
    most = _axis_decimals([value / divisor for value in values]) + MORE_DECIMALS
    shift = round(log10(divisor))

    def write(value: float, words: Words) -> str:
        stored = Decimal(repr(float(value))).normalize().as_tuple().exponent
        decimals = min(most, max(0, shift - int(stored)))
        number = words.signed if signed else words.number
        return number(value / divisor, decimals)

    return write


# A sum and its parts, in the unit in which they are printed.
Sum = tuple[float, Sequence[float]]


def decimals_together(sums: Sequence[Sum], tried: Sequence[int] = (2, 1)) -> int | None:
    """The first of `tried` decimals in which all sums add up as they are printed; None for none.

    In none may a part vanish: what is not zero is not printed as zero. Where there are none, what
    is printed has to say that it is rounded.
    """
    return next((one for one in tried if all(_adds_up(*each, one) for each in sums)), None)


def _adds_up(total: float, parts: Sequence[float], decimals: int) -> bool:
    printed = [round(one, decimals) for one in parts]
    vanished = any(one and not shown for one, shown in zip(parts, printed, strict=True))
    return not vanished and round(sum(printed) - round(total, decimals), decimals) == 0


def rounded(decimals: int, signed: bool = False) -> Write:
    """The numbers in so many decimals."""
    return lambda value, words: (words.signed if signed else words.number)(value, decimals)


def in_percent(write: Write) -> Write:
    """The same numbers with the sign of per cent."""
    return lambda value, words: words("percent", value=write(value, words))


def _axis_decimals(values: Iterable[float]) -> int:
    """The decimals that the steps of an axis over the values need."""
    largest = max((abs(value) for value in values if not pd.isna(value)), default=0.0)
    if not largest:
        return 0
    step = largest / _STEPS
    power = floor(log10(step))
    return max(0, -(power + 1 if step / 10**power > _LARGEST_STEP else power))


def money(value: float, words: Words) -> str:
    """Million USD as billions with their unit."""
    return words("money.billion", value=billions(value, words))


def billions(value: float, words: Words) -> str:
    """Million USD as billions, unit elsewhere."""
    return words.number(value / 1000, 2)


def signed_billions(value: float, words: Words) -> str:
    return words.signed(value / 1000, 2)


def percent(value: float, words: Words) -> str:
    return words("percent", value=words.number(value, 1))


def signed_percent(value: float, words: Words) -> str:
    return words("percent", value=words.signed(value, 1))


def status_text(value: float, status: str, variant: str, words: Words) -> str:
    """The state of a value, and whether it is the one the line is drawn through."""
    if pd.isna(value):
        return words("status.not_found")
    states = [one for one in parts(status) if one != "reported"] or ["reported"]
    text = ", ".join(words(f"status.{one}") for one in states)
    return words("status.other_value", status=text) if variant == "alternate" else text


def named_sources(sources: str | None, words: Words) -> str:
    """The short names of joined sources, a dash where there are none."""
    known = parts(sources) if isinstance(sources, str) else []
    return words.join(words(f"source.{one}.short") for one in known) or NOTHING
