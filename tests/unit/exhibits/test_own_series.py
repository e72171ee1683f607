"""A reader's own figures over the charts of trade: marked wherever a value is shown."""

import pytest

from dashboard.charts.marks import Line
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.goods.exhibits import goods_exhibits
from dashboard.exhibits.own_differences import differences, lines_of
from dashboard.exhibits.own_differences import exhibit as beside
from dashboard.exhibits.own_series import OWN, own_name
from dashboard.exhibits.trade.exhibits import trade_exhibits
from dashboard.own.series import OwnValue, Series
from dashboard.pages.mirror.page import page as mirror
from tests.contract.csv_facts import LAST, rows

pytestmark = pytest.mark.slow

NEXT = LAST + 2
SERIES = Series(
    "From <b>file</b>",
    (
        OwnValue(2010, "KAZ", "UZB", "export", 1500.5),
        OwnValue(2011, "KAZ", "UZB", "export", 1600.25),
        OwnValue(2010, "KAZ", "UZB", "import", 400.5),
        OwnValue(NEXT, "KAZ", "UZB", "export", 90000.0, "estimate"),
        OwnValue(2010, "UZB", "KAZ", "import", 1700.0),
    ),
)


@pytest.fixture
def laid(tables, options, words):
    """The explorer under a query, with the series over it."""
    made = trade_exhibits(Services(tables, options.periods), options)["trade"]

    def over(**query):
        return made.own.lay(query, words, SERIES)

    return over


def own_marks(exhibit, words, panel=0):
    """Name of a line -> year -> value, of what is drawn of the series."""
    told = words("own.line", line="")
    return {
        mark.look.name: {x: y for x, y in zip(mark.x, mark.y, strict=True) if y is not None}
        for mark in exhibit.chart.panels[panel].marks
        if isinstance(mark, Line) and mark.look.name.endswith(told)
    }


def test_values_are_drawn_in_the_unit_of_the_axis(laid, words):
    found = own_marks(laid(flow="exports", unit="million"), words)
    assert list(found.values()) == [{2010: 1500.5, 2011: 1600.25, NEXT: 90000.0}]
    billions = own_marks(laid(flow="exports"), words)
    assert list(billions.values()) == [{2010: 1.5005, 2011: 1.60025, NEXT: 90.0}]


def test_turnover_and_balance_are_of_years_with_both_flows(laid, words):
    assert list(own_marks(laid(flow="turnover", unit="million"), words).values()) == [
        {2010: 1901.0}
    ]
    assert list(own_marks(laid(flow="balance", unit="million"), words).values()) == [{2010: 1100.0}]


def test_newer_years_and_larger_values_have_room(laid):
    (panel,) = laid(flow="exports").chart.panels
    assert panel.across.last == NEXT
    assert panel.up.high > 90
    (closed,) = laid(flow="exports", to="2011").chart.panels
    assert closed.across.last == 2011


def test_constant_prices_are_those_of_the_price_index(laid, words):
    prices = {int(row["year"]): float(row["value"]) for row in rows("us_cpi")}
    found = own_marks(laid(flow="imports", measure="real", base="2015", unit="million"), words)
    (values,) = found.values()
    assert values[2010] == pytest.approx(400.5 * prices[2015] / prices[2010])


@pytest.mark.parametrize(
    "query", [{"measure": "index"}, {"measure": "change"}, {"partner": "TUR"}, {"period": "1"}]
)
def test_where_nothing_lies_over_the_chart_a_note_says_so(laid, words, query):
    exhibit = laid(**query)
    assert exhibit.notes[0] == words("own.note.nothing", name=own_name(SERIES, words))
    assert not any("own" in str(one) for one in exhibit.rows.get("variant", []))


def test_the_table_marks_them(laid, words):
    written = laid(flow="exports", unit="million").written
    name = own_name(SERIES, words)
    found = [row for row in written.rows if name in row]
    assert [int(row[0]) for row in found] == [NEXT, 2011, 2010]
    assert [int(row[0]) for row in written.rows] == sorted(
        (int(row[0]) for row in written.rows), reverse=True
    )


def test_a_file_marks_them(laid):
    listed = laid(flow="exports").rows
    own = listed[listed["variant"] == OWN]
    assert list(own["value"]) == [1500.5, 1600.25, 90000.0]
    assert set(own["sources"]) == {OWN}
    assert set(own["unit"]) == {"million current USD"}
    assert list(own["status"]) == ["reported", "reported", "estimate"]


def test_name_and_note_say_that_they_are_not_the_packages(laid, words):
    exhibit, name = laid(), own_name(SERIES, words)
    assert exhibit.reading[0] == words("own.reading", name=name)
    assert exhibit.notes[0] == words("own.note", name=name)
    assert (words("own.title"), name) in exhibit.filters
    told = [text for mark in exhibit.chart.marks for text in getattr(mark, "told", ())]
    assert not any("<b>file" in text for text in told)


def test_the_mirror_has_each_count_in_its_direction(tables, options, words):
    made = mirror(Services(tables, options.periods)).exhibits["mirror-levels"]
    exhibit = made.own.lay({"unit": "million"}, words, SERIES)
    first, second = (own_marks(exhibit, words, panel) for panel in (0, 1))
    assert [values[2010] for values in first.values()] == [1500.5, 1700.0]
    assert [values for values in second.values()] == [{2010: 400.5}]
    cells = next(row for row in exhibit.written.rows if row[0] == "2010")
    assert sum(words("own.label").casefold() in cell.casefold() for cell in cells) == 3
    assert exhibit.written.rows[0][0] == str(NEXT)


def test_a_count_of_the_readers_is_held_against_the_other_countrys(tables, options, words):
    """In 2010 both counts are theirs; in 2011 and of the way back one is the package's."""
    exhibits = mirror(Services(tables, options.periods)).exhibits
    pairs = exhibits["mirror-pairs"].own.lay({}, words, SERIES)
    found = own_marks(pairs, words).values()
    held = pairs.rows[pairs.rows["variant"] == "reference"].set_index(["direction", "year"])
    there = {2010: 1700.0 / 1500.5, 2011: held.at[("kaz_uzb", 2011), "imports"] / 1600.25}
    back = {2010: 400.5 / held.at[("uzb_kaz", 2010), "exports"]}
    assert list(found) == [pytest.approx(there), pytest.approx(back)]
    listed = pairs.rows[pairs.rows["variant"] == OWN]
    assert list(listed["ratio"]) == [*map(pytest.approx, (*there.values(), *back.values()))]
    assert list(listed["direction"]) == ["kaz_uzb", "kaz_uzb", "uzb_kaz"]
    apart = exhibits["mirror-asymmetry"].own.lay({"direction": "kaz_uzb"}, words, SERIES)
    (values,) = own_marks(apart, words).values()
    assert values[2010] == pytest.approx(200 * (1700.0 - 1500.5) / (1700.0 + 1500.5))
    cells = next(row for row in apart.written.rows if row[0] == "2010")
    assert words("own.cell", value="").strip() in cells[1]


def test_turnover_lies_over_what_governments_quoted(tables, options, words):
    made = mirror(Services(tables, options.periods)).exhibits["mirror-official"]
    exhibit = made.own.lay({"unit": "million"}, words, SERIES)
    assert list(own_marks(exhibit, words).values()) == [{2010: 1901.0}]


@pytest.fixture
def over_goods(tables, options, words):
    made = goods_exhibits(Services(tables, options.periods))["goods-composition"]
    values = (
        OwnValue(2020, "KAZ", "UZB", "export", 2222.5),
        OwnValue(2020, "UZB", "KAZ", "import", 2333.5),
        OwnValue(NEXT, "KAZ", "UZB", "export", 9999.5),
    )

    def over(**query):
        return made.own.lay(query, words, Series("Mine", values))

    return over


def test_the_goods_of_each_year_have_what_the_reader_says_they_come_to(over_goods, words):
    both = own_marks(over_goods(), words)
    assert list(both.values()) == [{2020: 2222.5, NEXT: 9999.5}, {2020: 2333.5}]
    (exporter,) = own_marks(over_goods(side="KAZ"), words).values()
    assert exporter == {2020: 2222.5, NEXT: 9999.5}
    exhibit = over_goods()
    assert exhibit.chart.panels[0].across.last == NEXT
    assert [row[2] for row in exhibit.written.rows if "Mine" in row[-1]] == [
        words.number(value, 1) for value in (2222.5, 9999.5, 2333.5)
    ]
    assert list(exhibit.rows.loc[exhibit.rows["sources"] == OWN, "value"]) == [
        2222.5,
        9999.5,
        2333.5,
    ]


@pytest.mark.parametrize("query", [{"measure": "share"}, {"part": "s2"}, {"period": "1"}])
def test_of_parts_and_shares_of_goods_a_series_says_nothing(over_goods, words, query):
    name = words("own.label.named", name="Mine")
    assert over_goods(**query).notes[0] == words("own.note.nothing", name=name)


def test_differences_are_from_the_held_values(tables, words):
    held = {
        (row["flow"], row["source"]): float(row["value"])
        for row in rows("trade")
        if (row["reporter"], row["partner"], row["year"]) == ("KAZ", "UZB", "2010")
    }
    found = differences(tables, SERIES, lines_of(SERIES))
    for one in found:
        if one.year == 2010 and one.line.reporter == "KAZ":
            assert one.held == held[one.line.flow, one.sources]
            assert one.percent == pytest.approx((one.own / one.held - 1) * 100)
    assert [one.held for one in found if one.year == NEXT] == [None]
    exhibit = beside(tables, SERIES, lines_of(SERIES), "/data", "", words)
    assert len(exhibit.written.rows) == len(found) == len(exhibit.rows)
    assert exhibit.finding


def test_every_held_line_has_a_name(tables, english):
    pairs = {(row["reporter"], row["partner"]) for row in rows("trade")}
    series = Series("", tuple(OwnValue(2010, *pair, "export", 1.0) for pair in sorted(pairs)))
    exhibit = beside(tables, series, lines_of(series), "/data", "", english)
    assert len(exhibit.written.rows) > 50
