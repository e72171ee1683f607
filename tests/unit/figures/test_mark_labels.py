"""Texts that belong to marks: ends of lines, single points, the map, changes of source."""

import math

import pytest

from dashboard.charts.axes import Values
from dashboard.charts.chart import Panel
from dashboard.charts.context import Change, Event
from dashboard.charts.marks import Columns, Outline
from dashboard.figures import roles
from tests.unit.figures.charts import drawn, line, notes, panel, points, shapes


def changes(*marks, years=(2020,), first=1992, last=2025, narrow=False, **more):
    """The dotted lines and labels of a change of source in these years."""
    told = (*more.pop("context", ()), *(Change(year, "why") for year in years))
    columns = more.pop("columns", "beside")
    shown = panel(*marks, first=first, last=last, context=told, **more)
    figure = drawn(shown, periods=(), narrow=narrow, columns=columns)
    return shapes(figure, roles.SOURCE_CHANGE), notes(figure, roles.SOURCE_CHANGE)


def test_lines_are_labelled_at_their_end_with_their_marker():
    figure = drawn(panel(line({2001: 1.0, 2002: 3.0, 2003: None})), key="ends")
    (label,) = notes(figure, roles.END_LABEL)
    assert label["text"] == '<span style="color:#112233">●</span> Exports'
    assert (label["x"], label["y"]) == (2006.5, 3.0)
    assert not notes(drawn(panel(line({2001: 1.0})), key="ends", narrow=True), roles.END_LABEL)


def test_a_line_that_ends_nowhere_or_is_not_named_has_no_label():
    powers = Values(-1, 1, log=True)
    marks = (line({2001: None}), line({2001: -1.0}), line({2001: 2.0}, ended=False))
    assert not notes(drawn(panel(*marks, up=powers), key="ends"), roles.END_LABEL)


def test_labels_of_a_log_chart_stand_at_the_logarithm():
    figure = drawn(panel(line({2001: 6.0}), up=Values(-1, 1, log=True)), key="ends")
    assert notes(figure, roles.END_LABEL)[0]["y"] == pytest.approx(math.log10(6))


def test_labels_of_two_lines_take_two_lines_of_text_each():
    marks = [line({2001: 5.0}, f"{at}<br>by one") for at in range(2)]
    one, other = (note["y"] for note in notes(drawn(panel(*marks), key="ends"), roles.END_LABEL))
    # Ten units over 281 pixels, 19 pixels for a line.
    assert other - one == pytest.approx(2 * 19 * 10 / 281, rel=0.01)


def test_of_panels_beside_each_other_the_last_is_labelled():
    one, other = panel(line({2001: 1.0}), last=2002), panel(line({2003: 1.0}), first=2003)
    (label,) = notes(drawn(one, other, beside=True, key="ends"), roles.END_LABEL)
    assert label["xref"] == "x2"
    beneath = drawn(panel(line({2001: 1.0})), panel(line({2001: 1.0})), key="ends")
    assert len(notes(beneath, roles.END_LABEL)) == 2


@pytest.mark.parametrize(("narrow", "text"), [(False, "Kazakhstan"), (True, "Kaz.")])
def test_the_map_is_labelled_as_the_screen_allows(narrow, text):
    square = ((0.0, 1.0, 0.0), (0.0, 1.0, 0.0))
    named, unnamed = (
        Outline("KAZ", (square,), (0.5, 0.25), "told", "#112233", 0.5, labels)
        for labels in (("Kazakhstan", "Kaz."), ())
    )
    figure = drawn(Panel((named, unnamed), None, None), periods=(), narrow=narrow)
    (note,) = notes(figure, roles.MAP_LABEL)
    assert (note["text"], note["x"], note["y"]) == (text, 0.5, 0.25)


@pytest.mark.parametrize(("narrow", "text"), [(False, "the article: 5"), (True, "5")])
def test_single_points_are_named_beside_them(narrow, text):
    marks = (points({2003: 5.0}, beside=("the article: 5", "5")), points({2004: 5.0}))
    (note,) = notes(drawn(panel(*marks), narrow=narrow), roles.POINT_NAME)
    assert (note["text"], note["x"], note["y"]) == (text, 2003, 5.0)


def test_a_dotted_line_stands_before_the_year_and_tells_why(words):
    figure = drawn(panel(first=2015, last=2025, context=(Change(2020, "why"),)), words=words)
    (rule,) = shapes(figure, roles.SOURCE_CHANGE)
    assert (rule["x0"], rule["x1"], rule["line"]["dash"]) == (2019.5, 2019.5, "dot")
    (note,) = notes(figure, roles.SOURCE_CHANGE)
    assert (note["text"], note["hovertext"]) == (words("chart.source_change"), "why")


def test_changes_in_years_that_follow_each_other_share_a_label_and_each_has_its_line():
    rules, found = changes(years=(2010, 2018, 2019, 2020))
    assert [rule["x0"] for rule in rules] == [2009.5, 2017.5, 2018.5, 2019.5]
    assert [note["hovertext"] for note in found] == ["why", "why<br>why<br>why"]
    assert [note["x"] for note in found] == [2009.5, 2017.5]


@pytest.mark.parametrize(("first", "last"), [(2020, 2025), (1992, 2019)])
def test_a_change_outside_the_panel_is_left_out(first, last):
    assert changes(first=first, last=last) == ([], [])


@pytest.mark.parametrize(
    ("values", "anchor", "edge"),
    [
        ({2018: 1.0, 2019: 1.0, 2020: 1.0}, "right", "top"),
        ({2018: 9.0, 2019: 9.0}, "left", "top"),
        ({2018: 9.0, 2019: 9.0, 2020: 9.0}, "right", "bottom"),
        ({2018: 9.0, 2019: None, 2020: None, 2021: 9.0}, "right", "top"),
    ],
)
def test_the_label_goes_where_the_line_is_not(values, anchor, edge):
    _, (note,) = changes(line(values))
    assert (note["xanchor"], note["yanchor"], note["textangle"]) == (anchor, edge, -90)


def test_a_log_axis_is_measured_in_powers():
    values = {2018: 10.0, 2019: 10.0, 2020: 10.0}
    _, (high,) = changes(line(values))
    _, (low,) = changes(line(values), up=Values(0.0, 10.0, log=True))
    assert (high["yanchor"], low["yanchor"]) == ("bottom", "top")


def test_columns_and_events_at_the_foot_stay_free():
    years = (2018, 2019, 2020, 2021)
    _, (note,) = changes(Columns("n", years, (9.0,) * 4, ("#112233",)))
    assert note["textangle"] == 0 and note["y"] > 0.9
    events = (Event("2019-11", "a", True), Event("2020-02", "b", True))
    full = line({2018: 9.0, 2019: 9.0, 2020: 9.0})
    _, (note,) = changes(full, context=events)
    assert (note["textangle"], note["yanchor"]) == (-90, "middle")


def test_columns_that_stand_on_each_other_stay_free_up_to_their_top():
    """Two columns of 4.5 each reach to 9 of 10: above them a label fits only lying."""
    years = (2018, 2019, 2020, 2021)
    marks = [Columns(name, years, (4.5,) * 4, ("#112233",)) for name in "ab"]
    _, (note,) = changes(*marks, columns="stacked")
    assert note["textangle"] == 0 and note["y"] > 0.9
    _, (note,) = changes(*marks)
    assert note["textangle"] == -90


@pytest.mark.parametrize("narrow", [False, True])
def test_a_panel_full_of_columns_shows_the_line_without_its_label(narrow):
    full = Columns("n", tuple(range(1992, 2026)), (10.0,) * 34, ("#112233",))
    rules, found = changes(full, narrow=narrow)
    assert (len(rules), found) == (1, [])


def test_the_line_ends_below_the_name_of_the_panel():
    """Of 34 years on 780 pixels the first is at 23, 30 bold letters of 8.6 reach 264."""
    (first, last), _ = changes(name="N" * 30, years=(2002, 2012))
    assert first["y1"] < last["y1"] == 1
    assert first["y1"] == pytest.approx(0.99 - 15 / 281, abs=0.01)


def test_the_name_of_a_panel_stays_free():
    _, (note,) = changes(name="N" * 110)
    assert note["yanchor"] == "bottom"


def test_another_panel_does_not_count():
    full = line({2018: 9.0, 2019: 9.0, 2020: 9.0})
    upper = panel(first=1992, last=2025, context=(Change(2020, ""),))
    figure = drawn(upper, panel(full, first=1992, last=2025), periods=())
    assert notes(figure, roles.SOURCE_CHANGE)[0]["yanchor"] == "top"


def test_two_labels_do_not_cover_each_other():
    """On a phone two changes two years apart are nearer than two labels beside each other."""
    _, found = changes(years=(2018, 2020))
    assert [note["xanchor"] for note in found] == ["right", "right"]
    _, (first, second) = changes(years=(2018, 2020), narrow=True)
    same_side = first["xanchor"] == second["xanchor"]
    assert not same_side or first["yanchor"] != second["yanchor"]
