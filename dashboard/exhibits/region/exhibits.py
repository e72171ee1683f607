"""The page's state, and all that is on show on it: one module an exhibit."""

from collections.abc import Mapping
from functools import lru_cache

from dashboard.exhibits.controls import Control
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.region import (
    article,
    editions,
    income,
    map,
    pair,
    region,
    table,
    year,
)
from dashboard.exhibits.region.choices import controls
from dashboard.exhibits.region.selection import (
    RegionOptions,
    RegionSelection,
    from_query,
    to_query,
)
from dashboard.exhibits.region.shown import Shown, shown
from dashboard.exhibits.region.stated import own_query
from dashboard.exhibits.state import Settled, State
from dashboard.load import Tables
from dashboard.words import Words

# The one that stands for the page where only one can be shown comes first.
SHOWN = (region, year, map, pair, table, article, income, editions)
# Mere tables.
UNDRAWN = (table, article)
# A click asks for the same state once for the address and for each card.
STATES_KEPT = 64


class Region:
    """The page's exhibits and its query as it is taken, each state settled once while in use."""

    def __init__(self, tables: Tables, options: RegionOptions):
        self.options = options
        self._shown = lru_cache(STATES_KEPT)(lambda wanted: shown(tables, options, wanted))

    def asked(self, query: Mapping[str, str]) -> Shown:
        """What a query shows."""
        return self.of(from_query(query, self.options)[0])

    def of(self, wanted: RegionSelection) -> Shown:
        """What a selection shows, whatever the language and the reporter."""
        return self._shown(RegionSelection(**{**vars(wanted), "lang": "", "reporter": "KAZ"}))

    @property
    def state(self) -> State:
        """How the page's query is read and what its controls offer."""

        def settled(query: Mapping[str, str]) -> Settled:
            wanted, refused = from_query(query, self.options)
            asked = self.of(wanted)
            kept = {"lang": wanted.lang, "reporter": wanted.reporter}
            selection = RegionSelection(**{**vars(asked.selection), **kept})
            return Settled(to_query(selection, self.options), refused, asked.reasons)

        def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
            return controls(self.asked(query), words)

        return State(settled, offered)

    def canonical(self, query: Mapping[str, str], fields: tuple[str, ...]) -> str:
        """What of a query follows these fields."""
        return own_query(self.asked(query).selection, self.options, fields)

    @property
    def exhibitors(self) -> Mapping[str, Exhibitor]:
        """Name -> exhibitor of every exhibit of the page."""
        return {module.NAME: self._exhibitor(module) for module in SHOWN}

    def _exhibitor(self, module) -> Exhibitor:
        def exhibit(query: Mapping[str, str], words: Words) -> Exhibit:
            return module.exhibit(self.asked(query), words)

        return Exhibitor(
            module.NAME,
            canonical=lambda query: self.canonical(query, module.FIELDS),
            make=exhibit,
            charted=module not in UNDRAWN,
        )
