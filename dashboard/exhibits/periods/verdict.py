"""What follows from the test of the borders, and what does not, in plain sentences."""

from collections.abc import Sequence

from dashboard.analysis.breaks import BreakDates
from dashboard.charts.years import range_text
from dashboard.words import Words

SIGNIFICANT = 0.05


def sentences(found: Sequence, borders: Sequence[int], words: Words) -> tuple[str, ...]:
    """The finding first, then what else follows, then what does not.

    The finding is what the data choose, where they can, by every edition that chooses otherwise.
    found: `breaks.Tested` of the reference series, then of each other edition.
    """
    main, *others = found
    if main.joint is None and main.breaks is None:
        return (words("periods.breaks.neither"),)
    joint = [] if main.joint is None else joint_sentences(main.joint, words)
    if main.breaks is None:
        first, *rest = [*joint, words("periods.breaks.no_search")]
    else:
        chosen, *rest = chosen_sentences(main.breaks, borders, words)
        same, other = edition_sentences(main.breaks, others, words)
        first, rest = " ".join([chosen, *other]), [*joint, *rest, *same]
    return first, " ".join(rest), words("periods.breaks.not_follows")


def joint_sentences(joint, words: Words) -> list[str]:
    """Whether one trend without steps or bends is enough, and which terms speak against it."""
    *terms, test = joint.terms
    below = [one < SIGNIFICANT for one in (test.classical_p, test.hac_p)]
    key = "both" if all(below) else "one" if any(below) else "none"
    told = words(
        f"periods.breaks.joint.{key}",
        classical=p_value(test.classical_p, words),
        hac=p_value(test.hac_p, words),
    )
    clear = [term for term in terms if max(term.classical_p, term.hac_p) < SIGNIFICANT]
    named = words.join(words(f"periods.term.{term.kind}", year=term.year) for term in clear)
    return [told, words("periods.breaks.clear", terms=named)] if clear else [told]


def chosen_sentences(breaks, borders: Sequence[int], words: Words) -> list[str]:
    """Which years the data choose, and whether the article's lie inside their intervals."""
    one, two = breaks.one, breaks.two
    same = "same" if two.years == tuple(borders) else "other"
    told = [
        words(
            f"periods.breaks.chosen.{same}",
            one=dated(one, words),
            two=dated(two, words),
            borders=words.join(map(str, borders)),
        )
    ]
    if same == "other":
        inside = [year for year in borders if covered(two, year)]
        outside = [year for year in borders if not covered(two, year)]
        for key, years in (("inside", inside), ("outside", outside)):
            if years:
                told.append(words(f"periods.breaks.{key}", years=words.join(map(str, years))))
    return told


def edition_sentences(breaks, others: Sequence, words: Words) -> tuple[list[str], list[str]]:
    """What the values of earlier editions lead to: the same years, and others."""
    told: dict[bool, list[str]] = {True: [], False: []}
    for other in others:
        if other.breaks is None:
            continue
        one, two = other.breaks.one, other.breaks.two
        same = (one.years, two.years) == (breaks.one.years, breaks.two.years)
        key = "periods.breaks.editions.same" if same else "periods.breaks.editions.other"
        told[same].append(words(key, one=dated(one, words), two=dated(two, words)))
    return told[True], told[False]


def covered(dates: BreakDates, year: int) -> bool:
    """Whether a year lies in the interval of one of the breaks."""
    return any(low <= year <= high for low, high in dates.intervals)


def dated(dates: BreakDates, words: Words) -> str:
    """Break years, each with its interval."""
    return words.join(
        words("periods.breaks.dated", year=year, interval=range_text(low, high))
        for year, (low, high) in zip(dates.years, dates.intervals, strict=True)
    )


def p_value(value: float, words: Words) -> str:
    """Three decimals; below them only that it is smaller."""
    if value < 0.001:
        return f"< {words.number(0.001, 3)}"
    return words.number(value, 3)
