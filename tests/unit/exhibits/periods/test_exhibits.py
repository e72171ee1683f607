"""The exhibits of the page: whole, in words, canonical, with the rows of their module."""

import pytest

from dashboard.exhibits.periods.exhibits import MODULES
from dashboard.exhibits.publishers import publisher
from dashboard.words import LANGUAGES, words_for
from tests.unit.exhibits.native import native
from tests.unit.exhibits.periods.names import NAMES
from tests.unit.exhibits.periods.questions import question

QUERIES = [
    "",
    "reporter=UZB&lang=ru",
    "reporter=UZB&flow=exports&prices=real&index=dependence&utm_source=x",
    "flow=imports&index=coverage&period=3",
    "index=concentration&period=1&flow=exports&reporter=both",
    "index=openness&period=2&prices=real&partner=TJK&model=soviet",
]
# The parameters that matter, where they are not at their default, in two of the states.
LINKS = {
    "reporter=UZB&flow=exports&prices=real&index=dependence&utm_source=x": {
        "comparison": "?reporter=UZB&flow=exports&measure=real",
        "aligned": "?reporter=UZB&flow=exports&measure=real",
        "prices": "?reporter=UZB&flow=exports",
        "contributions": "?reporter=UZB&measure=real",
        "breaks": "?reporter=UZB&flow=exports&measure=real",
        "standing": "",
        "index": "?reporter=UZB&index=dependence",
        "expected": "",
        "gravity": "",
        "goods": "",
        "companies": "",
    },
    "index=concentration&period=1&flow=exports&reporter=both": {
        "comparison": "?flow=exports",
        "aligned": "?flow=exports",
        "prices": "?period=1&flow=exports",
        "contributions": "?period=1",
        "breaks": "?flow=exports",
        "standing": "?period=1",
        "index": "?period=1&flow=exports&index=concentration",
        "expected": "?period=1",
        "gravity": "",
        "goods": "?period=1",
        "companies": "?period=1",
    },
}


@pytest.fixture(params=QUERIES, ids=lambda text: text or "default")
def query(request):
    return request.param


@pytest.fixture(params=NAMES)
def name(request):
    return request.param


def shown(exhibits, name, text, words):
    return exhibits(name, text, words.language)


def test_every_exhibit_speaks_every_language(exhibits, name, query):
    """In each state in another language."""
    words = words_for(tuple(LANGUAGES)[QUERIES.index(query) % len(LANGUAGES)])
    exhibit = shown(exhibits, name, query, words)
    assert exhibit.name == f"periods-{name}"
    assert exhibit.title and exhibit.unit
    texts = [*exhibit.notes, *exhibit.reading, *exhibit.method]
    assert all(texts) and "{" not in "".join([exhibit.title, exhibit.finding, *texts])
    assert all(cell for row in exhibit.written.rows for cell in row)


def test_each_module_bears_the_name_of_its_exhibit():
    names = [module.__name__.rpartition(".")[2] for module in MODULES]
    assert tuple(names) == NAMES
    assert [module.NAME for module in MODULES] == [f"periods-{name}" for name in NAMES]


def test_its_rows_are_those_of_its_module(exhibits, tables, english, name, query):
    (module,) = [one for one in MODULES if f"periods-{name}" == one.NAME]
    own = module.rows(question(tables, query))
    found = shown(exhibits, name, query, english).rows
    assert found[list(own.columns)].equals(own)
    assert set(found["package_version"]) <= {tables.version}


@pytest.mark.parametrize("text", LINKS)
def test_its_link_has_what_matters_and_nothing_else(exhibits, english, text):
    links = {name: shown(exhibits, name, text, english).query for name in NAMES}
    assert links == LINKS[text]


def test_what_is_chosen_is_told_in_words(exhibits, words, name):
    text = "reporter=UZB&flow=exports&prices=real&index=coverage&period=2&partner=KGZ&model=world"
    told = {
        "period": (words("shell.period"), "2003–2015"),
        "reporter": (words("control.reporter"), words("reporter.UZB")),
        "flow": (words("control.flow"), words("flows.exports")),
        "prices": (words("periods.control.prices"), words("periods.prices.real")),
        "index": (words("periods.control.index"), words("periods.index.coverage.name")),
        "partner": (words("periods.control.partner"), words("country.KGZ")),
        "model": (words("periods.control.model"), words("periods.gravity.model.world")),
    }
    matter = {
        "comparison": ("reporter", "flow", "prices"),
        "aligned": ("reporter", "flow", "prices"),
        "prices": ("period", "reporter", "flow"),
        "contributions": ("period", "reporter", "prices"),
        "breaks": ("reporter", "flow", "prices"),
        "standing": ("period",),
        "index": ("period", "index", "reporter"),
        "expected": ("period", "partner", "model"),
        "gravity": (),
        "goods": ("period",),
        "companies": ("period",),
    }
    expected = tuple(told[one] for one in matter[name])
    assert shown(exhibits, name, text, words).filters == expected


def test_every_row_names_its_sources(exhibits, english, name, query):
    rows = shown(exhibits, name, query, english).rows
    column = "sources" if "sources" in rows else "source"
    known = rows.dropna(subset="value") if name in ("aligned", "prices", "index") else rows
    assert known[column].astype(bool).all() and known["source_titles"].astype(bool).all()


def test_single_figures_name_the_pages_they_stand_on(exhibits, tables, words):
    about = tables.sources.set_index("source")
    for name in ("goods", "companies"):
        exhibit = shown(exhibits, name, "", words)
        assert {one.source for one in exhibit.sources} == set(exhibit.rows["source"])
        for one in exhibit.sources:
            # A page of the press is called by its publisher, a data set in the reader's language.
            is_press = about.at[one.source, "kind"] == "press"
            own = words(f"source.{one.source}.short") if not is_press else ""
            assert one.name == (own or publisher(about.at[one.source, "publisher"], words))
            assert one.years and one.vintage and one.licence


def test_a_period_without_figures_says_so(exhibits, words):
    goods, companies = (shown(exhibits, name, "period=1", words) for name in ("goods", "companies"))
    assert goods.finding == words("periods.goods.none") and goods.written.rows == ()
    assert companies.finding == words("periods.companies.none")
    assert companies.figure is None and native(companies) is None
    assert len(companies.written.rows) == 3


def test_what_the_article_says_of_companies_goes_along(exhibits, words):
    notes = shown(exhibits, "companies", "", words).notes
    for count in (510, 1056, 2144):
        assert any(words.number(count, 0) in note for note in notes[3:])
