"""Where a label covers nothing, in pixels of a panel of 400 by 300."""

import pytest

from dashboard.figures.placement import LETTER, THICK, Taken, crosses, free_place, overlap

SIZE = (400.0, 300.0)
TEXT = "ten signs."
LONG = LETTER * len(TEXT)


def place(taken, x=200.0):
    return free_place(SIZE, taken, x, TEXT)


def test_an_empty_panel_has_the_label_left_of_the_line_at_the_top():
    found = place(Taken())
    assert (found.side, found.upright, found.edge) == ("left", True, "top")
    left, low, right, high = found.box
    assert 300 - 10 < high < 300 and high - low == pytest.approx(LONG)
    assert 190 < right < 200 and right - left == pytest.approx(THICK)


@pytest.mark.parametrize(
    ("boxes", "side", "edge"),
    [
        ([(150.0, 250.0, 195.0, 300.0)], "right", "top"),
        ([(150.0, 250.0, 250.0, 300.0)], "left", "bottom"),
        ([(150.0, 250.0, 250.0, 300.0), (150.0, 0.0, 195.0, 50.0)], "right", "bottom"),
        ([(150.0, 250.0, 250.0, 300.0), (150.0, 0.0, 250.0, 50.0)], "left", "middle"),
    ],
)
def test_what_stands_at_the_top_moves_it_aside_then_down(boxes, side, edge):
    found = place(Taken(boxes=boxes))
    assert (found.side, found.upright, found.edge) == (side, True, edge)
    assert not any(overlap(found.box, box) for box in boxes)


def test_it_lies_flat_where_no_upright_place_is_free():
    """Level lines 60 pixels apart leave no room for 75 upright pixels, but for a lying line."""
    levels = [((0.0, y), (400.0, y)) for y in (30.0, 90.0, 150.0, 210.0, 270.0)]
    found = place(Taken(lines=levels))
    assert not found.upright
    assert not any(crosses(*line, found.box) for line in levels)


def test_it_stays_inside_the_panel():
    for x in (5.0, 395.0):
        left, low, right, high = place(Taken(), x).box
        assert 0 <= left < right <= 400 and 0 <= low < high <= 300


def test_of_only_bad_places_it_takes_the_least():
    """Everything is covered twice, but a strip on the right at the foot once."""
    whole = (0.0, 0.0, 400.0, 300.0)
    rest = [(0.0, 100.0, 400.0, 300.0), (0.0, 0.0, 199.0, 300.0)]
    found = place(Taken(boxes=[whole, *rest]))
    assert (found.side, found.edge) == ("right", "bottom")


@pytest.mark.parametrize(
    ("start", "end", "met"),
    [
        ((0, 0), (10, 10), True),
        ((0, 5), (10, 5), True),
        ((5, 0), (5, 3), False),
        ((0, 7), (3, 10), False),
        ((4.5, 4.5), (5, 5), True),
        ((7, 0), (7, 10), False),
    ],
)
def test_a_line_crosses_a_box_from_4_to_6(start, end, met):
    assert crosses(start, end, (4, 4, 6, 6)) is met


def test_boxes_that_only_touch_do_not_overlap():
    assert not overlap((0, 0, 1, 1), (1, 0, 2, 1))
    assert overlap((0, 0, 1.1, 1), (1, 0, 2, 1))
