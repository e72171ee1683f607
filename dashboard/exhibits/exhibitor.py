"""What makes exhibits, and what it is given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from dashboard.analysis.periods import Period
from dashboard.analysis.questions import Line
from dashboard.exhibits import arrived
from dashboard.exhibits.exhibit import Exhibit
from dashboard.load import Tables
from dashboard.own.series import Series
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
        return dict(arrived.pairs(search or ""))

    @staticmethod
    def href(path: str, query: Mapping[str, str]) -> str:
        """A link to a page of the dashboard."""
        return f"{path}?{urlencode(query, safe=',')}" if query else path


class Beside(NamedTuple):
    """How figures of a reader's own go with an exhibit.

    lines: a query -> the lines that it shows. lay: (query, words, series) -> the exhibit with the
    series over it.
    """

    lines: Callable[[Mapping[str, str]], Sequence[Line]]
    lay: Callable[[Mapping[str, str], Words, Series], Exhibit]


@dataclass(frozen=True)
class Exhibitor:
    """An exhibit in all its states. Called with a query and words it makes the exhibit.

    canonical: a page's query -> the query with nothing in it that the exhibit does not follow,
    "" or starting with "?", without `lang`. It costs little, so whether an exhibit changes with a
    choice is known before anything is drawn. Reading a query is total, as on the page itself.
    charted: whether it has a chart in some state; otherwise it is a mere table. tall: whether
    the chart needs more height, for panels below each other or many names. own: how a reader's
    own figures lie over it; None where they cannot.
    """

    name: str
    canonical: Callable[[Mapping[str, str]], str]
    make: Callable[[Mapping[str, str], Words], Exhibit]
    charted: bool = True
    tall: bool = False
    own: Beside | None = None

    def __call__(self, query: Mapping[str, str], words: Words) -> Exhibit:
        return self.make(query, words)
