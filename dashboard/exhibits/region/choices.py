"""What the controls of the region's page offer, in the reader's language."""

from dataclasses import replace

from dashboard.analysis.region import REGION
from dashboard.analysis.variants import RELATIVE, refusals
from dashboard.exhibits.controls import Control, Pairs, control
from dashboard.exhibits.region.selection import (
    COUNTRIES,
    SIZES,
    SPREADS,
    RegionOptions,
    region_parameters,
)
from dashboard.exhibits.region.shown import Shown, may_be_log
from dashboard.words import Words

TOPIC = "topic."


def controls(asked: Shown, words: Words) -> dict[str, Control]:
    """Query parameter -> control; the period is every page's own."""
    selection, options = asked.selection, asked.options
    values = {
        "countries": list(selection.countries),
        "topics": list(selection.topics),
        "table_year": asked.table_year,
        "first": asked.first,
        "last": asked.last,
        "year": asked.last if asked.year is None else asked.year,
    }
    pairs, forbidden = _pairs(asked, words), _forbidden(asked, words)
    found = {
        parameter.name: control(
            parameter,
            values.get(field, getattr(selection, field)),
            words,
            pairs.get(field),
            forbidden.get(field),
        )
        for field, parameter in region_parameters(options).items()
        if field not in ("lang", "period", "reporter")
    }
    # A slider shows no number of its own.
    legend = words("region.year_shown", year=asked.year or words("region.no_year"))
    found["year"] = replace(found["year"], limits=(asked.first, asked.last), legend=legend)
    return found


def _pairs(asked: Shown, words: Words) -> dict[str, Pairs]:
    indicators = indicator_pairs(asked.options, words)
    first, last = asked.table_span
    return {
        "indicator": indicators,
        "against": indicators,
        "first": _years(*asked.ends),
        "last": _years(*asked.ends),
        "table": table_pairs(words),
        "table_year": _years(first, last)[::-1],
        "size": size_pairs(words),
        "spread": spread_pairs(words),
    }


def _forbidden(asked: Shown, words: Words) -> dict[str, dict[str, str]]:
    """Field -> value, or the name of the control for the whole of it -> why it means nothing."""
    selection = asked.selection
    topics = {f"{TOPIC}{topic}": "" for topic in asked.options.topics}
    variants = refusals(selection.indicator)
    found = {
        "indicator": topics,
        "against": topics,
        "variant": {one: words(f"region.reason.variant.{why}") for one, why in variants.items()},
        "axis": {} if may_be_log(asked.rows) else {"log": words("region.reason.axis.log")},
    }
    if selection.variant != RELATIVE:
        found["base"] = {"base": words("region.reason.base")}
    return found


def _years(first: int, last: int) -> Pairs:
    return tuple((str(year), str(year)) for year in range(first, last + 1))


def indicator_pairs(options: RegionOptions, words: Words) -> Pairs:
    """All indicators under headings of topics, which cannot be chosen."""
    offered = []
    for topic, indicators in options.topics.items():
        heading = words("region.topic_heading", topic=words(f"region.topic.{topic}"))
        offered.append((f"{TOPIC}{topic}", heading))
        named = [(code, words(f"indicator.{code}")) for code in indicators]
        offered += words.sorted(named, key=lambda pair: pair[1])
    return tuple(offered)


def table_pairs(words: Words) -> Pairs:
    """All countries in one year, or one of them over the years."""
    ones = ((code, words(f"country.{code}")) for code in REGION)
    return ((COUNTRIES, words("region.table_of_countries")), *ones)


def size_pairs(words: Words) -> Pairs:
    """What the area of a bubble can stand for."""
    return tuple(
        (one, words("region.size.none" if one == "none" else f"indicator.{one}")) for one in SIZES
    )


def spread_pairs(words: Words) -> Pairs:
    """Country and quantity of which editions are compared."""
    offered = []
    for chosen in SPREADS:
        country, measure = chosen.split(".")
        label = f"{words(f'country.{country}')}: {words(f'region.quantity.{measure}')}"
        offered.append((chosen, label))
    return tuple(offered)
