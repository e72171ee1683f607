"""What the player says is what its scripts ask for, in every language."""

import re

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.pages.present.interface import SAID, player_options, player_words
from dashboard.pages.present.selection import THEMES
from dashboard.settings import ASSETS
from dashboard.words import LANGUAGES, words_for

SCRIPTS = {
    path.name: path.read_text(encoding="utf-8")
    for pattern in ("player*.js", "present*.js")
    for path in sorted(ASSETS.glob(pattern))
}


@pytest.fixture(scope="module")
def periods(tables):
    return read_periods(tables.periods)


def asked() -> set[str]:
    """The keys that the scripts spell out; the editor leaves its own prefix away."""
    plain = {key for text in SCRIPTS.values() for key in re.findall(r'show\.say\("([\w.]+)"', text)}
    editor = re.findall(r'this\.say\("([\w.]+)"', SCRIPTS["present-editor.js"])
    return plain | {f"editor.{key}" for key in editor}


def test_everything_that_the_scripts_ask_for_is_said():
    assert len(asked()) > 20
    assert asked() - set(SAID) == set()


def test_everything_that_is_said_stands_in_a_script():
    texts = "\n".join(SCRIPTS.values())
    spelt = set(re.findall(r'"([\w.]+)"', texts))
    themes = {f"theme.{name}" for name in THEMES}
    blanks = {"blank.black", "blank.white"}
    fields = {"editor.presenter"}
    pages = {f"editor.page.{one}" for one in ("busy", "done", "failed")}
    built = {key for key in SAID if not {key, key.removeprefix("editor.")} & spelt}
    assert built == themes | blanks | fields | pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_name_the_periods_and_leave_their_gaps_to_the_player(language, periods):
    said = player_words(words_for(language), periods)
    assert [key for key in said if key.startswith("period.")] == [
        "period.all",
        "period.1",
        "period.2",
        "period.3",
    ]
    assert "2003–2015" in said["period.2"]
    assert "{number}" in said["place"] and "{count}" in said["place"]
    assert "{" not in said["editor.add"]


def test_all_languages_are_offered_under_their_own_names(periods):
    options = player_options(periods)
    assert options["languages"][0] == ["kk", "Қазақша"]
    assert set(options["words"]) == set(LANGUAGES)
    assert options["periods"] == ["all", "1", "2", "3"]
