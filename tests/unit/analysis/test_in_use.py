"""Which edition stands for an indicator is read from the package."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard.analysis.article import compared_sources
from dashboard.analysis.in_use import edition_in_use, indicators_in_use
from dashboard.analysis.indices import gdp, index_rows
from dashboard.analysis.region import IndicatorQuestion, indicator_rows

GDP = "NY.GDP.MKTP.CD"


@pytest.fixture(scope="module")
def two_editions(tables):
    """A second edition of the output of each state, twice as large, in use in place of the
    first."""
    rows, editions = tables.indicators, tables.editions
    newer = rows[rows["indicator"] == GDP]
    newer = newer.assign(value=newer["value"] * 2, source="WDI_LPI")
    editions["in_use"] = editions["indicator"] != GDP
    line = editions[editions["indicator"] == GDP].assign(source="WDI_LPI", in_use=True)
    frames = {name: getattr(tables, name) for name in tables.names}
    frames["indicators"] = pd.concat([rows, newer], ignore_index=True)
    frames["editions"] = pd.concat([editions, line], ignore_index=True)
    return replace(tables, _frames=frames)


def test_today_every_source_is_in_use(tables):
    assert indicators_in_use(tables).equals(tables.indicators)


def test_the_editions_of_an_indicator_are_told(tables):
    assert edition_in_use(tables, GDP) == "WDI_2026_07"
    assert edition_in_use(tables, "LP.LPI.OVRL.XQ") == "LPI_2012_2023 + WDI_LPI"
    assert compared_sources(tables) == ("WDI_2026_07", "IMF_WEO_2025_10")
    with pytest.raises(KeyError):
        edition_in_use(tables, "NOTHING")


def test_every_figure_follows_the_edition_in_use(tables, two_editions):
    question = IndicatorQuestion(GDP, 2000, 2020)
    before, after = (indicator_rows(one, question) for one in (tables, two_editions))
    assert set(after["sources"]) == {"WDI_LPI"}
    assert (after["value"] == before["value"] * 2).all()
    assert (gdp(two_editions, "KAZ") == gdp(tables, "KAZ") * 2).all()
    for index in ("dependence", "openness"):
        rows = index_rows(two_editions, index, "KAZ", "turnover").dropna(subset="value")
        assert all("WDI_LPI" in one and "WDI_2026_07" not in one for one in rows["sources"])
    assert set(compared_sources(two_editions)) == {"WDI_2026_07", "WDI_LPI", "IMF_WEO_2025_10"}
