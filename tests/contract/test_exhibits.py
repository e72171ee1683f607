"""What every exhibit of every page has to hold, so that slides and files lose nothing of it."""

import re

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.page import page as data
from dashboard.pages.mirror.page import page as mirror
from dashboard.pages.overview.page import page as overview
from dashboard.pages.periods.page import page as periods
from dashboard.pages.region.page import page as region
from dashboard.pages.trade.page import page as trade
from dashboard.words import LANGUAGES, words_for

MAKERS = (overview, trade, region, periods, mirror, data)
NAMES = (
    "overview",
    "trade",
    "region",
    "region-year",
    "region-map",
    "region-pair",
    "region-article",
    "region-income",
    "region-editions",
    "periods-comparison",
    "periods-aligned",
    "periods-contributions",
    "periods-breaks",
    "periods-standing",
    "periods-index",
    "periods-goods",
    "periods-companies",
    "mirror-levels",
    "mirror-pairs",
    "mirror-asymmetry",
    "mirror-official",
    "mirror-reporting",
    "mirror-conflicts",
    "coverage",
)
STATE = {"period": "3", "reporter": "UZB", "flow": "exports", "lang": "ru", "utm_source": "x"}
KINDS = {"line", "bar", "bars", "scatter"}
CODE = re.compile(r"\b(?:KAZ|UZB|KGZ|TJK|TKM|usd|kaz_uzb|uzb_kaz)\b|_")


@pytest.fixture(scope="module")
def pages(tables):
    services = Services(tables, read_periods(tables.periods))
    return [make(services) for make in MAKERS]


@pytest.fixture(scope="module")
def makers(pages):
    return {name: make for page in pages for name, make in page.exhibits.items()}


@pytest.fixture(scope="module", params=NAMES)
def name(request):
    return request.param


@pytest.fixture(scope="module", params=[{}, STATE], ids=["default", "state"])
def made(makers, name, request):
    """The exhibit in each language."""
    return {one: makers[name](request.param, words_for(one)) for one in LANGUAGES}


def test_no_two_pages_have_an_exhibit_of_one_name(pages):
    names = [name for page in pages for name in page.exhibits]
    assert sorted(names) == sorted(NAMES)


def test_each_is_called_what_it_is_asked_for_and_leads_to_its_page(pages, makers):
    for page in pages:
        for name in page.exhibits:
            exhibit = makers[name]({}, words_for("en"))
            assert (exhibit.name, exhibit.path) == (name, page.path)
            assert exhibit.query == ""


def test_its_link_is_canonical_and_leaves_the_language_to_the_reader(makers, name, made):
    query = Services.query(made["en"].query)
    assert "lang" not in query and "utm_source" not in query
    assert {one.query for one in made.values()} == {made["en"].query}
    again = makers[name](query, words_for("en"))
    assert again.query == made["en"].query
    assert (again.title, again.finding, again.filters) == (
        made["en"].title,
        made["en"].finding,
        made["en"].filters,
    )
    assert again.rows.equals(made["en"].rows)


def test_it_has_a_title_in_every_language_and_a_chart_its_unit(made):
    for exhibit in made.values():
        assert exhibit.title.strip()
        assert exhibit.unit.strip() or exhibit.figure is None
    assert len({exhibit.title for exhibit in made.values()}) == len(LANGUAGES)


def test_what_is_chosen_is_told_in_words(made):
    for exhibit in made.values():
        told = [text for pair in exhibit.filters for text in pair]
        assert all(told) and [text for text in told if CODE.search(text)] == []


def test_every_row_leads_to_a_source(made):
    exhibit = made["en"]
    columns = [one for one in exhibit.rows.columns if re.fullmatch(r"(.*_)?sources?", one)]
    assert columns and len(exhibit.rows)
    assert exhibit.sources and all(one.name and one.licence for one in exhibit.sources)


def test_there_is_something_to_show(made):
    for exhibit in made.values():
        written = exhibit.written
        assert written.rows and {len(row) for row in written.rows} == {len(written.headings)}
        assert set(written.numeric) <= set(range(len(written.headings)))


def test_a_plot_is_whole(made):
    for exhibit in made.values():
        plot = exhibit.plot
        if plot is None:
            continue
        assert exhibit.figure is not None and plot.kind in KINDS and plot.unit and plot.series
        for one in plot.series:
            assert re.fullmatch(r"#[0-9a-f]{6}", one.colour), one.name
            assert all(value is None or isinstance(value, float) for value in one.values)
            wanted = one.across if plot.kind == "scatter" else plot.categories
            assert len(one.values) == len(wanted), one.name
            assert plot.kind != "scatter" or not plot.categories
        assert len({*plot.categories}) == len(plot.categories)
