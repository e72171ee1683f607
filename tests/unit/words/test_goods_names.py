"""Names of goods: whole sets of codes, short enough for a chart, no two alike."""

import re
from collections import Counter

import pytest

from dashboard.words import LANGUAGES
from dashboard.words.catalogue import messages

# 0 and 99 are what the filings do not specify; 77 is kept free by the Harmonized System.
SECTIONS = {f"hs.section.{number}" for number in range(22)}
CHAPTERS = {f"hs.chapter.{number:02}" for number in (*range(1, 77), *range(78, 98), 99)}
# Of each kind what its keys look like, and how many characters a chart has room for.
KINDS = {
    r"hs\.section\.\d+\.short": 24,
    r"hs\.chapter\.\d\d\.short": 28,
    r"hs\.product\.\d{6}": 60,
    r"goods\.farm\.[a-z_]+": 60,
}


def of_kind(language: str, kind: str) -> dict[str, str]:
    return {key: text for key, text in messages(language).items() if re.fullmatch(kind, key)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("kind", "wanted"),
    [(r"hs\.section\.\d+", SECTIONS), (r"hs\.chapter\.\d+", CHAPTERS)],
)
def test_every_code_has_a_title_and_a_label(language, kind, wanted):
    assert set(of_kind(language, kind)) == wanted
    assert set(of_kind(language, kind + r"\.short")) == {f"{key}.short" for key in wanted}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_names_have_room_in_a_chart(language, kind):
    found = of_kind(language, kind)
    assert found
    assert {key: text for key, text in found.items() if len(text) > KINDS[kind]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*KINDS, r"hs\.section\.\d+", r"hs\.chapter\.\d\d"])
def test_no_two_of_a_kind_are_alike(language, kind):
    times = Counter(text.casefold() for text in of_kind(language, kind).values())
    assert [text for text, count in times.items() if count > 1] == []
