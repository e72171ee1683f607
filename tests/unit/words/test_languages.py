"""Which language a reader gets."""

import pytest
from werkzeug.datastructures import LanguageAccept

from dashboard.words import DEFAULT_LANGUAGE, negotiate


def accepted(*tags):
    return LanguageAccept([(tag, 1 - at / 10) for at, tag in enumerate(tags)])


@pytest.mark.parametrize(
    ("wanted", "tags", "language"),
    [
        ("ru", ("en",), "ru"),
        (None, ("en-US", "ru"), "en"),
        ("", ("uz-Latn-UZ",), "uz"),
        ("de", ("kk-KZ",), "kk"),
        (None, ("de", "fr", "ru-RU", "en"), "ru"),
        (None, ("de",), "kk"),
        (None, (), "kk"),
        ("EN", (), "kk"),
        (None, ("*",), "kk"),
        (None, ("EN-gb",), "en"),
    ],
)
def test_the_link_decides_then_the_browser_then_kazakh(wanted, tags, language):
    assert negotiate(wanted, accepted(*tags)) == language


def test_kazakh_is_the_default():
    assert DEFAULT_LANGUAGE == "kk"
