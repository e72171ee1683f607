"""Steps from turnover to turnover: every sum is exact."""

import pytest

from dashboard.analysis.alternates import variants
from dashboard.analysis.comparison import values_of
from dashboard.analysis.contributions import contributions, legs
from dashboard.analysis.periods import read_periods
from tests.contract.csv_facts import LAST, kaz, turnover, uzb


@pytest.fixture
def periods(tables):
    return read_periods(tables.periods)


def chain(tables, periods, reporter):
    reference = variants(tables, reporter, "UZB" if reporter == "KAZ" else "KAZ")[0]
    flows = values_of(tables, reporter, reference).usd
    return contributions(flows, legs(flows, periods, LAST))


def test_kazakhstan_goes_through_the_last_year_of_each_period(tables, periods):
    found = chain(tables, periods, "KAZ").set_index(["last_year", "part"])
    for first, last in ((1995, 2002), (2002, 2015), (2015, LAST)):
        assert set(found.loc[last, "first_year"]) == {first}
        assert found.at[(last, "start"), "value"] == pytest.approx(float(turnover(first)))
        assert found.at[(last, "end"), "value"] == pytest.approx(float(turnover(last)))
        growth = 0.0
        for flow in ("export", "import"):
            change = float(kaz(flow, last) - kaz(flow, first))
            points = 100 * change / float(turnover(first))
            assert found.at[(last, flow), "value"] == pytest.approx(change)
            assert found.at[(last, flow), "points"] == pytest.approx(points)
            growth += points
        assert found.at[(last, "end"), "points"] == pytest.approx(growth)


@pytest.mark.parametrize("reporter", ["KAZ", "UZB"])
def test_the_parts_of_a_leg_add_up_and_the_legs_join(tables, periods, reporter):
    found = chain(tables, periods, reporter)
    wide = found.pivot(index="last_year", columns="part", values="value")
    assert len(wide) == 3
    parts = wide["start"] + wide["export"] + wide["import"]
    assert parts.to_list() == pytest.approx(wide["end"].to_list(), rel=1e-14)
    assert wide["start"].to_list()[1:] == wide["end"].to_list()[:-1]


def test_uzbekistan_steps_over_the_years_without_imports(tables, periods):
    found = chain(tables, periods, "UZB").set_index(["last_year", "part"])
    assert list(dict.fromkeys(found.index.get_level_values(0))) == [2002, 2015, 2022]
    change = uzb("import", 2022) - uzb("import", 2015)
    assert found.at[(2022, "import"), "value"] == pytest.approx(float(change))
