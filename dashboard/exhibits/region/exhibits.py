"""The charts of the region's page as exhibits."""

from collections.abc import Callable, Mapping

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.region.exhibits_cards import (
    article_exhibit,
    editions_exhibit,
    income_exhibit,
)
from dashboard.exhibits.region.exhibits_indicator import lines_exhibit, map_exhibit, year_exhibit
from dashboard.exhibits.region.exhibits_pair import pair_exhibit
from dashboard.exhibits.region.selection import RegionOptions, RegionSelection, from_query
from dashboard.exhibits.region.shown import Shown, shown
from dashboard.load import Tables
from dashboard.words import Words

# What follows the explorer, and what is made of the selection without it.
_Explored = Callable[[Tables, RegionOptions, Shown, Words], Exhibit]
_Selected = Callable[[Tables, RegionOptions, RegionSelection, Words], Exhibit]


def region_exhibits(services: Services, options: RegionOptions) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor of every chart of the page."""
    tables = services.tables

    def explored(make: _Explored) -> Exhibitor:
        def exhibit(query: Mapping[str, str], words: Words) -> Exhibit:
            asked = shown(tables, options, from_query(query, options)[0])
            return make(tables, options, asked, words)

        return exhibit

    def selected(make: _Selected) -> Exhibitor:
        def exhibit(query: Mapping[str, str], words: Words) -> Exhibit:
            return make(tables, options, from_query(query, options)[0], words)

        return exhibit

    return {
        "region": explored(lines_exhibit),
        "region-year": explored(year_exhibit),
        "region-map": explored(map_exhibit),
        "region-pair": explored(pair_exhibit),
        "region-article": selected(article_exhibit),
        "region-income": selected(income_exhibit),
        "region-editions": selected(editions_exhibit),
    }
