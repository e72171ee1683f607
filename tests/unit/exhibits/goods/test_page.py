"""The page of goods: what is settled, what is drawn, what is said where nothing is known."""

import pytest

from dashboard.analysis.goods.values import REST
from dashboard.exhibits.goods.exhibits import goods_choices
from dashboard.exhibits.goods.selection import GoodsSelection, goods_options, settle
from dashboard.words import LANGUAGES
from tests.contract.exhibits import asked
from tests.unit.analysis.goods.goods_facts import annual, filed_total, total_by_sitc
from tests.unit.exhibits.native import native


def shown(name, language="en", **query):
    return asked(f"goods-{name}", language, **query)


@pytest.fixture
def options(tables):
    return goods_options(tables)


@pytest.mark.parametrize(
    ("part", "level", "settled"),
    [("s15", "section", "chapter"), ("s15", "product", "product"), ("72", "chapter", "product")],
)
def test_a_part_is_shown_by_what_it_holds(options, part, level, settled):
    asked = GoodsSelection(part=part, level=level)
    found, reasons = settle(asked, options)
    assert found.level == settled
    assert bool(reasons) == (settled != level)


def test_years_in_the_wrong_order_are_turned_and_told(options):
    asked = GoodsSelection(first=2022, last=2019)
    found, reasons = settle(asked, options)
    assert (found.first, found.last) == (2019, 2022)
    assert reasons == ("reason.years_turned",)


def test_the_ends_of_the_years_choose_nothing(options):
    choices = goods_choices(options)
    query = {"from": str(options.years[0]), "to": str(options.years[-1]), "year": "2024"}
    assert choices.write(choices.read(query)) == ""


def test_every_part_of_a_year_is_drawn(tables):
    plot = native(shown("composition", side="KAZ"))
    drawn = {
        series.name: dict(zip(plot.categories, series.values, strict=True))
        for series in plot.series
    }
    assert sum(values["2023"] or 0 for values in drawn.values()) == pytest.approx(
        float(filed_total(2023))
    )
    unknown = drawn["Not known by part"]["2023"]
    assert unknown == pytest.approx(float(filed_total(2023) - sum(annual("KAZ", 2023).values())))


def test_a_period_without_chapters_says_so():
    exhibit = shown("composition", period="2")
    assert exhibit.drawing is None and exhibit.written.rows == ()
    assert exhibit.finding == "No figures by chapter were found before 2017."


def test_the_steps_of_a_change_lead_from_one_year_to_the_other():
    (whole, steps) = shown("change", side="KAZ", **{"from": "2019", "to": "2023"}).chart.marks
    assert sum(steps.amounts) == pytest.approx(float(filed_total(2023) - filed_total(2019)))
    assert [float(value) for value in whole.values] == pytest.approx(
        [float(filed_total(2019)), float(filed_total(2023))]
    )


def test_the_steps_between_periods_lead_from_one_sum_to_the_other():
    whole, parts = shown("periods", step="UZB-1995-2005").chart.marks
    sums = [float(total_by_sitc("UZB", year)) for year in (1995, 2005)]
    assert list(whole.values) == pytest.approx(sums, abs=0.001)
    assert sum(parts.amounts) == pytest.approx(sums[1] - sums[0], abs=0.001)
    # Each column begins where the one before it ended.
    reached = sums[0]
    for low, amount in zip(parts.base, parts.amounts, strict=True):
        assert low == pytest.approx(min(reached, reached + amount), abs=0.001)
        reached += amount


def test_years_of_which_one_is_broken_compare_by_the_importer():
    exhibit = shown("change", **{"from": "2019", "to": "2021"})
    assert set(exhibit.rows["reporter"]) == {"UZB"}


def test_tiles_cover_the_plane_by_their_shares():
    panel = shown("mosaic", year="2023").chart.panels[0]
    found = shown("mosaic", year="2023").rows
    whole = panel.across.high * panel.up.high
    for tile, share in zip(panel.marks, found["share"], strict=True):
        (xs, ys) = tile.rings[0]
        area = (max(xs) - min(xs)) * (max(ys) - min(ys))
        assert area / whole == pytest.approx(share / 100, rel=1e-6)
    (rest,) = [tile for tile, code in zip(panel.marks, found["code"], strict=True) if code == REST]
    assert rest.strength is None


def test_where_the_other_direction_is_asked_for_it_is_said_to_be_unknown():
    for name in ("composition", "top", "mosaic", "change"):
        assert any("no year was found" in note for note in shown(name).notes), name


@pytest.mark.parametrize("name", ["composition", "top", "mirror"])
def test_a_number_of_a_table_leads_to_its_source(name):
    exhibit = shown(name)
    assert exhibit.sources and exhibit.rows["sources"].notna().all()
    assert exhibit.rows["source_titles"].str.len().min() > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_names_goods_in_small_letters(language):
    """No list of names in capitals, which reads as if each were a title."""
    name = asked("goods-top", language, year="2024").finding.split(": ")[1]
    assert name[0].islower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_whose_goods_they_are_stands_below_each_year(language):
    """Six whole names side by side would write over one another where two cards share a row."""
    exhibit = shown("snapshots", language)
    for figure in (exhibit.figure, exhibit.drawn(narrow=True)):
        told = figure.layout.xaxis.ticktext
        assert [one.partition("<br>")[0] for one in told] == ["1995", "2005", "2024"] * 2
        assert all(one.partition("<br>")[2] for one in told)
