"""Plain questions have plain answers in the lead, checked against the tables."""

import pytest

from tests.contract.csv_facts import LAST, kaz, rows, turnover
from tests.contract.exhibits import asked, undecided_exhibits


def told(name, words, **query):
    return asked(name, words.language, **query).finding


def test_the_year_of_the_peak_is_told(words):
    years = [year for year in range(1995, LAST + 1) if kaz("export", year) is not None]
    peak = max(years, key=turnover)
    value = words("money.billion", value=words.number(float(turnover(peak)) / 1000, 2))
    assert words("finding.peak", year=peak, value=value) in told("trade", words)


@pytest.mark.parametrize(("period", "first", "last"), [("all", 1995, LAST), ("2", 2003, 2015)])
def test_the_overview_tells_the_peak_of_its_years(words, period, first, last):
    peak = max(range(first, last + 1), key=turnover)
    assert first < peak < last
    value = words("money.billion", value=words.number(float(turnover(peak)) / 1000, 2))
    finding = told("overview", words, period=period)
    assert words("finding.peak", year=peak, value=value) in finding


def test_an_end_that_is_the_peak_is_told_once(english):
    assert max(range(1995, 2003), key=turnover) == 1995
    assert "Peak" not in told("overview", english, period="1")


def test_a_peak_that_another_edition_denies_is_not_told(english):
    # Imports of 2019 are the highest today, and far from it in an earlier edition.
    undecided = undecided_exhibits()["trade"]({"flow": "imports"}, english).finding
    assert "Peak" not in undecided
    value = english("money.billion", value=english.number(float(kaz("import", 2019)) / 1000, 2))
    peak = english("finding.peak", year=2019, value=value)
    assert peak in told("trade", english, flow="imports")


def test_constant_prices_are_answered_by_real_growth(words):
    nominal, real = (told("periods-comparison", words, measure=one) for one in ("usd", "real"))
    assert nominal != real
    parts = asked("periods-comparison", words.language, measure="real").rows
    trend = parts[(parts["measure"] == "trend") & (parts["prices"] == "real")]
    first = trend[trend["variant"] == "reference"].iloc[0]["value"]
    assert words("percent", value=words.signed(first, 1)) in real


def test_a_rank_is_told_of_how_many(english):
    newest = max(
        (row for row in rows("partner_ranks") if row["reporter"] == "KAZ"),
        key=lambda row: int(row["year"]),
    )
    place = f"number {newest['rank']} of {newest['partners_compared']} partners"
    assert place in told("periods-standing", english)


def test_a_gap_is_told_in_per_cent_beside_it(words):
    rows_of = asked("mirror-pairs", words.language, direction="kaz_uzb").rows
    both = rows_of.dropna(subset=["exports", "imports"])
    last = both[both["year"] == both["year"].max()].iloc[0]
    percent = abs(last["imports"] - last["exports"]) / last["exports"] * 100
    assert words("percent", value=words.number(percent, 1)) in told("mirror-levels", words)


@pytest.mark.parametrize("value", [100, 1128])
def test_an_index_is_called_an_index(words, value):
    assert words("unit.index.value", value=words.number(value, 0)) in told(
        "trade", words, measure="index"
    )
