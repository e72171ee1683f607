"""No line ends between a number and its ending, or begins with a dash."""

import re

import pytest

from dashboard.words import LANGUAGES
from dashboard.words.catalogue import messages
from dashboard.words.folding import folded
from dashboard.words.unbroken import unbroken

# Where browsers end a line, and a reader would stumble.
STUMBLES = re.compile(
    r"[\d}]-(?=[^\W\d_])| (?=[–—…] )|[\d}] (?=ж\.|год[ауе]?\b|жыл|%|млн|mln|million)"
)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("2021-yilda", "2021\u2011yilda"),
        ("{rank}-oʻrin — 3", "{rank}\u2011oʻrin\u00a0— 3"),
        ("{share} % of 3 million", "{share}\u00a0% of 3\u00a0million"),
        ("1 155,3 and 2021 844", "1\u00a0155,3 and 2021 844"),
        ("{low} … {high}, 3", "{low}\u00a0…\u00a0{high}, 3"),
        ("{year} год, 2024 жылғы", "{year}\u00a0год, 2024\u00a0жылғы"),
        ("{value} п. п. с 1993, 3 п. т.", "{value}\u00a0п.\u00a0п. с 1993, 3\u00a0п.\u00a0т."),
        ("2024 ж. – 5", "2024\u00a0ж.\u00a0– 5"),
        ("1992–2002, −3, 2026-01-31, CPI-U", "1992–2002, −3, 2026-01-31, CPI-U"),
    ],
)
def test_what_belongs_together_stays_together(text, whole):
    assert unbroken(text) == whole


def test_english_has_no_blank_before_a_per_cent_sign():
    texts = [one for one in messages("en").values() if isinstance(one, str)]
    assert [one for one in texts if re.search(r"[\d}]\s%", one)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_lets_a_line_end_there(language):
    every = messages(language).values()
    told = [text for one in every for text in ([one] if isinstance(one, str) else one)]
    assert [text for text in told if STUMBLES.search(text)] == []


def test_a_search_finds_it_as_it_is_typed():
    assert folded(unbroken("2021-yilda")) == folded("2021-yilda")
