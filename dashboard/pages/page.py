"""What a page is, and what it is given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

from dash import Dash

from dashboard.analysis.periods import Period
from dashboard.exports.exhibit import Exhibit
from dashboard.load import Tables
from dashboard.pages.query import Refused
from dashboard.settings import DATA
from dashboard.words import Words


@dataclass(frozen=True)
class Services:
    """What every page works with, made once a process.

    data: the folder of the package. public_url: the address readers reach the dashboard under,
    without a slash at the end; "" when nobody has told it.
    """

    tables: Tables
    periods: tuple[Period, ...]
    data: Path = DATA
    public_url: str = ""

    @staticmethod
    def query(search: str | None) -> dict[str, str]:
        """A query string as a mapping; of a repeated parameter the last one counts."""
        return dict(parse_qsl((search or "").removeprefix("?")))

    @staticmethod
    def href(path: str, query: Mapping[str, str]) -> str:
        """A link to a page of the dashboard."""
        return f"{path}?{urlencode(query, safe=',')}" if query else path


# (query, words) -> the exhibit in that state. Reading the query is total, as on the page itself.
Exhibitor = Callable[[Mapping[str, str], Words], Exhibit]


@dataclass(frozen=True)
class Page:
    """A page of the dashboard.

    render: (query, words, narrow) -> (content, refused parameters), the first paint; `narrow`
    for a narrow screen.
    link: (values of the controls, query) -> the canonical query string of that state.
    register: adds the page's callbacks to an app.
    exhibits: what can be shown elsewhere and taken along, by name; the page's main one first.
    """

    path: str
    name: str
    render: Callable[[Mapping[str, str], Words, bool], tuple[object, tuple[Refused, ...]]]
    link: Callable[[Mapping[str, object], Mapping[str, str]], str]
    register: Callable[[Dash], None]
    exhibits: Mapping[str, Exhibitor] = field(default_factory=dict)
