"""The ratio against its corridor, and the asymmetry as columns."""

import pandas as pd
import pytest

from dashboard.figures.mirror_ratio import RatioChart, asymmetry_columns, ratio_lines
from tests.unit.figures.charts import MISSING, PERIODS, look

LOOKS = {"one": look("One →<br>Other", "#1572ad"), "other": look("Other →<br>One", "#d97706")}


def rows(direction, values, variant="reference"):
    frame = pd.DataFrame({"year": list(values), "shown": list(values.values())})
    return frame.assign(
        direction=direction, variant=variant, status="reported", number="1", origin="A source"
    )


def chart(*frames, **more):
    settings = {"first": 2001, "last": 2006, "changes": {}, **more}
    return RatioChart(pd.concat(frames, ignore_index=True), LOOKS, PERIODS, **settings)


def test_the_corridor_and_the_factor_are_drawn_where_they_belong(english):
    drawing = ratio_lines(
        chart(rows("one", {2001: 0.9, 2002: 1.1}), corridor=(1.0, 1.2), factor=1.06), english
    ).to_dict()
    shapes = drawing["layout"]["shapes"]
    bands = [one for one in shapes if one["type"] == "rect" and one["yref"] == "y"]
    levels = [one for one in shapes if one["type"] == "line" and one["yref"] == "y"]
    assert [(band["y0"], band["y1"]) for band in bands] == [(1.0, 1.2)]
    assert [(level["y0"], level["y1"]) for level in levels] == [(1.06, 1.06)]


def test_every_ratio_is_inside_the_axis(english):
    drawing = ratio_lines(
        chart(rows("one", {2001: 0.2, 2002: 2.5}), corridor=(1.0, 1.2), factor=1.06), english
    ).to_dict()
    low, high = drawing["layout"]["yaxis"]["range"]
    assert low < 0.2 and high > 2.5


def test_another_edition_is_a_hollow_marker_and_no_point_of_the_line(english):
    drawing = ratio_lines(
        chart(
            rows("one", {2001: 0.9, 2002: 1.1}),
            rows("one", {2002: 0.6}, "alternate"),
            corridor=(1.0, 1.2),
            factor=1.06,
        ),
        english,
    ).to_dict()
    line, mark = [trace for trace in drawing["data"] if len(trace["x"])]
    assert list(line["y"]) == [0.9, 1.1]
    assert list(mark["y"]) == [0.6] and mark["marker"]["symbol"].endswith("-open")


def test_labels_have_the_room_that_their_words_need(english):
    def margin(label):
        looks = {"one": look(label, "#1572ad")}
        drawing = RatioChart(
            rows("one", {2001: 0.9}), looks, PERIODS, 2001, 2006, {}, (1.0, 1.2), 1.06
        )
        return ratio_lines(drawing, english).layout.margin.r

    assert margin("Kazakhstan →<br>Uzbekistan") > margin("One<br>Two") >= 3 * 7


def test_columns_stand_side_by_side_with_gaps(english):
    drawing = asymmetry_columns(
        chart(rows("one", {2001: 10.0, 2002: MISSING}), rows("other", {2001: 40.0, 2002: 20.0})),
        english,
    ).to_dict()
    assert drawing["layout"]["barmode"] == "group"
    bars = [trace for trace in drawing["data"] if trace["type"] == "bar"]
    assert [list(bar["y"]) for bar in bars] == [[10.0, None], [40.0, 20.0]]
    assert [bar["marker"]["color"] for bar in bars] == ["#1572ad", "#d97706"]
    assert drawing["layout"]["yaxis"]["range"] == pytest.approx([0.0, 44.8])


def test_years_without_any_ratio_are_marked_as_unknown(english):
    drawing = asymmetry_columns(chart(rows("one", {2001: 1.0, 2002: MISSING})), english).to_dict()
    told = [note["text"] for note in drawing["layout"]["annotations"]]
    assert english("chart.unknown", years="2002") in told
