"""The parts of the mirror page as exhibits, against the CSV files and sums by hand."""

import pandas as pd
import pytest

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.mirror.selection import from_query, mirror_options
from dashboard.exhibits.mirror.view import mirror_view
from dashboard.words import words_for
from tests.unit.exhibits.mirror.asked import SELECTIONS

NAMES = (
    "mirror-levels",
    "mirror-pairs",
    "mirror-asymmetry",
    "mirror-official",
    "mirror-reporting",
    "mirror-conflicts",
)
# Modes of traces that carry their names at their ends, or none.
LINES = ("lines+markers", "none")


def test_every_part_of_the_page_is_there(make):
    assert make.names == NAMES


@pytest.mark.parametrize("query", SELECTIONS)
@pytest.mark.parametrize("name", NAMES)
def test_the_link_of_an_exhibit_leads_to_the_same(make, english, name, query):
    one = make(name, f"{query or '?'}&reporter=UZB&lang=ru", english)
    again = make(name, one.query, english)
    assert again.query == one.query
    assert "lang=" not in one.query and "reporter=" not in one.query
    for field in ("title", "finding", "unit", "filters", "written", "plot", "sources", "notes"):
        assert getattr(again, field) == getattr(one, field), field
    pd.testing.assert_frame_equal(again.rows, one.rows)
    assert again.figure == one.figure


def test_only_what_matters_is_in_the_link(make, english):
    query = "?period=3&from=2016&to=2022&scale=log&unit=million&marks=none&direction=kaz_uzb"
    assert make("mirror-levels", query, english).query == (
        "?period=3&direction=kaz_uzb&to=2022&scale=log&unit=million&marks=none"
    )
    assert make("mirror-official", query, english).query == (
        "?period=3&to=2022&scale=log&unit=million"
    )
    for part in ("pairs", "asymmetry", "reporting", "conflicts"):
        assert make(f"mirror-{part}", query, english).query == (
            "?period=3&direction=kaz_uzb&to=2022"
        )


def test_filters_are_words_in_either_script(make):
    query = "?direction=uzb_kaz&scale=log&marks=official,sources&period=3"
    codes = {"both", "uzb_kaz", "log", "linear", "billion", "million", "official", "sources"}
    for language in ("ru", "uz"):
        words = words_for(language)
        for name in NAMES:
            filters = dict(make(name, query, words).filters)
            assert filters and all(filters.values())
            assert not {*filters, *filters.values()} & codes, (language, name)
            assert filters[words("control.from")] == "2016"


def test_it_says_what_the_page_says(make, tables, data, words):
    query = "?period=3&direction=uzb_kaz"
    options = mirror_options(tables)
    selection = from_query(Services.query(query), options)[0]
    view = mirror_view(data, options, words, selection)
    names = {"levels": "levels", "ratio": "pairs", "asymmetry": "asymmetry", "official": "official"}
    for chart, part in names.items():
        shown, exhibit = view.charts[chart], make(f"mirror-{part}", query, words)
        assert (exhibit.title, exhibit.unit) == (shown.title, shown.unit)
        assert (exhibit.finding, exhibit.lead) == (shown.finding, shown.lead)
        assert exhibit.written.rows == tuple(shown.table.rows)
        assert set(shown.sources) <= set(exhibit.sources)
        assert exhibit.notes == tuple(shown.notes)
        assert view.links[part] == f"/mirror{exhibit.query}"
    assert make("mirror-conflicts", query, words).finding == view.conflicts.finding
    assert make("mirror-reporting", query, words).finding == view.strip.finding


def test_the_strip_as_a_table_has_every_value_once(make, words):
    exhibit = make("mirror-reporting", "", words)
    assert exhibit.figure is None and exhibit.plot is None
    listed = 0
    for row in exhibit.written.rows:
        for ranges in row[2:]:
            numbers = [part for part in ranges.replace(",", " ").split() if part[:1].isdigit()]
            for one in numbers:
                first, _, last = one.partition("–")
                listed += int(last or first) - int(first) + 1
    assert listed == len(exhibit.rows)


def test_conflicts_are_listed_with_their_explanations(make, words):
    exhibit = make("mirror-conflicts", "", words)
    assert exhibit.plot is None and exhibit.written.numeric == (1,)
    assert all(all(row) for row in exhibit.written.rows)
    assert any("771" in row[2] for row in exhibit.written.rows)
    quiet = make("mirror-conflicts", "?from=1992&to=1994", words)
    assert quiet.written.rows == ()
    assert quiet.finding == words("mirror.finding.conflicts.none")


@pytest.mark.parametrize("name", ["mirror-levels", "mirror-official", "mirror-conflicts"])
def test_pages_that_quoted_a_figure_are_sources(make, tables, english, name):
    exhibit = make(name, "", english)
    kinds = tables.sources.set_index("source")["kind"]
    told = {one.source: one for one in exhibit.sources}
    assert len(told) == len(exhibit.sources)
    pages = [one for source, one in told.items() if kinds[source] == "press"]
    assert pages and all(one.name and one.years and one.licence for one in pages)
    if name != "mirror-conflicts":
        drawn = exhibit.rows[exhibit.rows["variant"] == "quoted"]
        assert set(drawn.loc[drawn["drawn"], "sources"]) >= {one.source for one in pages}


def test_figures_explain_their_marks_away_from_the_page(make, english):
    for name in ("mirror-levels", "mirror-official", "mirror-asymmetry"):
        figure = make(name, "", english).figure
        named = [trace.name for trace in figure.data if trace.showlegend]
        assert figure.layout.showlegend and named and len(named) == len(set(named))
        lines = [trace for trace in figure.data if trace.to_plotly_json().get("mode") in LINES]
        assert not any(trace.showlegend for trace in lines)
