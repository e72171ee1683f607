"""The deck around its charts: sixteen to nine, titles, notes, languages, alternative texts."""

import io
import zipfile
from dataclasses import replace
from itertools import pairwise

import pytest
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Inches

from dashboard.exhibits.exhibit import Written
from dashboard.exports.lettering import wrapped
from dashboard.exports.pptx.deck import Card, deck, one_slide
from dashboard.words import words_for
from tests.unit.exports.pptx.read import (
    charts,
    frames,
    languages,
    opened,
    parsed,
    placed,
    sizes,
)
from tests.unit.exports.samples import EDITION, chart, sample

TAGS = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB", "uz": "uz-Latn-UZ"}
BODY, FOOTER = PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.FOOTER


def only_slide(card, words):
    """The slide of a card; slides of sources may follow."""
    return opened(deck([card], EDITION, words)).slides[0]


def parts(content, ending):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [parsed(archive.read(name)) for name in archive.namelist() if ending in name]


def test_titles_are_in_the_ink_of_the_page():
    made = opened(one_slide(sample(), EDITION, words_for("en")))
    style = made.slide_master._element.xpath("//p:titleStyle/a:lvl1pPr/a:defRPr/a:solidFill/*")
    assert [one.get("val") for one in style] == ["1F2933"]


def test_everything_is_sixteen_to_nine():
    made = opened(one_slide(sample(), EDITION, words_for("en")))
    assert (made.slide_width, made.slide_height) == (Inches(13.333), Inches(7.5))
    layout = made.slide_layouts[0]
    assert len(made.slide_layouts) == 1
    for place in (*made.slide_master.placeholders, *layout.placeholders):
        assert place.left >= 0 and place.left + place.width <= made.slide_width
        assert place.top >= 0 and place.top + place.height <= made.slide_height
    widest = max(place.left + place.width for place in layout.placeholders)
    assert widest > Inches(12.5)
    image = next(
        place
        for place in made.notes_master.placeholders
        if place.placeholder_format.type == PP_PLACEHOLDER.SLIDE_IMAGE
    )
    assert image.width / image.height == pytest.approx(16 / 9, rel=0.01)


def test_the_finding_is_the_title(words):
    slide = only_slide(Card(sample()), words)
    assert slide.shapes.title.text_frame.text == "It grew <twice> & more."
    assert placed(slide, BODY) == ["Trade of the pair", "Period: 2016–present · Measure: real"]


def test_an_exhibit_that_found_nothing_is_a_slide_that_says_so(words):
    slide = only_slide(Card(sample(chart=None, written=Written((), ()))), words)
    assert slide.shapes.title.text_frame.text == "It grew <twice> & more."
    assert not any(shape.has_chart or shape.has_table for shape in slide.shapes)
    assert words("exports.link") in slide.notes_slide.notes_text_frame.text


def test_without_a_finding_the_title_is_what_is_shown(english):
    slide = only_slide(Card(sample(finding="", filters=())), english)
    assert slide.shapes.title.text_frame.text == "Trade of the pair"
    assert placed(slide, BODY) == []


def test_a_slide_of_a_show_tells_finding_and_choices_to_the_speaker_alone(english):
    slide = only_slide(Card(sample(), "Mine", "Why?", "Say this."), english)
    assert slide.shapes.title.text_frame.text == "Mine"
    assert placed(slide, BODY) == ["Why?", "billion USD"]
    told = slide.notes_slide.notes_text_frame.text
    assert told.startswith("Speaker notes\nSay this.\n")
    assert "It grew <twice> & more." in told and "Period: 2016–present · Measure: real" in told


def test_the_foot_names_sources_data_and_the_slide(words):
    slide = only_slide(Card(sample()), words)
    (foot,) = placed(slide, FOOTER)
    assert "World Bank WITS (1995–2019)" in foot and "2026.11.22" in foot
    assert slide._element.xpath("//a:fld/@type") == ["slidenum"]


def test_many_sources_are_counted_where_they_do_not_fit(english):
    one = sample().sources[0]
    many = tuple(replace(one, name=f"{one.name} {at}") for at in range(40))
    made = opened(deck([Card(sample(sources=many))], EDITION, english))
    (foot,) = placed(made.slides[0], FOOTER)
    named = foot.count("World Bank WITS")
    assert 1 < named < 40 and f"and {40 - named} more" in foot
    notes = made.slides[0].notes_slide.notes_text_frame.text
    assert "World Bank WITS 0" not in notes and english("exports.sources_behind") in notes
    assert len(made.slides) > 1


def test_notes_take_a_page_at_most(words):
    """An upright page of ten inches has 5.65 below the picture: 33 lines of ten points."""
    long = "A sentence of ten words that says how it is. " * 3
    card = Card(sample(notes=(long,) * 20, method=(long,) * 20), "Mine", "", long * 3)
    told = only_slide(card, words).notes_slide.notes_text_frame.text
    letters = 5.8 * 72 / 10
    assert sum(len(wrapped(line, letters)) for line in told.split("\n")) <= 33
    assert long.strip() in told and "World Bank WITS" in told


@pytest.mark.parametrize("count", range(8))
def test_they_do_so_too_where_sources_stand_behind_and_who_reports_takes_lines(english, count):
    """However many lines the speaker's remarks leave for the notes of the exhibit."""
    line = "A sentence of ten words that says how it is. "
    many = tuple(replace(sample().sources[0], name=f"{line} {at}") for at in range(40))
    exhibit = sample(sources=many, lead=line * 4, notes=(line,) * 2, method=(line,))
    slide = only_slide(Card(exhibit, "Mine", "", "\n".join([line] * count)), english)
    told = slide.notes_slide.notes_text_frame.text
    assert english("exports.sources_behind") in told
    assert sum(len(wrapped(one, 5.8 * 72 / 10)) for one in told.split("\n")) <= 33


def test_the_notes_hold_all_that_has_to_be_said(words):
    text = only_slide(Card(sample()), words).notes_slide.notes_text_frame.text
    link = f"https://trade.example.org/trade?period=3&measure=real&lang={words.language}"
    for part in (
        "A note.", "A method.", "World Bank WITS", "use with citation",
        "https://example.org/wits", words("source.copy", place="https://example.net/copy"),
        link, f"{link}&data=2026.11.22",
    ):  # fmt: skip
        assert part in text, part


def test_every_run_names_its_language(trade, words):
    cards = [Card(trade({}, words), "", "?", "…"), Card(sample(chart=None))]
    content = deck(cards, EDITION, words)
    tag = {TAGS[words.language]}
    made = opened(content)
    for slide in made.slides:
        assert languages(slide._element) == tag
    for slide in list(made.slides)[:2]:
        assert languages(slide.notes_slide.notes_text_frame._txBody) == tag
    (space,) = parts(content, "ppt/charts/chart")
    assert languages(space) == tag
    assert space.xpath("c:lang/@val", namespaces=space.nsmap) == [TAGS[words.language]]
    assert made.core_properties.language == TAGS[words.language]


def test_texts_do_not_cover_each_other_or_the_chart(trade, words):
    card = Card(trade({"reporter": "both", "others": "1"}, words), "", "Why is this so?")
    slide = only_slide(card, words)
    shapes = sorted(
        (shape for shape in slide.shapes if shape.left < Inches(2)), key=lambda s: s.top
    )
    assert len(shapes) == 7
    assert all(one.top + one.height <= other.top for one, other in pairwise(shapes))
    assert shapes[-1].top + shapes[-1].height <= Inches(7.5)
    (chart,) = frames(slide)
    assert chart.height > Inches(2.5)
    assert min(sizes(slide._element)) >= 12


def test_a_chart_has_a_name_and_a_text_for_those_who_cannot_see_it(english):
    slide = only_slide(Card(sample()), english)
    (frame,) = [shape for shape in slide.shapes if shape.has_chart]
    assert frame.name == "Trade of the pair"
    assert frame._element.xpath(".//p:cNvPr/@descr") == [
        "Trade of the pair. It grew <twice> & more."
    ]


def test_a_story_keeps_its_order(trade, english):
    cards = [Card(trade({"period": str(at)}, english), f"Slide {at}") for at in (1, 2, 3)]
    made = opened(deck(cards, EDITION, english))
    assert [slide.shapes.title.text_frame.text for slide in made.slides][:3] == [
        "Slide 1", "Slide 2", "Slide 3",
    ]  # fmt: skip
    assert len(charts(made)) == 3


def test_the_same_slides_give_the_same_bytes_and_carry_no_moment(trade, words):
    cards = [Card(trade({}, words)), Card(sample())]
    content = deck(cards, EDITION, words)
    assert content == deck(cards, EDITION, words)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        inner = [archive.read(name) for name in archive.namelist() if name.endswith(".xlsx")]
    dates = [opened(content).core_properties.created, opened(content).core_properties.modified]
    assert {date.isoformat()[:10] for date in dates} == {"2026-11-22"}
    for workbook in inner:
        with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
            assert archive.read("docProps/core.xml").count(b"2026-11-22T00:00:00Z") == 2


@pytest.mark.parametrize("text", ["\x00\x08", "a\x0bb", "\ud800", "\ufffe", "line\nline", "=1+1"])
def test_a_title_from_a_link_may_be_anything(english, text):
    slide = only_slide(Card(sample(), f"T{text}", text, text), english)
    assert slide.shapes.title.text_frame.text.startswith("T")


def test_no_ids_stand_twice_on_a_slide(english):
    slide = only_slide(Card(sample(), "a", "b", "c"), english)
    found = slide._element.xpath("//p:cNvPr/@id")
    assert len(found) == len(set(found))


def test_a_panel_beneath_has_a_chart_of_its_own_that_may_fall(english):
    (upper_panel,) = chart().panels
    lower_panel = replace(upper_panel, up=replace(upper_panel.up, falling=True, title="Place"))
    whole = replace(chart(), panels=(upper_panel, lower_panel))
    upper, foot = charts(opened(deck([Card(sample(chart=whole))], EDITION, english)))
    assert (upper.value_axis.reverse_order, foot.value_axis.reverse_order) == (False, True)
    assert foot.value_axis.axis_title.text_frame.text == "Place"
    first, second = (one.part.partname for one in (upper, foot))
    assert first != second


@pytest.mark.parametrize("base", ["http://127.0.0.1:8050", "http://localhost:8050", ""])
def test_the_notes_name_no_machine_that_only_its_owner_reaches(words, base):
    content = deck([Card(sample())], replace(EDITION, base=base), words)
    notes = opened(content).slides[0].notes_slide.notes_text_frame.text
    assert words("exports.link") not in notes
    assert "127.0.0.1" not in notes and "localhost" not in notes
    assert words("exports.citation") in notes
