"""Labels at the ends of lines: in order, apart, and inside the panel."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts import tokens
from dashboard.figures import roles
from dashboard.figures.labels import (
    EndLabel,
    annotations,
    fitting,
    in_lines,
    legend_lines,
    spread,
)

HEIGHTS = st.lists(st.floats(-50, 150), min_size=1, max_size=9)


def labels(heights):
    return [EndLabel(y, f"line {at}", tokens.INK) for at, y in enumerate(heights)]


@given(HEIGHTS, st.floats(0.1, 60))
def test_labels_keep_their_order_and_their_distance(heights, gap):
    placed = spread(labels(heights), 0, 100, gap)
    distance = min(gap, 100 / max(len(heights) - 1, 1))
    assert all(upper.y - lower.y >= distance - 1e-6 for lower, upper in pairwise(placed))
    assert all(-1e-6 <= label.y <= 100 + 1e-6 for label in placed)
    order = sorted(range(len(heights)), key=lambda at: heights[at])
    assert [label.text for label in placed] == [f"line {at}" for at in order]


@given(st.lists(st.integers(0, 10), min_size=1, max_size=8, unique=True))
def test_labels_that_are_apart_stay_where_they_are(heights):
    placed = spread(labels(heights), 0, 10, 1)
    assert [label.y for label in placed] == sorted(heights)


def test_labels_pushed_over_the_top_move_down_together():
    placed = spread(labels([95, 97, 99]), 0, 100, 10)
    assert [label.y for label in placed] == [80, 90, 100]


def test_no_labels():
    assert spread([], 0, 1, 0.1) == []


def test_a_label_carries_its_colour_as_a_mark_and_its_words_in_ink():
    (note,) = annotations([EndLabel(3.5, "Exports", "#1572ad")], 2025.5, "x", "y")
    assert (note["x"], note["y"], note["xref"], note["yref"]) == (2025.5, 3.5, "x", "y")
    assert note["text"] == '<span style="color:#1572ad">■</span> Exports'
    assert note["font"]["color"] == tokens.INK and note["name"] == roles.END_LABEL


@pytest.mark.parametrize("gap", [0, 5])
def test_equal_heights_are_no_error(gap):
    placed = spread(labels([4, 4]), 0, 10, gap)
    assert placed[1].y - placed[0].y == gap


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Exports<br>by Kazakhstan", "Exports by Kazakhstan"),
        ("Kazakhstan → Uzbekistan<br>reported by Kazakhstan",
         "Kazakhstan → Uzbekistan<br>reported by Kazakhstan"),
        ("a trend that is broken at the borders of the article",
         "a trend that is broken at the<br>borders of the article"),
    ],
)  # fmt: skip
def test_a_name_wider_than_a_phone_breaks(label, name):
    assert in_lines(label) == name


def test_a_legend_takes_as_many_lines_as_its_names_need():
    """330 pixels hold three keys of 45 pixels with eight letters of 7.5, or two with nine."""
    assert legend_lines(["12345678"] * 3, 330) == 1
    assert legend_lines(["123456789"] * 3, 330) == 2
    assert legend_lines(["a<br>b"], 330) == 2
    # Where names stand below each other, only the long ones take two lines.
    assert legend_lines(["123456789012345678901<br>b", "1234567890123456789012"], 230) == 3


def test_the_longest_text_that_fits_is_taken():
    assert fitting(("1234", "12"), 30) == "1234"
    assert fitting(("12345", "12"), 30) == "12"
    assert fitting(("12345",), 30) == ""
