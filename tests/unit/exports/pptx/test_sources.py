"""The last slides: every source once, with editions, licence and address, in few slides."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Inches

from dashboard.exports.lettering import wrapped
from dashboard.exports.pptx.deck import Card, deck
from dashboard.exports.pptx.sources import pages
from tests.unit.exports.pptx.read import languages, opened, placed, sizes
from tests.unit.exports.samples import EDITION, sample

ONE = sample().sources[0]
LONG = "https://example.org/" + "a-long-way-to-a-page-" * 3
# The columns of a slide are these inches wide; a line of twelve points takes this height.
WIDTH, LINE = (12.133 - 0.4) / 2, 12 * 1.22 / 72


def many(count, **changes):
    return tuple(replace(ONE, name=f"Source {at:03}", **changes) for at in range(count))


def behind(sources, words):
    """The slides behind one whose notes have no room for its sources."""
    return list(opened(deck([Card(sample(sources=sources))], EDITION, words)).slides)[1:]


def columns(slide):
    return [one for one in slide.shapes if one.has_text_frame and not one.is_placeholder]


def text_of(slides):
    return "\n".join(one.text_frame.text for slide in slides for one in columns(slide))


def test_every_source_is_told_once_with_its_edition_under_its_licence(english):
    free, bound = many(30), many(40, licence="bound")[30:]
    slides = behind((*free, *bound), english)
    text = text_of(slides)
    for one in (*free, *bound):
        assert text.count(one.name) == 1
    assert text.index("Bound\nSource 030") < text.index("Use with citation\nSource 000")
    assert english("exports.sources_by_licence") in placed(slides[0], PP_PLACEHOLDER.BODY)
    assert not any(slide.has_notes_slide for slide in slides)


def test_editions_of_one_name_stand_together_and_their_address_once(english):
    editions = tuple(replace(ONE, vintage=f"edition {at}") for at in range(3))
    text = text_of(behind((*editions, *many(40)), english))
    assert "World Bank WITS: edition 0, edition 1, edition 2 · example.org/wits" in text


def test_seventy_sources_of_which_half_have_long_addresses_take_three_slides(english):
    sources = (*many(35), *(replace(one, address=f"{LONG}{one.name[-3:]}", name=f"Page {at:03}",
               licence="facts") for at, one in enumerate(many(35))))  # fmt: skip
    slides = behind(sources, english)
    assert len(slides) <= 3
    assert [english("exports.sheet.sources") in one.shapes.title.text for one in slides]


def test_a_long_address_is_told_by_its_host_that_leads_there_and_in_full_in_the_notes(english):
    sources = (
        *many(40, licence="bound"),
        *(replace(one, address=f"{LONG}{at}") for at, one in enumerate(many(30))),
    )
    slides = behind(sources, english)
    notes = [slide.notes_slide.notes_text_frame.text for slide in slides]
    assert LONG not in text_of(slides)
    told = [line for text in notes for line in text.split("\n") if line.startswith(LONG)]
    assert sorted(told) == sorted({one.address for one in sources} - {ONE.address})
    links = {
        run.hyperlink.address
        for slide in slides
        for box in columns(slide)
        for paragraph in box.text_frame.paragraphs
        for run in paragraph.runs
        if run.hyperlink.address
    }
    assert links == {one.address for one in sources}
    (*_, order) = placed(slides[0], PP_PLACEHOLDER.BODY)
    assert english("exports.long_addresses") in order
    # An upright page of ten inches has 33 lines of ten points below the picture.
    across = 5.8 * 72 / 10
    assert all(sum(len(wrapped(one, across)) for one in text.split("\n")) <= 33 for text in notes)


def test_where_the_notes_have_no_room_long_addresses_stand_on_the_slides(english):
    """A hundred of two lines each, on slides whose notes have 33."""
    sources = tuple(replace(one, address=f"{LONG}{at}") for at, one in enumerate(many(100)))
    slides = behind(sources, english)
    assert all(one.address.removeprefix("https://") in text_of(slides) for one in sources)
    assert not any(slide.has_notes_slide for slide in slides)
    assert english("exports.long_addresses") not in placed(slides[0], PP_PLACEHOLDER.BODY)[-1]


def test_the_columns_end_above_the_foot_in_type_of_twelve_points(words):
    slides = behind((*many(60), *many(9, licence="a licence of many words " * 5)), words)
    for slide in slides:
        foot = min(place.top for place in slide.placeholders if place.top > Inches(5))
        for box in columns(slide):
            lines = sum(
                len(wrapped(one.text, WIDTH * 72 / 12)) for one in box.text_frame.paragraphs
            )
            assert box.top + Inches(lines * LINE) <= foot
            assert box.left + box.width <= Inches(12.8)
        assert min(sizes(slide._element)) >= 12
    assert {tag[:2] for slide in slides for tag in languages(slide._element)} == {words.language}


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 3), st.integers(0, 5)), max_size=80))
def test_whatever_the_sources_each_is_in_one_column(chosen):
    sources = [
        replace(ONE, name=f"n{name}", licence=f"l{licence}", vintage=f"v{vintage}")
        for name, licence, vintage in chosen
    ]
    held = [
        (entry.name, entry.licence, vintage)
        for page in pages(sources or [ONE], 3.0)
        for column in page.columns
        for entry in column
        for _, vintages in entry.editions
        for vintage in vintages
    ]
    expected = {(one.name, one.licence, one.vintage) for one in sources or [ONE]}
    assert len(held) == len(expected) and set(held) == expected


@pytest.mark.parametrize("height", [0.5, 3.0, 6.0])
def test_a_column_holds_no_more_lines_than_its_height(height):
    for page in pages(many(50), height):
        assert len(page.columns) <= 2
        for column in page.columns:
            assert (1 + len(column)) * LINE <= max(height, 2 * LINE)
