"""Bands, gaps, events and source changes around the lines."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures import layers
from tests.unit.figures.charts import PERIODS

ALL_YEARS = layers.Axes("x", "y", 1992, 2025)


def spans(shapes):
    return [(shape["x0"], shape["x1"]) for shape in shapes]


def test_every_period_has_a_band():
    shapes = layers.band_shapes(PERIODS, ALL_YEARS)
    assert spans(shapes) == [(1991.5, 2002.5), (2002.5, 2015.5), (2015.5, 2025.5)]
    assert {shape["layer"] for shape in shapes} == {"below"}


@pytest.mark.parametrize(
    ("first", "last", "bands"),
    [
        (2016, 2025, [(2015.5, 2025.5)]),
        (2010, 2018, [(2009.5, 2015.5), (2015.5, 2018.5)]),
        (2002, 2002, [(2001.5, 2002.5)]),
    ],
)
def test_bands_cover_the_shown_years_only(first, last, bands):
    assert spans(layers.band_shapes(PERIODS, layers.Axes("x", "y", first, last))) == bands


def test_neighbouring_bands_differ():
    colours = [shape["fillcolor"] for shape in layers.band_shapes(PERIODS, ALL_YEARS)]
    assert colours[0] != colours[1] != colours[2]


def test_bands_are_named_with_their_years(words):
    texts = [note["text"] for note in layers.band_names(PERIODS, ALL_YEARS, words)]
    assert "<b>1992–2002</b>" in texts and "<b>2003–2015</b>" in texts
    assert words("period.2.short") in texts and len(texts) == 6


def test_a_narrow_band_has_no_name(words):
    assert layers.band_names(PERIODS, layers.Axes("x", "y", 2003, 2003), words) == []


def test_unknown_years_become_one_band_each_run(words):
    shapes, notes = layers.unknown_years([1992, 1993, 1994, 2004], ALL_YEARS, words)
    assert spans(shapes) == [(1991.5, 1994.5), (2003.5, 2004.5)]
    assert [note["text"] for note in notes] == [
        words("chart.unknown", years="1992–1994"),
        words("chart.unknown", years="2004"),
    ]


def test_unknown_years_outside_the_panel_are_left_out(words):
    assert layers.unknown_years([1992], layers.Axes("x", "y", 2000, 2010), words) == ([], [])


@pytest.mark.parametrize(
    ("date", "place"),
    [
        ("2019", 2019.0),
        ("2019-01-01", 2018.5 + 0.5 / 31 / 12),
        ("2019-07-01", 2019.0 + 0.5 / 31 / 12),
        ("2019-12-31", 2019.5 - 0.5 / 31 / 12),
        ("2019-06", 2018.5 + 5.5 / 12),
        ("2020-02-29", 2019.5 + (1 + 28.5 / 29) / 12),
    ],
)
def test_events_stand_within_their_year(date, place):
    assert layers.event_position(date) == pytest.approx(place)


@given(st.dates())
def test_an_event_stands_in_the_half_years_around_its_year(day):
    place = layers.event_position(day.isoformat())
    assert day.year - 0.5 < place < day.year + 0.5


@given(st.dates(), st.dates())
def test_events_keep_the_order_of_their_dates(one, other):
    places = layers.event_position(one.isoformat()), layers.event_position(other.isoformat())
    assert (one < other) == (places[0] < places[1])


def test_events_are_markers_at_the_foot_and_open_when_unconfirmed():
    events = pd.DataFrame(
        {
            "date": ["1990", "2000-05", "2001"],
            "hover": ["a", "b", "c"],
            "confirmed": [True, True, False],
        }
    )
    trace = layers.event_trace(events, ALL_YEARS, "x", "y2")
    assert trace["text"] == ["b", "c"]
    assert trace["marker"]["symbol"] == ["triangle-up", "triangle-up-open"]
    assert len(trace["x"]) == len(trace["y"]) == 2


def test_ranges_and_open_periods_are_written_with_an_en_dash(words):
    assert layers.range_text(1992, 1994) == "1992–1994"
    assert layers.range_text(2019, 2019) == "2019"
    assert layers.period_years(PERIODS[0], words) == "1992–2002"
    assert layers.period_years(PERIODS[2], words) == words("period.open", start=2016)
