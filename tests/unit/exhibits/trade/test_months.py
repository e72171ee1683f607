"""What is said and drawn of the months in each of their views."""

import re

import pytest

from dashboard.analysis.months import monthly
from dashboard.charts.axes import Months
from dashboard.charts.context import Gap
from dashboard.charts.marks import Line
from dashboard.charts.months import month_step
from dashboard.exhibits.trade.months_chart import SHORT
from dashboard.exhibits.trade.selection import ALL_GOODS, MONTHS
from dashboard.exports.pptx.flatten import flattened
from tests.contract.csv_facts import LAST, rows

# A section that has trade in every month, one with few, and all.
SECTIONS = ("all", "15", "21")


@pytest.fixture(scope="module")
def make(exhibitors):
    return exhibitors["trade-months"]


def of_table(exhibit):
    """{first cell: number} of the English table."""
    told = {}
    for month, value, *_ in exhibit.written.rows:
        told[month] = None if value == "–" else float(value.replace(",", "").replace("−", "-"))
    return told


def csv_month(year, month, section=None):
    sections = {row["code"]: row["section"] for row in rows("goods_groups")}
    return sum(
        float(row["value"])
        for row in rows("goods_months")
        if (row["year"], row["month"]) == (str(year), str(month))
        and section in (None, sections[row["chapter"]])
    )


def test_the_table_has_every_month_of_the_csv_file_newest_first(make, english):
    told = of_table(make({}, english))
    dates = [(int(row["year"]), int(row["month"])) for row in rows("goods_months")]
    last, first = max(dates), min(dates)
    assert next(iter(told)) == english.date("{}-{:02}".format(*last))
    assert list(told)[-1] == english.date("{}-{:02}".format(*first))
    assert next(iter(told.values())) == pytest.approx(csv_month(*last), abs=1e-3)


def test_a_section_is_the_sum_of_its_chapters(make, english):
    told = of_table(make({"section": "15"}, english))
    assert told["January 2020"] == pytest.approx(csv_month(2020, 1, "15"), abs=1e-3)


def test_months_without_a_value_are_gaps_with_their_reason(make, tables, words):
    exhibit = make({}, words)
    (panel,) = exhibit.chart.panels
    lacking = set(monthly(tables).loc[lambda months: months["value"].isna(), "step"])
    gaps = panel.told(Gap)
    assert {step for gap in gaps for step in range(gap.first, gap.last + 1)} == lacking
    assert all(gap.label in exhibit.reading for gap in gaps)
    (line,) = panel.drawn(Line)
    assert {x for x, y in zip(line.x, line.y, strict=True) if y is None} == lacking


def test_short_months_are_drawn_and_marked(make, tables, english):
    (line,) = make({}, english).chart.panels[0].drawn(Line)
    short = set(monthly(tables).loc[lambda months: months["status"] == "short", "step"])
    marked = {x for x, one in zip(line.x, line.symbols, strict=True) if one == SHORT}
    assert short and marked == short
    assert all(line.y[line.x.index(one)] is not None for one in marked)


def test_it_says_who_exports_and_who_reports(make, english):
    exhibit = make({}, english)
    (line,) = exhibit.chart.panels[0].drawn(Line)
    assert (line.look.dash, line.look.symbol) == ("dash", "square")
    assert exhibit.lead == "Reported by Uzbekistan. Valued CIF."


@pytest.mark.parametrize("view", MONTHS)
@pytest.mark.parametrize("section", SECTIONS)
def test_every_view_of_every_section_is_whole(make, words, view, section):
    exhibit = make({"months": view, "section": section}, words)
    assert exhibit.title and exhibit.finding and exhibit.unit and exhibit.sources
    assert exhibit.drawn(True) and exhibit.drawn(False) and flattened(exhibit.chart)
    assert exhibit.written.rows and len(exhibit.rows)
    spoken = [exhibit.title, exhibit.finding, *exhibit.notes, *exhibit.reading]
    assert not [text for text in spoken if re.search(r"nan|\{|_", text)]
    assert (section == ALL_GOODS) != ("(" in exhibit.title)


def test_years_are_laid_over_each_other_and_end_where_they_break_off(make, english):
    (panel,) = make({"months": "since"}, english).chart.panels
    lines = {one.look.name: one for one in panel.drawn(Line)}
    assert panel.across == Months(1, 12, dated=False)
    assert lines["2019"].ended and not lines[str(LAST)].ended
    assert lines["2019"].y[-1] == pytest.approx(sum(csv_month(2019, one) for one in range(1, 13)))
    assert len({(one.look.symbol, one.look.dash, one.look.colour) for one in lines.values()}) == 8


def test_the_box_at_a_month_tells_every_year_that_has_it(make, english):
    exhibit = make({"months": "since"}, english)
    assert exhibit.figure.layout.hovermode == "x unified"
    (panel,) = exhibit.chart.panels
    told = {one.look.name: one.told for one in panel.drawn(Line)}
    for year, texts in told.items():
        april = sum(csv_month(int(year), month) for month in range(1, 5))
        assert texts[3] == f"<b>{april:,.1f}\u00a0m\u00a0USD</b> · Jan–Apr", year
        assert texts[0].endswith("· Jan")


def test_the_pattern_is_told_by_median_lowest_and_highest(make, english):
    exhibit = make({"months": "season"}, english)
    told = {(month, line): float(value) for month, line, value, _ in exhibit.written.rows}
    years = [line for month, line in told if month == "January" and line.isdigit()]
    shares = sorted(told["January", year] for year in years)
    assert told["January", "Lowest"] == shares[0] and told["January", "Highest"] == shares[-1]
    assert told["January", "Median"] == pytest.approx(sum(shares[2:4]) / 2, abs=1e-3)
    for year in years:
        whole = sum(value for (_, line), value in told.items() if line == year)
        assert whole == pytest.approx(100, abs=0.01)


def test_it_follows_its_own_choices_and_no_other(make):
    query = {"months": "year", "section": "15", "period": "2", "reporter": "KAZ", "flow": "exports"}
    assert make.canonical(query) == "?months=year&section=15"
    assert make.canonical({"months": "level", "section": "99"}) == ""


def test_on_a_slide_each_month_has_its_place(make, tables, english):
    (native,) = flattened(make({}, english).chart)
    assert native.cycle == 12 and native.categories[0] == "Jan 2019"
    lacking = monthly(tables).loc[lambda months: months["value"].isna()]
    for row in lacking.itertuples():
        at = row.step - month_step(2019, 1)
        assert native.categories[at] == f"{english.month(row.month, short=True)} {row.year}"
        assert native.series[0].values[at] is None
