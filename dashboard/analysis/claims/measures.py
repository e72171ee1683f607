"""The registry of measures: code -> function(tables, asked) -> results.

A measure answers a list: none where the package cannot tell, several where the basis of the
question leaves a choice, such as figures quoted by several pages.
"""

from collections.abc import Callable
from types import MappingProxyType

from dashboard.analysis.claims.claim import Asked, Result
from dashboard.analysis.claims.indicator_measures import indicator, indicator_place
from dashboard.analysis.claims.other_measures import (
    companies,
    event_year,
    low_income,
    not_recorded,
    rank,
    sessions,
    trend_break,
    turning_point,
)
from dashboard.analysis.claims.potential import trade_potential
from dashboard.analysis.claims.quoted import both_in_region
from dashboard.analysis.claims.region_share import (
    share_of_region,
    share_of_region_mean,
    share_of_region_peak,
)
from dashboard.analysis.claims.trade_measures import (
    growth,
    growth_place,
    growth_ratio,
    index,
    level,
    region_place,
    share_of_total,
    times,
    years_below_ten,
    years_reported,
)
from dashboard.load import Tables

Measure = Callable[[Tables, Asked], list[Result]]

MEASURES = MappingProxyType[str, Measure](
    {
        "both_in_region": both_in_region,
        "companies": companies,
        "event_year": event_year,
        "growth": growth,
        "growth_place": growth_place,
        "growth_ratio": growth_ratio,
        "index": index,
        "indicator": indicator,
        "indicator_place": indicator_place,
        "level": level,
        "low_income": low_income,
        "not_recorded": not_recorded,
        "rank": rank,
        "region_place": region_place,
        "sessions": sessions,
        "share_of_region": share_of_region,
        "share_of_region_mean": share_of_region_mean,
        "share_of_region_peak": share_of_region_peak,
        "share_of_total": share_of_total,
        "times": times,
        "trade_potential": trade_potential,
        "trend_break": trend_break,
        "turning_point": turning_point,
        "years_below_ten": years_below_ten,
        "years_reported": years_reported,
    }
)
