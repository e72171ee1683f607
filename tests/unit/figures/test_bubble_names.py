"""Names of bubbles stay with them, inside the chart, and off each other."""

import math

import pytest

from dashboard.figures.bubble_names import Bubble, name_notes

SIZE = (245.0, 385.0)
LETTER, HEIGHT = 7.4, 16.0


def bubble(x, y, radius=15.0, name="Kyrgyzstan"):
    return Bubble((x, y), radius, name, (x, y))


def covered(note, one):
    """What a name covers on the screen: left, lower, right, upper edge."""
    wide = LETTER * len(note["text"])
    x = one.middle[0] + note.get("xshift", note.get("ax", 0))
    y = one.middle[1] + note.get("yshift", -note.get("ay", 0))
    return x - wide / 2, y - HEIGHT / 2, x + wide / 2, y + HEIGHT / 2


def apart(one, other):
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


CLOSE = [
    bubble(20, 200, 18, "Tajikistan"),
    bubble(38, 207, 15, "Kyrgyzstan"),
    bubble(50, 209, 32, "Uzbekistan"),
    bubble(90, 173, 15, "Turkmenistan"),
    bubble(215, 240, 25, "Kazakhstan"),
]


def test_a_bubble_alone_has_its_name_above_without_a_line():
    (note,) = name_notes([bubble(120, 200)], SIZE)
    assert not note["showarrow"] and note["xshift"] == 0
    assert note["yshift"] > 15


@pytest.mark.parametrize("bubbles", [CLOSE, CLOSE[::-1], [bubble(20, 200)] * 5])
def test_no_two_names_meet(bubbles):
    boxes = [covered(*pair) for pair in zip(name_notes(bubbles, SIZE), bubbles, strict=True)]
    pairs = [(one, other) for at, one in enumerate(boxes) for other in boxes[:at]]
    assert all(apart(one, other) for one, other in pairs)


def test_no_name_covers_another_bubble_or_leaves_the_chart():
    notes = name_notes(CLOSE, SIZE)
    for note, own in zip(notes, CLOSE, strict=True):
        left, low, right, high = covered(note, own)
        assert left > -10 and right < SIZE[0] + 10 and low > -10 and high < SIZE[1] + 10
        for other in CLOSE:
            if other is not own:
                x, y = other.middle
                near = (min(max(x, left), right), min(max(y, low), high))
                assert math.dist(near, other.middle) >= other.radius - 1


def test_a_name_that_had_to_move_away_has_a_line_to_its_bubble():
    notes = {note["text"]: note for note in name_notes(CLOSE, SIZE)}
    moved = [note for note in notes.values() if note["showarrow"]]
    assert moved
    for note in moved:
        own = next(one for one in CLOSE if one.name == note["text"])
        assert (note["x"], note["y"]) == own.at
        assert note["standoff"] == own.radius
