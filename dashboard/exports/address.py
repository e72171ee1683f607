"""The address of what is on show, to be opened by somebody else at another time."""

from urllib.parse import parse_qsl, urlencode

from dashboard.exports.edition import Edition

LANGUAGE = "lang"
PIN = "data"


def link(path: str, query: str, edition: Edition, lang: str, pin: bool = False) -> str:
    """The full link to a page in a state and a language.

    query: canonical, "" or with "?" in front. lang: "" leaves it to whoever opens the link.
    pin: name the version of the data, so that the page can say when they have moved on.
    """
    pairs = [(name, value) for name, value in pairs_of(query) if name not in (LANGUAGE, PIN)]
    pairs += [(LANGUAGE, lang)] if lang else []
    pairs += [(PIN, edition.version)] if pin else []
    asked = f"?{urlencode(pairs, safe=',')}" if pairs else ""
    return f"{edition.base}{path}{asked}"


def pairs_of(query: str) -> list[tuple[str, str]]:
    """The parameters of a query string in their order."""
    return parse_qsl(query.removeprefix("?"))
