"""The page's choices, and all that is on show on it: one module an exhibit."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import ModuleType

from dashboard.analysis.variants import VARIANTS, refusals
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.following import Choosing, Frame
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
from dashboard.exhibits.region.choices import offers
from dashboard.exhibits.region.selection import (
    RegionOptions,
    RegionSelection,
    region_parameters,
)
from dashboard.exhibits.region.shown import Shown, shown
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/region"

# Each module has NAME, FOLLOWS and exhibit(asked, words, frame). The one that stands for the page
# where only one can be shown comes first.
MODULES = (region, year, map, pair, table, article, income, editions)
# Mere tables.
_TABLES = (table, article)
# A click asks for the same state once for the address and for each card.
STATES_KEPT = 64


class Region:
    """The page's choices and exhibits, each state settled once while in use."""

    def __init__(self, tables: Tables, options: RegionOptions):
        self._shown = lru_cache(STATES_KEPT)(lambda wanted: shown(tables, options, wanted))
        self.choices = Choosing(
            path=PATH,
            periods=options.periods,
            parameters=region_parameters(options),
            kind=RegionSelection,
            settled=self._settled,
            offers=lambda selection, words: offers(self.of(selection), words),
            untold=_untold,
        )

    def of(self, wanted: RegionSelection) -> Shown:
        """What a selection shows, whatever the language and the reporter."""
        return self._shown(replace(wanted, lang="", reporter=RegionSelection.reporter))

    def asked(self, query: Mapping[str, str]) -> Shown:
        """What a query shows."""
        return self.of(self.choices.read(query))

    @property
    def exhibitors(self) -> Mapping[str, Exhibitor]:
        """Name -> exhibitor of every exhibit of the page."""
        return {module.NAME: self._exhibitor(module) for module in MODULES}

    def _exhibitor(self, module: ModuleType) -> Exhibitor:
        def make(selection: RegionSelection, words: Words, frame: Frame) -> Exhibit:
            return module.exhibit(self.of(selection), words, frame)

        made = self.choices.exhibitor(module.NAME, module.FOLLOWS, make)
        return replace(made, charted=module not in _TABLES)

    def _settled(self, wanted: RegionSelection) -> tuple[RegionSelection, tuple[str, ...]]:
        found = self.of(wanted)
        return replace(found.selection, lang=wanted.lang, reporter=wanted.reporter), found.reasons


def _untold(selection: RegionSelection, _fields: Sequence[str]) -> set[str]:
    """What there is nothing to choose of, and what chooses nothing."""
    alone = len(refusals(selection.indicator)) == len(VARIANTS) - 1
    plain = RegionSelection()
    unchosen = {
        field
        for field in ("first", "last", "topics")
        if getattr(selection, field) == getattr(plain, field)
    }
    return unchosen | ({"variant"} if alone else set())
