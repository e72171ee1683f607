"""The state of a page: what its query means, and what its controls offer in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dashboard.exhibits.controls import Control
from dashboard.exhibits.query import Refused
from dashboard.words import Words

Query = Mapping[str, str]


@dataclass(frozen=True)
class Settled:
    """A query as the page takes it.

    query: canonical, "" or starting with "?", with its `lang`. refused: what was not understood.
    reasons: catalogue keys of why something else is shown than was asked for.
    """

    query: str
    refused: tuple[Refused, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class State:
    """How a page's query is read and offered.

    settle: a query, or the values of the controls over one, to what is shown. Never raises.
    controls: query parameter -> control, in the order of the page. of_the_period: parameters that
    a new period brings anew: the reader's range inside the old one is dropped.
    """

    settle: Callable[[Query], Settled]
    controls: Callable[[Query, Words], Mapping[str, Control]]
    of_the_period: tuple[str, ...] = ("from", "to")
