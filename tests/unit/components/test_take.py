"""The share menu: links that work without any script, names that everybody can read."""

import json
from urllib.parse import parse_qsl, urlsplit

from dashboard.components.saved import saved_views, script_words
from dashboard.components.still import as_html
from dashboard.components.take import file_href, take_along

HREF = "/trade?period=3&partner=UZB,KGZ&lang=en"


def props(tree):
    """The properties of every element, outermost first."""
    found, left = [], [tree]
    while left:
        one = left.pop(0)
        if isinstance(one, list):
            left = one + left
        elif hasattr(one, "to_plotly_json"):
            told = one.to_plotly_json()["props"]
            found.append((type(one).__name__, told))
            left.insert(0, told.get("children") or [])
    return found


def test_every_file_is_linked_in_the_state_and_language_of_the_page(words):
    links = [told for tag, told in props(take_along("trade", words, HREF)) if tag == "A"]
    assert [one["data-take"] for one in links] == ["csv", "xlsx", "json", "zip", "pptx"]
    for one in links:
        parts = urlsplit(one["href"])
        assert parts.path == f"/download/trade.{one['data-take']}"
        assert dict(parse_qsl(parts.query)) == {
            "period": "3",
            "partner": "UZB,KGZ",
            "lang": words.language,
        }
        assert one["data-exhibit"] == "trade" and "download" in one


def test_a_page_at_its_defaults_still_names_the_language():
    assert file_href("region-map", "csv", "/region", "uz") == "/download/region-map.csv?lang=uz"


def test_what_a_link_says_cannot_become_another_parameter():
    address = file_href("trade", "csv", "/trade?x=%26lang%3Dkk%26y%3D1", "ru")
    assert dict(parse_qsl(urlsplit(address).query)) == {"x": "&lang=kk&y=1", "lang": "ru"}


def test_every_action_is_there_once_and_is_a_button(words):
    found = props(take_along("trade", words, HREF))
    actions = [told["data-take"] for tag, told in found if tag == "Button"]
    assert actions == [
        *("link", "pinned", "apa", "bib", "save", "slides", "print"),
        *("png", "svg", "embed"),
    ]
    assert all(told["type"] == "button" for tag, told in found if tag == "Button")


def test_it_says_what_happens_to_those_who_cannot_see(words):
    found = props(take_along("trade", words, HREF))
    assert [told["className"] for _, told in found if told.get("role") == "status"] == [
        "take-status"
    ]
    named = {told.get("className") for _, told in found if told.get("aria-label")}
    assert {"take-progress", "take-text"} <= named
    (label,) = [told for tag, told in found if tag == "Label"]
    assert [type(one).__name__ for one in label["children"]] == ["str", "Textarea"]


def test_two_menus_on_a_page_share_no_id(english):
    both = [take_along("trade", english, HREF), take_along("region", english, "/region")]
    assert [told["id"] for _, told in props(both) if "id" in told] == []


def test_the_script_gets_its_words_with_the_slots_left_open(words):
    (_, told), *_ = props(script_words(words, "2026.01.31", "https://a.kz"))
    said = json.loads(told["data-words"])
    assert told["data-version"] == "2026.01.31" and told["data-public"] == "https://a.kz"
    for name in ("preparing", "ready", "failed"):
        assert said[name].count("{what}") == 1
    assert "{most}" in said["full"] and "{date}" in said["date"]
    assert "{title}" in said["removed"] and "{title}" in said["renamed"]


def test_saved_views_begin_with_what_to_do_when_there_are_none(words):
    assert words("share.views.none") in as_html(saved_views(words))
