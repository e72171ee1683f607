"""The document follows the language that the page itself takes."""

import pytest
from flask import Flask

from dashboard.exhibits.exhibitor import Services
from dashboard.web.reader import reader_words

SERVER = Flask("reader")


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("", "uz"),
        ("?lang=ru", "ru"),
        ("?lang=kk&lang=ru", "ru"),
        ("?lang=ru&lang=kk&period=2", "kk"),
        ("?lang=ru&lang=", "ru"),
        ("?lang=ru&lang=xx", "uz"),
    ],
)
def test_of_a_repeated_language_the_last_one_counts_as_on_the_pages(query, language):
    with SERVER.test_request_context(f"/trade{query}", headers={"Accept-Language": "uz"}):
        assert reader_words().language == language
    asked = Services.query(query).get("lang")
    assert asked in (None, "xx", language)
