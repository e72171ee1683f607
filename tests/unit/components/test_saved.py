"""What the scripts are told, and the list of views that they fill."""

import json

from dashboard.components.painted import painted
from dashboard.components.saved import saved_views, script_words


def test_the_script_gets_its_words_with_the_slots_left_open(words):
    told = script_words(words, "2026.01.31", "https://a.kz").to_plotly_json()["props"]
    said = json.loads(told["data-words"])
    assert told["data-version"] == "2026.01.31" and told["data-public"] == "https://a.kz"
    assert told["data-separators"] == words("number.separators")
    for name in ("preparing", "ready", "failed"):
        assert said[name].count("{what}") == 1
    assert "{most}" in said["full"] and "{date}" in said["date"]
    assert "{title}" in said["removed"] and "{title}" in said["renamed"]


def test_saved_views_begin_with_what_to_do_when_there_are_none(words):
    assert words("share.views.none") in painted(saved_views(words), {})
