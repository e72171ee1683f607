"""What every exhibit of every page has to hold, so that slides and files lose nothing of it."""

import json
import re

import pytest

from dashboard.app import charted_pages
from dashboard.exhibits.exhibitor import Services
from dashboard.figures import roles
from dashboard.words import LANGUAGES, words_for
from tests.contract.exhibits import SERVICES, STATES, asked, shown
from tests.unit.exhibits.native import natives

pytestmark = pytest.mark.slow

PAGES = charted_pages(SERVICES)
MAKERS = {name: maker for page in PAGES for name, maker in page.exhibits.items()}
# States that some page reads in every part, for links; the others take no notice.
LINKED = (
    {"period": "2", "from": "2003", "to": "2010", "measure": "real", "index": "coverage"},
    {"period": "3", "unit": "million", "marks": "official,sources", "direction": "uzb_kaz"},
    {"reporter": "UZB", "flow": "exports", "lang": "ru", "utm_source": "x", "scale": "log"},
)
SAID = ("query", "title", "finding", "unit", "filters", "written", "sources", "notes", "reading")
KINDS = {"line", "bar", "bars", "scatter"}
CODE = re.compile(r"\b(?:KAZ|UZB|KGZ|TJK|TKM|usd|kaz_uzb|uzb_kaz)\b|_")


@pytest.fixture(scope="module", params=MAKERS)
def name(request):
    return request.param


@pytest.fixture(scope="module", params=STATES)
def made(name, request):
    """The exhibit in each language; away from the defaults in one of either script."""
    spoken = LANGUAGES if request.param == "default" else ("kk", "en")
    return {language: shown(name, language, request.param) for language in spoken}


def test_no_two_pages_have_an_exhibit_of_one_name():
    names = [name for page in PAGES for name in page.exhibits]
    assert sorted(names) == sorted(set(names)) and {"overview", "trade", "claims"} <= set(names)


def test_each_is_called_what_it_is_asked_for_and_leads_to_its_page(name):
    exhibit = shown(name, "en")
    (page,) = [page for page in PAGES if name in page.exhibits]
    assert (MAKERS[name].name, exhibit.name, exhibit.path) == (name, name, page.path)
    assert exhibit.query == ""


def test_whether_it_changes_is_known_before_it_is_made(name, made):
    """The canonical query that the machine compares is the one that the exhibit has."""
    for language, exhibit in made.items():
        query = {**Services.query(exhibit.query), "lang": language, "utm_source": "x"}
        assert MAKERS[name].canonical(query) == exhibit.query


def test_a_mere_table_has_no_chart_in_any_state(name, made):
    assert MAKERS[name].charted or all(one.drawing is None for one in made.values())


def test_a_narrow_chart_shows_the_same_values(made):
    """What a phone leaves out are words, never a value."""
    exhibit = made["kk"]
    if exhibit.drawing is None:
        return
    wide, narrow = (values(exhibit.drawn(one)) for one in (False, True))
    assert wide == narrow


def values(figure) -> list:
    """The vertical and horizontal positions of everything drawn."""
    drawn = figure.to_plotly_json()["data"]
    return sorted(str([trace.get("x"), trace.get("y")]) for trace in drawn)


def test_its_link_is_canonical_and_leaves_the_language_to_the_reader(made):
    queries = {one.query for one in made.values()}
    assert len(queries) == 1
    assert not {"lang", "utm_source"} & set(Services.query(queries.pop()))


@pytest.mark.parametrize("state", LINKED, ids=str)
def test_its_link_leads_to_the_same(name, state):
    one = MAKERS[name](state, words_for("en"))
    again = asked(name, "en", **Services.query(one.query))
    for field in SAID:
        assert getattr(again, field) == getattr(one, field), field
    assert again.rows.equals(one.rows)
    assert again.chart == one.chart and again.figure == one.figure


def test_it_has_a_title_in_every_language_and_a_chart_its_unit(made):
    for exhibit in made.values():
        assert exhibit.title.strip()
        assert exhibit.unit.strip() or exhibit.figure is None
    assert len({exhibit.title for exhibit in made.values()}) == len(made)


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


def test_what_an_office_program_draws_is_whole(made):
    for exhibit in made.values():
        for one in natives(exhibit):
            assert exhibit.figure is not None and one.kind in KINDS and one.up.title and one.series
            for series in one.series:
                assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in series.colours)
                assert all(value is None or isinstance(value, float) for value in series.values)
                wanted = series.across if one.kind == "scatter" else one.categories
                assert len(series.values) == len(wanted), series.name
                assert one.kind != "scatter" or not one.categories
            assert len({*one.categories}) == len(one.categories)


def test_every_text_and_shape_has_a_role(made):
    """No script and no style has to guess what it is from its looks."""
    known = {value for name, value in vars(roles).items() if name.isupper()}
    for exhibit in made.values():
        for narrow in (False, True):
            figure = exhibit.drawn(narrow)
            layout = figure.layout if figure else None
            marked = (*layout.annotations, *layout.shapes) if layout else ()
            assert {one.name for one in marked} <= known


def test_what_is_sent_to_a_browser_is_the_figure_that_plotly_has_judged(made):
    for exhibit in made.values():
        for narrow in (False, True):
            sent, figure = exhibit.plain(narrow), exhibit.drawn(narrow)
            if figure is None:
                assert sent is None
                continue
            judged = json.loads(figure.to_json())
            del judged["layout"]["template"]
            # What is empty Plotly leaves out.
            sent["layout"] = {name: one for name, one in sent["layout"].items() if one != []}
            assert json.loads(json.dumps(sent, allow_nan=False)) == judged
