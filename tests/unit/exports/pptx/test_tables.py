"""Native tables: every row is on one slide, in columns as wide as their texts, and all fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx.enum.text import PP_ALIGN
from pptx.util import Inches

from dashboard.exhibits.exhibit import Written
from dashboard.exports.pptx.deck import one_slide
from dashboard.exports.pptx.tables import MOST_ROWS, column_shares, pages
from tests.unit.exports.pptx.read import opened, sizes, tables
from tests.unit.exports.samples import EDITION, sample

pytestmark = pytest.mark.slow

WORDS = st.lists(st.sampled_from(["a", "word", "Қазақстан", "–", "1 234,5"]), max_size=30)
ROWS = st.lists(st.tuples(*[WORDS.map(" ".join)] * 4), max_size=60)


def table(count):
    rows = tuple((str(at), f"Қазақстан {at}", f"{at / 10}") for at in range(count))
    return Written(("Жыл", "Ел", "Мәні"), rows, (2,))


def shown(written, words):
    return opened(one_slide(sample(chart=None, written=written), EDITION, words))


@pytest.mark.parametrize("count", [0, 1, 14, 15, 100])
def test_no_row_is_lost_and_headings_are_repeated(english, count):
    found = tables(shown(table(count), english))
    assert [tuple(row) for page in found for row in page[1:]] == list(table(count).rows)
    assert all(page[0] == ["Жыл", "Ел", "Мәні"] for page in found)
    assert all(len(page) <= 1 + MOST_ROWS for page in found)


@given(ROWS)
def test_whatever_the_texts_every_row_is_on_one_page(rows):
    written = Written(("a", "b", "c", "d"), tuple(rows))
    assert [row for page in pages(written, 3.0) for row in page.rows] == rows
    shares = column_shares(written)
    assert sum(shares) == pytest.approx(1) and min(shares) > 0


def test_the_explorers_table_comes_whole(trade, words):
    exhibit = trade({"period": "3"}, words)
    found = tables(opened(one_slide(sample(chart=None, written=exhibit.written), EDITION, words)))
    assert [tuple(row) for page in found for row in page[1:]] == list(exhibit.written.rows)


def test_a_table_ends_above_the_foot(trade, english):
    written = trade({"reporter": "both", "others": "1"}, english).written
    for slide in shown(written, english).slides:
        (frame,) = [shape for shape in slide.shapes if shape.has_table]
        foot = min(place.top for place in slide.placeholders if place.top > Inches(5))
        assert frame.top + sum(row.height for row in frame.table.rows) <= foot
        assert frame.left + sum(one.width for one in frame.table.columns) <= Inches(12.8)


def test_slides_of_one_table_are_numbered(english):
    deck = shown(table(20), english)
    below = [
        " ".join(place.text_frame.text for place in slide.placeholders) for slide in deck.slides
    ]
    assert ["(1/2)" in below[0], "(2/2)" in below[1], len(below)] == [True, True, 2]


def test_wide_texts_get_wide_columns():
    written = Written(("a", "b"), (("x", "many words " * 20), ("y", "many words " * 9)))
    narrow, wide = column_shares(written)
    assert wide > 10 * narrow


def test_numbers_stand_right_in_type_of_twelve_points(english):
    (slide,) = shown(table(3), english).slides
    (frame,) = [shape for shape in slide.shapes if shape.has_table]
    last = frame.table.rows[1].cells
    alignments = [cell.text_frame.paragraphs[0].alignment for cell in last]
    assert alignments == [PP_ALIGN.LEFT, PP_ALIGN.LEFT, PP_ALIGN.RIGHT]
    assert min(sizes(frame._element)) >= 12


def test_the_title_leaves_its_room_to_the_table(english):
    (slide,) = shown(table(1), english).slides
    (chart,) = opened(one_slide(sample(), EDITION, english)).slides
    assert set(sizes(slide.shapes.title._element)) == {16}
    assert min(sizes(chart.shapes.title._element)) > 16
