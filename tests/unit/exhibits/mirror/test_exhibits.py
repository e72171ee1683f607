"""The parts of the mirror page as exhibits, against the CSV files and sums by hand."""

import pytest

from dashboard.exhibits.mirror.exhibits import MODULES
from dashboard.exhibits.reading import years_text
from dashboard.words import words_for
from tests.contract.csv_facts import LAST
from tests.contract.exhibits import undecided_exhibits
from tests.unit.exhibits.native import native

NAMES = (
    "mirror-levels",
    "mirror-pairs",
    "mirror-asymmetry",
    "mirror-official",
    "mirror-reporting",
    "mirror-conflicts",
)


def test_every_part_of_the_page_is_there(make):
    assert make.names == NAMES


def test_each_module_bears_the_name_of_its_exhibit():
    names = [f"mirror-{module.__name__.rpartition('.')[2]}" for module in MODULES]
    assert tuple(names) == NAMES == tuple(module.NAME for module in MODULES)


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


def test_the_strip_as_a_table_has_every_value_once(make, words):
    exhibit = make("mirror-reporting", "", words)
    assert exhibit.figure is None and native(exhibit) is None
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
    assert native(exhibit) is None and exhibit.written.numeric == (1,)
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


def test_a_chart_says_the_key_of_its_signs(make, words):
    def reading(name, query=""):
        return make(f"mirror-{name}", query, words).reading

    def editions(marks):
        return words("reading.edition", years="2018–2019", marks=marks)

    # Kazakhstan reports the values of another edition; no ratio rests on them.
    for name in ("levels", "official"):
        assert editions("○") in reading(name), name
    for name in ("pairs", "asymmetry"):
        assert not [one for one in reading(name) if "□" in one], name
        both = undecided_exhibits()[f"mirror-{name}"]({}, words).reading
        assert editions("□") in both, name
    changed = years_text((2010, *range(2017, 2021), 2022, LAST), words)
    assert words("reading.change", years=changed) in reading("levels")
    assert words("reading.estimate", years="2004–2016") in reading("levels")
    assert words("reading.on_estimate", years="2004–2016") in reading("asymmetry")
    assert words("reading.reporters") in reading("levels")
    assert words("reading.log") in reading("levels", "?scale=log")
    assert words("reading.gap", years="1992–1994") in reading("official")
    assert words("reading.quoted") in reading("levels")
    assert words("reading.quoted") not in reading("levels", "?marks=none")
    assert words("reading.bound") in reading("official")
    assert words("reading.bound") not in reading("official", "?period=1")
    low, high, factor = (words.number(one, 2) for one in (1, 1.2, 1.06))
    assert words("reading.corridor", low=low, high=high, factor=factor) in reading("pairs")


def test_columns_have_a_legend_of_their_colours(make, english):
    figure = make("mirror-asymmetry", "", english).figure
    named = [trace.name for trace in figure.data if trace.showlegend]
    assert figure.layout.showlegend
    assert named == [english(f"mirror.direction.{one}") for one in ("kaz_uzb", "uzb_kaz")]
    assert all(trace.type == "bar" for trace in figure.data if trace.showlegend)
