"""Callbacks fit the pages: a misspelt id or option raises nothing on the server by itself."""

import json
from collections import Counter
from itertools import cycle

import pytest

from tests.contract.served import DEFAULT, LANGUAGES, Opened, identified

OTHERS = [language for language in LANGUAGES if language != DEFAULT]
LINKS = [
    ("/", "?period=2&lang=uz"),
    ("/trade", "?lang=ru&period=3&reporter=both&flow=turnover"),
    ("/trade", "?measure=index&base=2019&flow=imports&utm_source=x"),
    ("/trade", "?layout=panels&scale=log&unit=million&events=none&others=1"),
    ("/trade", "?partner=UZB,KGZ,RUS&flow=exports"),
    ("/trade", "?period=2&from=2005&to=2010&measure=real&base=2010"),
    ("/trade", "?reporter=UZB&period=3&from=2023"),
    ("/trade", "?measure=coverage&layout=overlay"),
    ("/region", "?lang=kk&period=3"),
    ("/periods", "?reporter=UZB&flow=exports&lang=ru"),
    ("/mirror", "?period=3&from=2018&to=2022"),
    ("/claims", "?verdict=contradicted&topic=companies&value=4,05&lang=uz"),
    ("/data", "?period=1&kind=press"),
]


@pytest.fixture(scope="module")
def pages(served):
    """Path -> the page as it is opened, each in one language that is not the default."""
    return {
        path: served.open(path, f"?lang={language}")
        for path, language in zip(served.paths, cycle(OTHERS), strict=False)
    }


def test_the_pages_are_found_in_the_navigation(served):
    assert {"/", "/trade"} <= set(served.paths)


def test_every_callback_belongs_to_a_page(served, pages):
    homeless = [
        callback.told["output"]
        for callback in served.callbacks
        if not any(page.holds(callback) for page in pages.values())
    ]
    assert homeless == []


def test_a_callback_finds_all_its_components_or_none_of_its_outputs(served, pages):
    """With only some of them the browser complains on every change of the others."""
    wrong = []
    for address, page in pages.items():
        for callback in served.callbacks:
            present = [one for one in callback.outputs if page.found(one)]
            if not present:
                continue
            every = [*callback.outputs, *callback.inputs, *callback.states]
            missing = [one for one in every if not one.many and not page.found(one)]
            wrong += [(address, callback.told["output"][:60], one) for one in missing]
    assert wrong == []


def test_nothing_is_written_by_two_callbacks(served, pages):
    for address, page in pages.items():
        writers = Counter(
            (identifier, output.property)
            for callback in served.callbacks
            if any(page.found(output) for output in callback.outputs)
            for output in callback.outputs
            for identifier in page.found(output)
        )
        assert [what for what, count in writers.items() if count > 1] == [], address


def test_every_callback_runs_in_the_browser(served):
    """What they ask for has an address, so that it can be kept."""
    assert [one.told["output"] for one in served.callbacks if not one.in_browser] == []


def test_every_option_of_a_callback_is_plain(served):
    """No background jobs, no callbacks that nobody sees."""
    for callback in served.callbacks:
        assert not callback.told["background"] and not callback.told["no_output"]


def test_a_control_that_is_moved_to_where_it_stands_changes_nothing(served, pages):
    """First paint and update call the same function."""
    asked = sum(unmoved(served, path, "?lang=ru") for path in pages)
    assert asked > len(served.paths)


@pytest.mark.parametrize(("path", "query"), LINKS)
def test_a_link_opens_what_the_controls_would_draw(served, path, query):
    """Also away from the defaults, and whichever control is moved."""
    assert unmoved(served, path, query) > 0


def unmoved(served, path: str, search: str) -> int:
    """How many controls were moved to where they stand, with nothing changed by any."""
    told = served.view("page", path, search)
    page = Opened([served.document, told["page"]], {})
    for name, value in told["values"].items():
        state = served.state(path, search, {name: value})
        assert state["search"] is None, name
        assert state["settled"] == (page.components["settled"].get("children") or ""), name
        for control, properties in state["controls"].items():
            shown = page.components.get(key("control", control))
            if shown is None:
                continue
            for each, wanted in properties.items():
                assert same(shown.get(each), wanted), (name, control, each)
        for kind in ("reason", "legend"):
            for control, text in state[f"{kind}s"].items():
                shown = page.components.get(key(kind, control), {"children": text})
                assert same(shown.get("children"), text), (name, control, kind)
        for card, query in state["queries"].items():
            assert page.components[key("card", card)]["data-query"] == query, (name, card)
    return len(told["values"])


def key(kind: str, name: str) -> str:
    """The id of a part of a control or card, as text."""
    return json.dumps({"name": name, "type": kind}, separators=(",", ":"))


def same(one, other) -> bool:
    """Whether two properties show the same; an absent one is empty or false."""
    if not one and not other:
        return True
    return one == other or str(one) == str(other)


def test_ids_stand_once_on_a_page(served):
    for path in served.paths:
        trees = [served.document, served.first_paint(path, "?lang=en")]
        seen = Counter(identifier for identifier, _ in identified(trees))
        assert [one for one, count in seen.items() if count > 1] == [], path
