"""Texts cut into lines: nothing is lost, nothing is wider than its line."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.exports.lettering import width, wrapped

TEXT = st.text(st.sampled_from("abcWЖщі қ0,—=&?"), max_size=80)


def test_bold_and_wide_letters_take_more():
    assert width("i") < width("a") < width("Ц") < width("Щ")
    assert width("abc") < width("abc", bold=True)
    assert width("") == 0


def test_lines_end_between_words():
    assert wrapped("one two three", width("one two") + 0.1) == ["one two", "three"]
    assert wrapped("one\ntwo", 100) == ["one", "two"]
    assert wrapped("", 5) == [""]


def test_a_link_is_cut_where_the_line_ends():
    lines = wrapped("see https://example.org/trade", 6)
    assert "".join(lines).replace(" ", "") == "seehttps://example.org/trade"
    assert all(width(line) <= 6 for line in lines)


@given(TEXT, st.floats(2, 30), st.booleans())
def test_no_letter_is_lost_and_no_line_too_wide(text, room, bold):
    lines = wrapped(text, room, bold)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(line, bold) <= room for line in lines if len(line) > 1)
