"""What follows from the test of the borders, and what does not, in plain sentences."""

from collections.abc import Sequence

from dashboard.analysis.breaks import BreakDates
from dashboard.figures.layers import range_text
from dashboard.pages.periods import telling
from dashboard.words import Words

SIGNIFICANT = 0.05


def sentences(main, borders: Sequence[int], words: Words) -> list[str]:
    """The finding first, then what it does not show. main: a `tested.Tested`."""
    if main.joint is None and main.breaks is None:
        return [words("periods.breaks.neither")]
    told = []
    if main.joint is not None:
        told.append(joint_sentence(main.joint, words))
    if main.breaks is not None:
        told += chosen_sentences(main.breaks, borders, words)
    else:
        told.append(words("periods.breaks.no_search"))
    return [" ".join(told), words("periods.breaks.not_follows")]


def joint_sentence(joint, words: Words) -> str:
    """Whether one trend without steps or bends is enough for all the years."""
    test = joint.terms[-1]
    below = [one < SIGNIFICANT for one in (test.classical_p, test.hac_p)]
    key = "both" if all(below) else "one" if any(below) else "none"
    return words(
        f"periods.breaks.joint.{key}",
        classical=telling.p_value(test.classical_p, words),
        hac=telling.p_value(test.hac_p, words),
    )


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


def covered(dates: BreakDates, year: int) -> bool:
    """Whether a year lies in the interval of one of the breaks."""
    return any(low <= year <= high for low, high in dates.intervals)


def dated(dates: BreakDates, words: Words) -> str:
    """Break years, each with its interval."""
    return words.join(
        words("periods.breaks.dated", year=year, interval=range_text(low, high))
        for year, (low, high) in zip(dates.years, dates.intervals, strict=True)
    )
