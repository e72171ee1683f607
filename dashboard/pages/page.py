"""What a page is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from dash import Dash

from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.query import Refused
from dashboard.words import Words


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
