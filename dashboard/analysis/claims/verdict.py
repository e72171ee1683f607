"""What follows from the numbers: the verdict on a claim, and whether a result fits it at all."""

from dashboard.analysis.claims.claim import Claim, Point, Recomputed

SUPPORTED = "supported"
ANOTHER_DEFINITION = "another_definition"
PART_OF_YEAR = "part_of_year"
INCONSISTENT = "inconsistent"
CONTRADICTED = "contradicted"
CANNOT_BE_CHECKED = "cannot_be_checked"

#: In order of precedence: the first that applies is the verdict.
VERDICTS = (
    SUPPORTED,
    ANOTHER_DEFINITION,
    PART_OF_YEAR,
    INCONSISTENT,
    CONTRADICTED,
    CANNOT_BE_CHECKED,
)

# Alternatives that answer the very question of the claim from other pages: where there is no
# series, they are evidence against it too.
SAME_QUESTION = ("official", "other_source")

# Alternatives that explain a figure of a whole year by some of its months.
PARTS = frozenset({"part_year", "part_year_grown"})

# Alternatives that put the question to another year: a fit may be chance, see `companions`.
MOVED_YEAR = frozenset({"neighbour_year", "other_span"})

# Alternatives about another flow than the one that the claim names: what agrees with them tells
# what may have been meant and supports nothing.
ANOTHER_FLOW = frozenset({"other_flow"})

# Alternatives that answer another question; one that answers the claim's own goes before them.
OTHER_QUESTION = MOVED_YEAR | {"earlier_year", "edition_earlier_year", "official_other_year"}

# Room for the last bits of binary fractions, in the unit of the claim.
ROUNDING = 1e-9


def verdict(own: Recomputed | None, tried: tuple[Recomputed, ...], rivals: tuple[str, ...]) -> str:
    """The first of `VERDICTS` that applies."""
    if own and own.fits:
        return SUPPORTED
    fitting = {one.alternative for one in tried if one.fits}
    if fitting - PARTS:
        return ANOTHER_DEFINITION
    if fitting:
        return PART_OF_YEAR
    if rivals:
        return INCONSISTENT
    answered = own or any(one.alternative in SAME_QUESTION for one in tried)
    return CONTRADICTED if answered else CANNOT_BE_CHECKED


def fits(claim: Claim, points: tuple[Point, ...]) -> bool:
    """Whether every claimed value agrees with its recomputed one."""
    pairs = zip(claim.values, points, strict=True)
    return all(_agrees(claim, value, point) for value, point in pairs)


def distance(claim: Claim, points: tuple[Point, ...]) -> float:
    """The largest difference between a claimed and a recomputed value, in rooms (in units
    where there is no room)."""
    pairs = zip(claim.values, points, strict=True)
    return max(abs(value - point.value) / (claim.room(value) or 1) for value, point in pairs)


def _agrees(claim: Claim, value: float, point: Point) -> bool:
    if claim.relation == "more_than":
        return point.low > value
    if claim.relation == "less_than":
        return point.high < value
    # Two ranges of rounding must share more than an end; a number needs only to be reached.
    reach = claim.room(value) + (ROUNDING if point.low == point.high else -ROUNDING)
    return value - reach <= point.high and point.low <= value + reach
