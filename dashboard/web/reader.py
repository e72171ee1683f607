"""Whoever asks: what the link says, and the language it is answered in."""

from flask import request

from dashboard.exhibits.exhibitor import Services
from dashboard.words import Words, negotiate, words_for


def asked_query() -> dict[str, str]:
    """The query of the current request, read as the pages read it."""
    return Services.query(request.query_string.decode(errors="replace"))


def reader_words() -> Words:
    """The words of the current request: of its `lang`, else of what the browser prefers."""
    return words_for(negotiate(asked_query().get("lang"), request.accept_languages))
