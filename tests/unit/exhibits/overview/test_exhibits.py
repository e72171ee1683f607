"""The overview's exhibit: its columns as numbers are those of the files, in every language."""

from functools import cache

import pandas as pd
import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.overview.exhibits import overview_exhibit
from dashboard.exhibits.overview.table import columns
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, SUPERSEDED, kaz, turnover
from tests.unit.exhibits.native import native

QUERIES = [{}, {"period": "2"}, {"period": "3", "reporter": "both", "lang": "uz", "flow": "x"}]


@pytest.fixture(scope="module")
def make(tables):
    """(query, words) -> the exhibit, made once."""
    maker = overview_exhibit(Services(tables, read_periods(tables.periods)))
    made = cache(lambda query, language: maker(dict(query), words_for(language)))
    return lambda query, words: made(tuple(query.items()), words.language)


@pytest.fixture(params=QUERIES, ids=str)
def query(request):
    return request.param


def test_the_columns_are_exports_and_imports_of_the_files(make, words):
    plot = native(make({}, words))
    assert plot.kind == "bar" and plot.stacked
    exports, imports = (
        dict(zip(plot.categories, one.values, strict=True)) for one in plot.series[:2]
    )
    assert [one.name for one in plot.series[:2]] == [
        words("overview.export"),
        words("overview.import"),
    ]
    assert list(exports)[:3] == ["1992", "1993", "1994"] and exports["1993"] is None
    for year in (1995, 2003, 2018, 2019, LAST):
        assert exports[str(year)] == pytest.approx(float(kaz("export", year)) / 1000)
        assert imports[str(year)] == pytest.approx(float(kaz("import", year)) / 1000)


def test_another_edition_of_a_year_is_a_single_marker(make, english):
    plot = native(make({}, english))
    *_, other = plot.series
    assert not other.joined and other.symbol.endswith("-open")
    found = dict(zip(plot.categories, other.values, strict=True))
    for year, imports in SUPERSEDED.items():
        other = imports + kaz("export", year)
        assert found.pop(str(year)) == pytest.approx(float(other) / 1000)
    assert set(found.values()) == {None}


def test_every_column_that_is_drawn_is_in_the_plot(make, english, query):
    exhibit = make(query, english)
    exports, imports, others = (one.values for one in native(exhibit).series)
    pairs = zip(exports, imports, strict=True)
    heights = [one + other for one, other in pairs if one is not None]
    heights += [value for value in others if value is not None]
    drawn = exhibit.rows[exhibit.rows["flow"] == "turnover"].dropna(subset="value")
    assert sorted(heights) == pytest.approx(sorted(drawn["value"] / 1000))


def test_the_table_has_every_year_newest_first(make, words):
    written = make({}, words).written
    assert [row[0] for row in written.rows[:2]] == [str(LAST), "2024"]
    by_year = {row[0]: row for row in written.rows}
    assert by_year["1994"][1:] == ("–", "–", "–", "–", words("status.not_found"))
    assert by_year[str(LAST)][3] == words.number(float(turnover(LAST)) / 1000, 3)
    assert [row[0] for row in written.rows].count("2019") == 2


def test_it_says_what_is_chosen_and_that_state_is_its_link(make, words, query):
    exhibit = make(query, words)
    period = {"2": "2003–2015", "3": words("period.open", start=2016)}
    told = period.get(query.get("period"), words("period.all"))
    assert exhibit.filters == ((words("shell.period"), told),)
    assert exhibit.query == (f"?period={query['period']}" if "period" in query else "")
    again = make(Services.query(exhibit.query), words)
    assert (again.title, again.finding, again.query) == (
        exhibit.title,
        exhibit.finding,
        exhibit.query,
    )
    assert again.rows.equals(exhibit.rows)


def test_the_rows_name_their_sources(make, english):
    rows = make({}, english).rows.dropna(subset="value")
    assert rows["sources"].all() and rows["source_titles"].all() and rows["licences"].all()
    assert rows["package_version"].nunique() == 1


def test_away_from_its_page_the_chart_explains_its_colours(make, english):
    figure = make({}, english).figure
    named = {trace.name for trace in figure.data if trace.showlegend is not False}
    assert figure.layout.showlegend
    assert named == {english("overview.export"), english("overview.import")}
    # The line below the chart tells the hollow circle.
    assert english("reading.edition", years="2018–2019", marks="○") in make({}, english).reading


def test_two_other_editions_of_a_year_are_two_rows_of_their_own_sums():
    """One gives other exports, the other other imports: 10 + 5 = 15 here, 12 + 5 and 10 + 9."""
    told = [
        ("reference", "export", 10.0),
        ("alternate", "export", 12.0),
        ("reference", "import", 5.0),
        ("alternate", "import", 9.0),
        ("reference", "turnover", 15.0),
        ("alternate", "turnover", 17.0),
        ("alternate", "turnover", 19.0),
    ]
    rows = pd.DataFrame(told, columns=["variant", "flow", "value"])
    rows = rows.assign(year=2018, sources="A", status="reported")
    found = columns(rows)[["exports", "imports", "turnover"]]
    assert found.to_numpy().tolist() == [[10, 5, 15], [12, 5, 17], [10, 9, 19]]
