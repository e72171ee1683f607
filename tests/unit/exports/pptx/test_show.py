"""Slides of a show in an office program: both languages, words alone, what lies behind a chart."""

from dataclasses import replace

import pytest
from pptx.enum.dml import MSO_FILL
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER
from pptx.util import Inches

from dashboard.analysis.periods import Period
from dashboard.charts.axes import Categories, Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Change, Event, Level, Step
from dashboard.charts.look import Look
from dashboard.charts.marks import Columns, Line
from dashboard.exports.pptx.card import Card, Leaf, Mark
from dashboard.exports.pptx.deck import deck
from dashboard.exports.pptx.flatten import flattened
from dashboard.exports.pptx.floating import stood
from dashboard.words import words_for
from tests.unit.exports.pptx.read import frames, languages, opened, placed, series
from tests.unit.exports.samples import EDITION, KAZ, UZB, sample

BODY = PP_PLACEHOLDER.BODY
PERIODS = (Period(1, 1992, 2002), Period(2, 2003, 2015), Period(3, 2016, None))
STEPS = (
    Columns("total", ("a", "d"), (3.0, 1.0), (KAZ,), base=(0.0, 0.0), texts=(("3",), ("1",))),
    Columns(
        "step", ("b", "c"), (5.0, 3.0), (UZB,), base=(-2.0, -2.0), amounts=(-5.0, 3.0),
        texts=(("−5",), ("+3",)),
    ),
)  # fmt: skip


def waterfall() -> Chart:
    joins = (Step("a", 3.0), Step("b", -2.0), Step("c", 1.0))
    panel = Panel(STEPS, Categories(("a", "b", "c", "d")), Values(-2.0, 4.0), context=joins)
    return Chart((panel,), words_for("en"), columns="over")


def years() -> Chart:
    """2001 to 2004, of which the first is unknown, with a border of periods after 2002."""
    line = Line(Look("Exports", KAZ), (2001, 2002, 2003, 2004), (None, 1.0, 2.0, 3.0))
    up = Values(0.0, 4.0, title="billion USD")
    panel = Panel((line,), Years(2001, 2004), up, unknown=(2001,), context=(Change(2004, ""),))
    return Chart((panel,), words_for("en"), PERIODS)


def slide_of(card, second=""):
    return opened(deck([card], EDITION, words_for("en"), second)).slides[0]


def grouped(slide) -> list:
    (group,) = [one for one in slide.shapes if one.shape_type == MSO_SHAPE_TYPE.GROUP]
    return list(group.shapes)


def inner(frame) -> tuple[float, float]:
    """Left end and width of what is plotted, as the chart says it, on the slide."""
    parts = [
        float(frame.chart._chartSpace.xpath(f".//c:plotArea/c:layout//c:{one}/@val")[0])
        for one in "xw"
    ]
    return frame.left + parts[0] * frame.width, parts[1] * frame.width


def test_the_second_language_stands_below_the_title_in_its_own_tag():
    slide = slide_of(Card(sample(), "Grew", "Trade", "", "Выросло"), "ru")
    assert placed(slide, BODY) == ["Trade", "Выросло", "billion USD"]
    assert languages(slide._element) == {"en-GB", "ru-RU"}


def test_the_key_of_a_show_takes_the_place_of_that_of_the_chart():
    exhibit = sample(reading=("a sign",))
    assert "1 – a border" in placed(slide_of(Card(exhibit, "Grew", key=("1 – a border",))), BODY)
    assert "a sign" in placed(slide_of(Card(exhibit)), BODY)


def test_a_slide_of_words_tells_each_line_in_both_languages():
    lines = (("It grew.", "Выросло."), ("It fell.", "Упало."))
    leaf = Leaf("Remember", "Periods", "Say it.", "Запомнить", lines, "Package 1")
    slide = slide_of(leaf, "ru")
    assert slide.shapes.title.text_frame.text == "Remember"
    assert placed(slide, BODY) == ["Periods", "Запомнить", "It grew.\nВыросло.\nIt fell.\nУпало."]
    assert placed(slide, PP_PLACEHOLDER.FOOTER) == ["Package 1"]
    assert slide.notes_slide.notes_text_frame.text == "Say it."


def test_a_cover_is_larger_and_has_no_notes():
    slide = slide_of(Leaf("Trade", second="Торговля", lines=(("A. B.", ""),), cover=True), "ru")
    (title,) = slide.shapes.title.text_frame.paragraphs[0].runs
    assert title.font.size.pt == 40 and slide.shapes.title.top > Inches(2)
    assert placed(slide, BODY) == ["Торговля", "A. B."] and not slide.has_notes_slide


def test_bands_and_gaps_lie_where_the_chart_has_their_years():
    """Of four years each takes a quarter of what is plotted; a band begins where a year does."""
    slide = slide_of(Card(sample(chart=years()), "Grew"))
    (frame,) = frames(slide)
    left, width = inner(frame)
    shapes = grouped(slide)
    rectangles = [one for one in shapes if one.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE]
    found = [((one.left - left) / width, one.width / width) for one in rectangles]
    assert [pytest.approx(pair, abs=0.002) for pair in found] == [(0, 0.5), (0.5, 0.5), (0, 0.25)]
    texts = [one.text_frame.text for one in shapes if one.shape_type == MSO_SHAPE_TYPE.TEXT_BOX]
    assert texts[:2] == ["1992–2002", "Diplomacy and borders"] and "2001: not found" in texts
    (line,) = [one for one in shapes if one.shape_type == MSO_SHAPE_TYPE.LINE]
    assert (line.left - left) / width == pytest.approx(0.75, abs=0.002)
    assert shapes.index(line) < next(at for at, one in enumerate(shapes) if one.has_chart)


def test_the_text_of_a_gap_gives_way_to_a_line_that_runs_through_it():
    whole = years()
    level = Level("factor", 1.0, 1.0, KAZ)
    panel = replace(whole.panels[0], context=(level,))
    slide = slide_of(Card(sample(chart=replace(whole, panels=(panel,))), "Grew"))
    texts = [one.text_frame.text for one in grouped(slide) if one.has_text_frame]
    assert "1992–2002" in texts and "2001: not found" not in texts


def test_an_event_has_its_number_at_its_date():
    slide = slide_of(Card(sample(chart=years()), "Grew", marks=(Mark(1, 2002.5),)))
    left, width = inner(frames(slide)[0])
    disc = next(one for one in grouped(slide) if one.has_text_frame and one.text_frame.text == "1")
    middle = disc.left + disc.width / 2
    assert (middle - left) / width == pytest.approx(0.5, abs=0.002)


def test_events_that_no_number_names_are_signs_at_the_foot():
    """The middle of 2002 and that of 2003 are at three and five eighths of four years."""
    whole = years()
    events = (Event("2002", "", True), Event("2003", "", False))
    panel = replace(whole.panels[0], context=events)
    exhibit = sample(chart=replace(whole, panels=(panel,)))
    slide = slide_of(Card(exhibit, "Grew"))
    left, width = inner(frames(slide)[0])
    signs = [one for one in grouped(slide) if "Triangle" in one.name]
    middles = [(one.left + one.width / 2 - left) / width for one in signs]
    assert middles == [pytest.approx(3 / 8, abs=0.002), pytest.approx(5 / 8, abs=0.002)]
    first, second = (one.fill.fore_color.rgb for one in signs)
    assert first != second and str(second) == "FFFFFF"
    named = slide_of(Card(exhibit, "Grew", marks=(Mark(1, 2002.5),)))
    assert not any("Triangle" in one.name for one in grouped(named))


def test_a_waterfall_stands_on_columns_that_nobody_sees():
    """b falls from 3 to −2 and so has a part on each side of zero; c rises from −2 to 1."""
    plot = stood(flattened(waterfall())[0])
    below, *parts = (one for one in plot.series if not one.over and not one.texts)
    (texts,) = (one for one in plot.series if one.texts)
    assert plot.stacked and below.values == (0.0, 0.0, 0.0, 0.0)
    assert [(one.name, one.values) for one in parts] == [
        ("total", (3.0, None, None, 1.0)),
        ("step", (None, 3.0, 1.0, None)),
        ("step", (None, -2.0, -2.0, None)),
    ]
    assert texts.values == (3.0, 3.0, 1.0, 1.0) and texts.texts == ("3", "−5", "+3", "1")
    keyed = {one.name for one in plot.series if one.keyed}
    assert keyed == {"total", "step"} and plot.named == ()


def test_thin_lines_lead_from_each_column_to_the_next():
    """One series a line, as the next one begins where it ends; a fourth would be in the first."""
    lines = [one for one in stood(flattened(waterfall())[0]).series if one.over]
    assert [one.values for one in lines] == [
        (3.0, 3.0, None, None),
        (None, -2.0, -2.0, None),
        (None, None, 1.0, 1.0),
    ]
    slide = slide_of(Card(sample(chart=waterfall()), "Grew"))
    _, over = frames(slide)[0].chart.plots
    assert not any(one.name in ("total", "step") for one in over.series)
    drawn = [one for one in over.series if one.format.line.fill.type == MSO_FILL.SOLID]
    assert [list(one.values) for one in drawn] == [list(one.values) for one in lines]
    assert {one.format.line.width.pt for one in drawn} == {1.0}


def test_the_fourth_line_is_in_the_series_of_the_first():
    names = tuple("abcdef")
    levels = tuple(Step(name, float(at)) for at, name in enumerate(names[:-1]))
    columns = Columns("n", names, (1.0,) * 6, (KAZ,), base=(0.0,) * 6, texts=(("1",),) * 6)
    panel = Panel((columns,), Categories(names), Values(0.0, 6.0), context=levels)
    plot = stood(flattened(Chart((panel,), words_for("en")))[0])
    first, second, third = (one.values for one in plot.series if one.over)
    assert first == (0.0, 0.0, None, 3.0, 3.0, None)
    assert second == (None, 1.0, 1.0, None, 4.0, 4.0)
    assert third == (None, None, 2.0, 2.0, None, None)


def test_a_step_that_does_not_reach_zero_stands_on_its_lower_end():
    names = Categories(("a", "b"))
    up = Columns("up", ("a", "b"), (1.0, 2.0), (KAZ,), base=(4.0, -3.0), texts=(("1",), ("2",)))
    below, upper, lower, _ = stood(
        flattened(Chart((Panel((up,), names, Values(-3, 5)),), words_for("en")))[0]
    ).series
    assert below.values == (4.0, -1.0)
    assert (upper.values, lower.values) == ((1.0, 0.0), (0.0, -2.0))


def test_the_texts_of_a_waterfall_stand_above_its_columns():
    slide = slide_of(Card(sample(chart=waterfall()), "Grew"))
    (frame,) = frames(slide)
    assert len(series(frame.chart)) == 3  # Two columns of one name, and those without a letter.
    labels = frame.chart._chartSpace.xpath(".//c:dLbl//a:t/text()")
    assert labels == ["3", "−5", "+3", "1"]
    assert frame.chart._chartSpace.xpath(".//c:dLbl/c:dLblPos/@val") == ["t"] * 4


def test_a_marker_of_its_own_is_kept():
    line = Line(Look("a", KAZ), (2001, 2002), (1.0, 2.0), symbols=("circle", "x-thin-open"))
    panel = Panel((line,), Years(2001, 2002), Values(0.0, 4.0))
    (native,) = flattened(Chart((panel,), words_for("en")))
    assert native.series[0].symbols == ("circle", "x-thin-open")
    frame = frames(slide_of(Card(sample(chart=Chart((panel,), words_for("en"))))))[0]
    assert frame.chart._chartSpace.xpath(".//c:dPt/c:idx/@val") == ["1"]


def test_hollow_markers_of_a_line_are_single_ones_over_it():
    """LibreOffice fills what belongs to a line with its colour."""
    symbols = ("circle", "circle-open", "circle")
    line = Line(Look("a", KAZ), (2001, 2002, 2003), (1.0, 2.0, 3.0), symbols=symbols)
    panel = Panel((line,), Years(2001, 2003), Values(0.0, 4.0))
    joined, single = flattened(Chart((panel,), words_for("en")))[0].series
    assert joined.values == (1.0, 2.0, 3.0) and "circle-open" not in joined.symbols
    assert single.values == (None, 2.0, None) and single.symbol == "circle-open"
    assert not single.joined and not single.keyed


def test_panels_of_one_chart_name_the_bands_once():
    chart = years()
    (upper,) = chart.panels
    lower = replace(upper, up=Values(0.0, 9.0, title="Place"))
    slide = slide_of(Card(sample(chart=replace(chart, panels=(upper, lower))), "Grew"))
    texts = [
        shape.text_frame.text
        for group in slide.shapes
        for shape in getattr(group, "shapes", ())
        if shape.has_text_frame and shape.text_frame.text
    ]
    assert texts.count("1992–2002") == 1
