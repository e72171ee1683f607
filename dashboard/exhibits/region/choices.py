"""What the controls of the region's page offer, in the reader's language."""

from dashboard.analysis.region import REGION
from dashboard.analysis.variants import RELATIVE, refusals
from dashboard.exhibits.controls import Offer, Pairs
from dashboard.exhibits.region.selection import COUNTRIES, SIZES, SPREADS, RegionOptions
from dashboard.exhibits.region.shown import Shown, may_be_log
from dashboard.words import Words

TOPIC = "topic."


def offers(asked: Shown, words: Words) -> dict[str, Offer]:
    """Field -> what its control offers, where its parameter does not tell it."""
    indicators = indicator_pairs(asked.options, words)
    topics = {f"{TOPIC}{topic}": "" for topic in asked.options.topics}
    ends, first, last = _years(*asked.ends), asked.first, asked.last
    year = str(asked.year or words("region.no_year"))
    no_log = {} if may_be_log(asked.rows) else {"log": words("region.reason.axis.log")}
    no_base = {"base": words("region.reason.base")}
    return {
        "indicator": Offer(None, indicators, topics),
        "against": Offer(None, indicators, topics),
        "variant": Offer(unavailable=_refused(asked.selection.indicator, words)),
        "base": Offer(unavailable={} if asked.selection.variant == RELATIVE else no_base),
        "axis": Offer(unavailable=no_log),
        "first": Offer(first, ends),
        "last": Offer(last, ends),
        # A slider shows no number of its own.
        "year": Offer(
            asked.year or last,
            limits=(first, last),
            legend=words("region.year_shown", year=year),
            told=(words("region.year"), year),
        ),
        "table": Offer(pairs=table_pairs(words)),
        "table_year": Offer(asked.table_year, _years(*asked.table_span)[::-1]),
        "size": Offer(pairs=size_pairs(words)),
        "spread": Offer(pairs=spread_pairs(words)),
    }


def _refused(indicator: str, words: Words) -> dict[str, str]:
    return {one: words(f"region.reason.variant.{why}") for one, why in refusals(indicator).items()}


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
