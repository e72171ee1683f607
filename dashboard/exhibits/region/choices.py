"""What the controls of the region's page offer, in the reader's language."""

from dataclasses import replace

from dashboard.analysis.variants import refusals
from dashboard.exhibits.controls import Control, Pairs, control
from dashboard.exhibits.region.selection import SIZES, SPREADS, RegionOptions, region_parameters
from dashboard.exhibits.region.shown import Shown, may_be_log
from dashboard.words import Words

TOPIC = "topic."


def controls(asked: Shown, options: RegionOptions, words: Words) -> dict[str, Control]:
    """Query parameter -> control; the period is every page's own."""
    selection = asked.selection
    year = asked.year if asked.year is not None else asked.last
    values = {"countries": list(selection.countries), "year": year}
    indicators = indicator_pairs(options, words)
    pairs = {
        "indicator": indicators,
        "against": indicators,
        "size": size_pairs(words),
        "spread": spread_pairs(words),
    }
    headings = {one: "" for one, _ in indicators if one.startswith(TOPIC)}
    forbidden = {
        "indicator": headings,
        "against": headings,
        "variant": {
            one: words(f"region.reason.variant.{why}")
            for one, why in refusals(selection.indicator).items()
        },
        "axis": {} if may_be_log(asked.rows) else {"log": words("region.reason.axis.log")},
    }
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
    found["year"] = replace(found["year"], limits=(asked.first, asked.last))
    return found


def indicator_pairs(options: RegionOptions, words: Words) -> Pairs:
    """All indicators under headings of topics, which cannot be chosen."""
    offered = []
    for topic, indicators in options.topics.items():
        heading = words("region.topic_heading", topic=words(f"region.topic.{topic}"))
        offered.append((f"{TOPIC}{topic}", heading))
        named = [(code, words(f"indicator.{code}")) for code in indicators]
        offered += words.sorted(named, key=lambda pair: pair[1])
    return tuple(offered)


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
