"""What lies behind the marks: bands, unknown years, levels, years that stand out."""

from itertools import pairwise

import pytest

from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Months, Values, Years
from dashboard.charts.chart import Panel
from dashboard.charts.context import Blank, Gap, Level, Marked, Rule, Step
from dashboard.charts.marks import Columns
from dashboard.figures import roles
from dashboard.words import words_for
from tests.unit.figures.charts import TEN, drawn, line, notes, panel, shapes


def spans(found):
    return [(shape["x0"], shape["x1"]) for shape in found]


@pytest.mark.parametrize(
    ("first", "last", "bands"),
    [
        (1992, 2025, [(1991.5, 2002.5), (2002.5, 2015.5), (2015.5, 2025.5)]),
        (2016, 2025, [(2015.5, 2025.5)]),
        (2010, 2018, [(2009.5, 2015.5), (2015.5, 2018.5)]),
        (2002, 2002, [(2001.5, 2002.5)]),
    ],
)
def test_every_period_has_a_band_over_the_years_shown(first, last, bands):
    found = shapes(drawn(panel(first=first, last=last)), roles.BAND)
    assert spans(found) == bands
    assert {shape["layer"] for shape in found} == {"below"}
    colours = [shape["fillcolor"] for shape in found]
    assert all(one != other for one, other in pairwise(colours))


def test_bands_are_named_with_their_years(words):
    figure = drawn(panel(first=1992, last=2025), words=words)
    years = [note["text"] for note in notes(figure, roles.BAND_YEARS)]
    told = ("1992–2002", "2003–2015", words("period.open", start=2016))
    assert years == [f"<b>{one}</b>" for one in told]
    names = [note["text"] for note in notes(figure, roles.BAND_NAME)]
    assert names == [words(f"period.{number}.short") for number in (1, 2, 3)]


def test_on_a_phone_bands_tell_their_years_alone(words):
    figure = drawn(panel(first=1992, last=2025), words=words, narrow=True)
    assert not notes(figure, roles.BAND_NAME)
    assert notes(figure, roles.BAND_YEARS)[-1]["text"] == "<b>2016–2025</b>"


def test_the_years_of_a_band_narrower_than_they_are_are_written_small():
    """Of 34 years on 780 pixels eleven take 252, on 300 less names of 90 they take 68: nine letters
    of 7.5 take 67.5, so the ten years from 2016 are the only narrow band."""
    shown = Panel((), Years(1992, 2025), Categories(("N" * 12,)))
    assert [size for size in _sizes(shown, narrow=False) if size < tokens.SMALL_SIZE] == []
    assert [size < tokens.SMALL_SIZE for size in _sizes(shown, narrow=True)] == [False, False, True]


def _sizes(shown, narrow):
    years = notes(drawn(shown, narrow=narrow), roles.BAND_YEARS)
    return [one["font"]["size"] for one in years]


def test_a_narrow_band_has_no_name():
    figure = drawn(panel(first=2003, last=2003))
    assert not notes(figure, roles.BAND_NAME) + notes(figure, roles.BAND_YEARS)


def test_bands_are_named_once_above_panels_beneath_each_other():
    one, other = panel(first=1992, last=2025), panel(first=1992, last=2025)
    figure = drawn(one, other)
    assert len(shapes(figure, roles.BAND)) == 6 and len(notes(figure, roles.BAND_NAME)) == 3


def test_years_since_a_start_have_no_bands():
    since = Panel((), Years(0, 9, dated=False), Values(0, 1))
    assert not shapes(drawn(since, periods=()), roles.BAND)


def test_unknown_years_become_one_band_each_run(words):
    figure = drawn(panel(first=1992, last=2025, unknown=(1992, 1993, 1994, 2004)), words=words)
    assert spans(shapes(figure, roles.UNKNOWN)) == [(1991.5, 1994.5), (2003.5, 2004.5)]
    assert [note["text"] for note in notes(figure, roles.UNKNOWN)] == [
        words("chart.unknown", years="1992–1994"),
        words("chart.unknown", years="2004"),
    ]


def test_a_level_is_a_line_and_a_range_of_levels_a_band():
    figure = drawn(
        panel(context=(Level("a", 1.0, 1.2, "#102030"), Level("b", 1.06, 1.06, tokens.INK)))
    )
    band, level = shapes(figure, roles.LEVEL)
    assert (band["type"], band["y0"], band["y1"]) == ("rect", 1.0, 1.2)
    assert band["fillcolor"] == "rgba(16, 32, 48, 0.26)"
    assert (level["type"], level["y0"], level["y1"]) == ("line", 1.06, 1.06)
    assert not notes(figure, roles.LEVEL)


@pytest.mark.parametrize(("narrow", "text"), [(False, "the article: 5"), (True, "5")])
def test_a_level_is_labelled_as_the_screen_allows(narrow, text):
    level = Level("a", 5.0, 5.0, tokens.INK, "dot", ("the article: 5", "5"))
    (note,) = notes(drawn(panel(context=(level,)), narrow=narrow), roles.LEVEL)
    assert (note["text"], note["y"]) == (text, 5.0)


def test_a_label_of_a_level_stands_on_it_on_a_logarithmic_axis_too():
    level = Level("a", 100.0, 100.0, tokens.INK, "dot", ("a", "a"))
    (note,) = notes(drawn(panel(context=(level,), up=Values(0.0, 3.0, log=True))), roles.LEVEL)
    assert note["y"] == 2.0


def test_years_that_stand_out_are_ruled_shaded_or_framed():
    figure = drawn(
        panel(context=(Rule(2004), Rule(2002.5, "2003"), Marked(2001), Marked(2005, framed=True)))
    )
    assert spans(shapes(figure, roles.RULE)) == [(2004, 2004), (2002.5, 2002.5)]
    assert [note["text"] for note in notes(figure, roles.RULE)] == ["2003"]
    assert spans(shapes(figure, roles.MARKED)) == [(2000.7, 2001.3), (2004.5, 2005.5)]


def test_steps_join_a_column_with_the_next():
    names = Categories(("2002", "exports", "2015"))
    columns = Columns("n", names.names, (1.0, 2.0, 3.0), ("#112233",))
    steps = (Step("2002", 1.0), Step("exports", 3.0))
    figure = drawn(Panel((columns,), names, Values(0, 4), context=steps), periods=())
    joined = shapes(figure, roles.STEP)
    assert [(one["y0"], one["x0"] < 0.5 + at < one["x1"]) for at, one in enumerate(joined)] == [
        (1.0, True),
        (3.0, True),
    ]


def test_a_missing_column_says_so_in_its_place():
    names = Categories(("Kazakhstan", "Turkmenistan"))
    columns = Columns("n", names.names, (1.0, None), ("#112233",))
    told = (Blank("Turkmenistan", "not reported"),)
    (note,) = notes(
        drawn(Panel((columns,), Values(0, 2), names, context=told), periods=()), roles.BLANK
    )
    assert (note["y"], note["text"]) == ("Turkmenistan", "not reported")


def test_a_missing_column_that_stands_tells_it_upright_where_its_place_is_narrow():
    for count, upright in ((2, False), (20, True)):
        names = Categories(tuple(f"n{number}" for number in range(count)))
        columns = Columns("n", names.names, (1.0,) * (count - 1) + (None,), ("#112233",))
        told = (Blank(names.names[-1], "not reported"),)
        figure = drawn(Panel((columns,), names, Values(0, 2), context=told), periods=())
        (note,) = notes(figure, roles.BLANK)
        assert note["yanchor"] == "bottom" and (note.get("textangle") == -90) is upright


def test_a_panel_is_named_in_its_corner_or_above_a_scale_of_its_own():
    same = drawn(panel(line({2001: 1.0}), name="One"), panel(line({2001: 1.0}), name="Other"))
    assert [one["text"] for one in notes(same, roles.PANEL_NAME)] == ["<b>One</b>", "<b>Other</b>"]
    own = drawn(panel(name="Share"), panel(up=Values(0, 1), name="Place"))
    share, place = notes(own, roles.PANEL_NAME)
    assert share["yref"] == "paper" and share["y"] == 1 and place["y"] < 0.5
    # The bands' years make room for it.
    years = notes(own, roles.BAND_YEARS)[0]["yshift"]
    assert years > notes(same, roles.BAND_YEARS)[0]["yshift"]


@pytest.mark.parametrize(("narrow", "x", "anchor"), [(False, 0, "left"), (True, 1, "right")])
def test_beside_names_of_categories_a_phone_has_room_to_the_left(narrow, x, anchor):
    across = Values(0.0, 1.0)
    panels = (Panel((), across, Categories(names), name="N") for names in (("a", "b"), ("a",)))
    for note in notes(drawn(*panels, narrow=narrow, periods=()), roles.PANEL_NAME):
        assert (note["x"], note["xanchor"]) == (x, anchor)


def test_every_text_and_shape_has_a_role():
    known = {value for name, value in vars(roles).items() if name.isupper()}
    figure = drawn(
        panel(line({2001: 1.0}), name="One", unknown=(2002,), context=(Rule(2003, "x"),)),
        key="ends",
        words=words_for("kk"),
    )
    layout = figure["layout"]
    assert {one["name"] for one in (*layout["annotations"], *layout["shapes"])} <= known


@pytest.mark.parametrize(("narrow", "labels"), [(False, ["May: unusable"]), (True, [])])
def test_a_gap_of_months_is_shaded_and_labelled_where_there_is_room(narrow, labels):
    gap = Gap(4, 4, "May: unusable")
    made = Panel((), Months(0, 80), TEN, context=(gap,))
    figure = drawn(made, periods=(), narrow=narrow)
    (shape,) = shapes(figure, roles.UNKNOWN)
    assert (shape["x0"], shape["x1"]) == (3.5, 4.5)
    assert [note["text"] for note in notes(figure, roles.UNKNOWN)] == labels
