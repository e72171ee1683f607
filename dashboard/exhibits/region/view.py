"""What the region's page shows for a selection. Pure: no Dash, no request, no clock."""

from dataclasses import dataclass

from dashboard.exhibits.region.article import ArticleView, article_view
from dashboard.exhibits.region.editions import EditionsView, editions_view
from dashboard.exhibits.region.income import IncomeView, income_view
from dashboard.exhibits.region.indicator import IndicatorView, indicator_view
from dashboard.exhibits.region.pair import PairView, pair_view
from dashboard.exhibits.region.selection import RegionOptions, RegionSelection
from dashboard.exhibits.region.shown import Shown, shown
from dashboard.exhibits.region.stated import own_links
from dashboard.load import Tables
from dashboard.words import Words


@dataclass(frozen=True)
class ExplorerView:
    """What follows the explorer's controls and the shared year."""

    asked: Shown
    indicator: IndicatorView
    pair: PairView


@dataclass(frozen=True)
class RegionView:
    """A drawn selection: everything on the page.

    links: exhibit -> the address of the page with nothing chosen that it does not follow.
    """

    explorer: ExplorerView
    article: ArticleView
    income: IncomeView
    editions: EditionsView
    links: dict[str, str]


def explorer_view(
    tables: Tables,
    options: RegionOptions,
    words: Words,
    wanted: RegionSelection,
    narrow: bool = False,
) -> ExplorerView:
    """The indicator three ways and the pair, for a selection that is settled first."""
    asked = shown(tables, options, wanted)
    return ExplorerView(
        asked=asked,
        indicator=indicator_view(tables, options, asked, words, narrow),
        pair=pair_view(tables, asked, words, narrow),
    )


def region_view(
    tables: Tables,
    options: RegionOptions,
    words: Words,
    wanted: RegionSelection,
    narrow: bool = False,
) -> RegionView:
    """The whole page. narrow: drawn for a narrow screen."""
    explorer = explorer_view(tables, options, words, wanted, narrow)
    return RegionView(
        explorer=explorer,
        article=article_view(tables, words),
        income=income_view(tables, options, wanted.period, words, narrow),
        editions=editions_view(tables, wanted.spread, words, narrow),
        links=own_links(tables, options, explorer.asked, wanted),
    )
