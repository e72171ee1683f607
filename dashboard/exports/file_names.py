"""Names of files that every system takes: plain letters, digits, hyphens and one dot."""

import re

from dashboard.exports.address import LANGUAGE, PIN, pairs_of

LONGEST = 100
# Room for a dot and the extension.
_ROOM = 8


def file_name(exhibit_name: str, query: str, extension: str) -> str:
    """A name that tells the exhibit and its state: "trade-period-3-measure-real.csv"."""
    return f"{stem(exhibit_name, query)}.{extension}"


def stem(exhibit_name: str, query: str) -> str:
    """The name without its extension, the end of a very long state cut off.

    query: canonical, so that what is at its default is not told.
    """
    told = [part for pair in pairs_of(query) if pair[0] not in (LANGUAGE, PIN) for part in pair]
    words = [word for text in (exhibit_name, *told) for word in re.findall("[A-Za-z0-9]+", text)]
    return "-".join(words)[: LONGEST - _ROOM].strip("-")
