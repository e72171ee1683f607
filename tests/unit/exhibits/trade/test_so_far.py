"""What is said and drawn of the year so far."""

import pytest

from dashboard.analysis.so_far import so_far
from dashboard.charts.marks import Columns, Points
from dashboard.exports.pptx.flatten import flattened


@pytest.fixture(scope="module")
def make(exhibitors):
    return exhibitors["trade-so-far"]


def test_it_follows_nothing(make):
    assert make.canonical({"period": "2", "months": "year", "reporter": "UZB"}) == ""


def test_columns_stand_for_what_is_known_and_the_range_for_the_newest_year_alone(
    make, tables, english
):
    found = so_far(tables)
    so, rest, lowest, span = make({}, english).chart.panels[0].drawn(Columns)
    assert so.values == pytest.approx(list(found.rows["value"] / 1000))
    for columns in (lowest, span):
        assert [at for at, one in zip(columns.at, columns.values, strict=True) if one is not None]
        assert set(columns.values[:-1]) == {None}
    tops = so.values[-1] + lowest.values[-1], so.values[-1] + lowest.values[-1] + span.values[-1]
    assert tops == pytest.approx((found.now["low"] / 1000, found.now["high"] / 1000))
    for row, one, other in zip(found.rows.itertuples(), so.values, rest.values, strict=True):
        assert (other is None) != row.complete
        assert other is None or one + other == pytest.approx(row.whole / 1000)


def test_every_year_has_its_median_and_a_hollow_marker_its_other_figure(make, tables, english):
    found = so_far(tables)
    medians, other = make({}, english).chart.panels[0].drawn(Points)
    assert medians.y == pytest.approx(list(found.rows["median"] / 1000))
    assert other.other and other.x == tuple(found.tried.loc[~found.tried["complete"], "year"])


def test_it_says_that_it_is_an_estimate_and_how_it_did(make, tables, words):
    exhibit = make({}, words)
    assert words("so_far.reading.estimate") in exhibit.reading
    assert words("so_far.note.ends") in exhibit.notes
    assert any(words.date("2026-01") in note for note in exhibit.notes)
    outside = so_far(tables).tried.loc[lambda tried: ~tried["inside"], "year"]
    assert str(outside.max()) in " ".join(exhibit.reading)


def test_the_table_tells_what_the_median_missed_by(make, tables, english):
    written = make({}, english).written
    miss = {row[0]: row[7] for row in written.rows}
    for row in so_far(tables).tried.itertuples():
        sign = "−" if row.miss < 0 else "+"
        assert miss[str(row.year)] == f"{sign}{abs(row.miss):.1f}%"


def test_on_a_slide_an_estimate_is_paler_than_what_is_known(make, english):
    (native,) = flattened(make({}, english).chart)
    colours = [one.colours[0] for one in native.series[:4]]
    assert native.stacked and len(set(colours)) == 4
    lightness = [sum(int(one[at : at + 2], 16) for at in (1, 3, 5)) for one in colours]
    assert lightness == sorted(lightness)
