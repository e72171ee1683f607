"""What an answer cannot be: fewer values than before, or a value ten times its neighbours."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from dashboard.update.refusal import Refused

# As the rules of the package have it: it takes a slipped unit to do that.
LEAP = 10


def check_count(place: str, before: int, after: int, allow_fewer: bool) -> None:
    """Refused when a source gives fewer values than it gave for the same span."""
    if after < before and not allow_fewer:
        raise Refused("fewer", place=place, before=before, after=after, option="--allow-fewer")


def check_leaps(
    place: str, values: Mapping[int, Decimal], known: Mapping[int, Iterable[Decimal]]
) -> None:
    """Refused for a value ten times, or a tenth of, all that stands beside it.

    values: a new series by year. known: what the package has for the same years, from any source.
    A value that is near one already known is believed, however far it is from its neighbours:
    telephones did spread tenfold in a year. Where nothing is known the years before and after
    count.
    """
    # What can be compared with itself first: a slip is blamed where it is, not on its neighbour.
    for year in sorted(values, key=lambda one: (not known.get(one), one)):
        value = values[year]
        beside = list(known.get(year, ()))
        if not beside:
            beside = [values[one] for one in (year - 1, year + 1) if one in values]
        if beside and all(_leaps(value, one) for one in beside):
            told = ", ".join(f"{one:f}" for one in beside)
            raise Refused("implausible", place=f"{place} {year}", value=f"{value:f}", beside=told)


def _leaps(one: Decimal, other: Decimal) -> bool:
    low, high = sorted((abs(one), abs(other)))
    return high > 0 and high >= LEAP * low
