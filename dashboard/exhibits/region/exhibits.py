"""The charts of the region's page as exhibits."""

from collections.abc import Callable, Mapping

from dashboard.exhibits.controls import Control
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.region.choices import controls
from dashboard.exhibits.region.exhibits_cards import (
    article_exhibit,
    editions_exhibit,
    income_exhibit,
)
from dashboard.exhibits.region.exhibits_indicator import lines_exhibit, map_exhibit, year_exhibit
from dashboard.exhibits.region.exhibits_pair import pair_exhibit
from dashboard.exhibits.region.selection import RegionOptions, from_query, to_query
from dashboard.exhibits.region.shown import Shown, shown
from dashboard.exhibits.region.stated import FIELDS, editions_query, income_query, own_query
from dashboard.exhibits.state import Settled, State
from dashboard.load import Tables
from dashboard.words import Words

Asked = Callable[[Mapping[str, str]], Shown]


def region_state(tables: Tables, options: RegionOptions) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        wanted, refused = from_query(query, options)
        asked = shown(tables, options, wanted)
        reasons = tuple(f"region.reason.{one}" for one in asked.reasons)
        return Settled(to_query(asked.selection, options), refused, reasons)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        return controls(shown(tables, options, from_query(query, options)[0]), options, words)

    return State(settled, offered)


def region_exhibits(services: Services, options: RegionOptions) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor of every chart of the page."""
    tables = services.tables

    def asked(query: Mapping[str, str]) -> Shown:
        return shown(tables, options, from_query(query, options)[0])

    def explored(name: str, make: Callable) -> Exhibitor:
        fields = FIELDS.get(name, FIELDS["region-year"])
        return Exhibitor(
            name,
            canonical=lambda query: own_query(tables, options, asked(query), fields),
            make=lambda query, words: make(tables, options, asked(query), words),
        )

    def selected(name: str, make: Callable, follows: Callable, charted: bool = True) -> Exhibitor:
        def canonical(query: Mapping[str, str]) -> str:
            return follows(from_query(query, options)[0])

        def exhibit(query: Mapping[str, str], words: Words) -> Exhibit:
            return make(tables, options, from_query(query, options)[0], words)

        return Exhibitor(name, canonical, exhibit, charted)

    made = (
        explored("region", lines_exhibit),
        explored("region-year", year_exhibit),
        explored("region-map", map_exhibit),
        explored("region-pair", pair_exhibit),
        selected("region-article", article_exhibit, lambda _one: "", charted=False),
        selected("region-income", income_exhibit, lambda one: income_query(one.period, options)),
        selected(
            "region-editions", editions_exhibit, lambda one: editions_query(one.spread, options)
        ),
    )
    return {one.name: one for one in made}
