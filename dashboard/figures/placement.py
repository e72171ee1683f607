"""Where a label of a panel covers nothing: lines, markers, columns and other labels stay free."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

Point = tuple[float, float]
# Left, lower, right and upper edge, in pixels from the lower left corner of the panel.
Box = tuple[float, float, float, float]

# Pixels of a label in small letters: of a letter's width (in a wide font), and of its height.
LETTER, THICK = 7.5, 15.0
_BESIDE, _CLEAR, _STEP, _EDGE = 2.0, 1.5, 6.0, 4.0
_NOTHING = (0, 0)


@dataclass
class Taken:
    """What a label must not cover: lines, markers and columns, and above all other texts."""

    lines: list[tuple[Point, Point]] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    texts: list[Box] = field(default_factory=list)

    def met(self, box: Box) -> tuple[int, int]:
        """How much of it a box meets: texts, then the rest, where a marker counts three lines."""
        left, low, right, high = box
        wide = (left - _CLEAR, low - _CLEAR, right + _CLEAR, high + _CLEAR)
        lines = sum([crosses(start, end, wide) for start, end in self.lines])
        drawn = lines + 3 * sum([overlap(other, wide) for other in self.boxes])
        return sum([overlap(other, wide) for other in self.texts]), drawn

    def between(self, left: float, right: float) -> "Taken":
        """What a box between these edges can meet at any height: little of all there is."""
        left, right = left - _CLEAR, right + _CLEAR
        return Taken(
            [
                (start, end)
                for start, end in self.lines
                if not (
                    (start[0] < left and end[0] < left) or (start[0] > right and end[0] > right)
                )
            ],
            *(
                [one for one in boxes if one[0] < right and left < one[2]]
                for boxes in (self.boxes, self.texts)
            ),
        )


@dataclass(frozen=True)
class Place:
    """A place beside a vertical line. height: of its `edge` as a share of the panel's.

    edge: "top", "middle" or "bottom", so that a label at the top stays there in a higher panel.
    free: whether it meets nothing.
    """

    side: str
    upright: bool
    edge: str
    height: float
    box: Box
    free: bool = True


def free_place(size: tuple[float, float], taken: Taken, x: float, text: str) -> Place:
    """The first place beside the vertical line at `x` that meets nothing, or else the least.

    size: width and height of the panel. Tried first is upright to the left of the line at the
    top, then the right side, the foot, all heights between; last lying flat.
    """
    least, chosen = None, None
    # Places above each other are tried against the same.
    near = cache(taken.between)
    for place in _places(size, x, LETTER * len(text)):
        met = near(place.box[0], place.box[2]).met(place.box)
        if least is None or met < least:
            least, chosen = met, place
        if least == _NOTHING:
            break
    if chosen is None:
        raise ValueError(f"a panel of {size} has no place for {text!r}")
    return chosen if least == _NOTHING else replace(chosen, free=False)


def _places(size: tuple[float, float], x: float, length: float) -> Iterator[Place]:
    for upright in (True, False):
        wide, high = (THICK, length) if upright else (length, THICK)
        for edge, middle in _heights(size[1], high):
            for side in ("left", "right"):
                left = x - _BESIDE - wide if side == "left" else x + _BESIDE
                box = (left, middle - high / 2, left + wide, middle + high / 2)
                if left >= 0 and left + wide <= size[0]:
                    at = {"top": box[3], "middle": middle, "bottom": box[1]}[edge]
                    yield Place(side, upright, edge, at / size[1], box)


def _heights(panel: float, label: float) -> Iterator[tuple[str, float]]:
    """Edge and middle of a label: at the top, at the foot, then all between from the top on."""
    top, foot = panel - label / 2 - _EDGE, label / 2 + _EDGE
    yield "top", top
    if foot < top:
        yield "bottom", foot
    for at in range(1, int((top - foot) // _STEP) + 1):
        yield "middle", top - _STEP * at


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share some of their area."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def crosses(start: Point, end: Point, box: Box) -> bool:
    """Whether a straight line between two points passes through a box (Liang and Barsky)."""
    enter, leave = 0.0, 1.0
    for axis in (0, 1):
        step = end[axis] - start[axis]
        near, far = box[axis] - start[axis], box[axis + 2] - start[axis]
        if step == 0:
            if near > 0 or far < 0:
                return False
            continue
        first, last = sorted((near / step, far / step))
        enter, leave = max(enter, first), min(leave, last)
    return enter <= leave
