"""Every exhibit of every page over the real data, each made once a process."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from dashboard.app import charted_pages, exhibits_of, services_of
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.settings import Settings
from dashboard.words import words_for
from tests.package import package, undecided

SERVICES = services_of(Settings(), package())
EXHIBITS = exhibits_of(charted_pages(SERVICES))
# A view away from the defaults, with what pages that do not know it must pass over.
STATE = MappingProxyType(
    {"period": "3", "reporter": "UZB", "flow": "exports", "lang": "ru", "utm_source": "x"}
)
STATES: Mapping[str, Mapping[str, str]] = MappingProxyType({"default": {}, "state": STATE})


@cache
def undecided_exhibits() -> Mapping[str, Exhibitor]:
    """The same over the package in which an earlier edition competes with imports of two years."""
    return exhibits_of(charted_pages(services_of(Settings(), undecided())))


@cache
def shown(name: str, language: str, state: str = "default") -> Exhibit:
    """The exhibit of that name in a language, in one of `STATES`."""
    if not STATES[state]:
        return asked(name, language)
    return EXHIBITS[name](dict(STATES[state]), words_for(language))


def asked(name: str, language: str, **query: str) -> Exhibit:
    """The exhibit that a query comes to: the same one for all that differ in what it passes over.

    That the canonical query says all that an exhibit follows is what `test_exhibits.py` proves.
    """
    return _asked(name, language, EXHIBITS[name].canonical(query))


@cache
def _asked(name: str, language: str, canonical: str) -> Exhibit:
    return EXHIBITS[name](SERVICES.query(canonical), words_for(language))
