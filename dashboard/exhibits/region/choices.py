"""What the controls of the region's page offer, in the reader's language."""

from dashboard.analysis.region import REGION
from dashboard.analysis.variants import VARIANTS, refusals
from dashboard.exhibits.controls import options as disabled_options
from dashboard.exhibits.region.selection import AXES, SIZES, SPREADS, RegionOptions
from dashboard.exhibits.region.shown import Shown, may_be_log
from dashboard.words import Words


def indicator_options(options: RegionOptions, words: Words) -> list[dict]:
    """All indicators under headings of topics, which cannot be chosen."""
    offered = []
    for topic, indicators in options.topics.items():
        heading = words("region.topic_heading", topic=words(f"region.topic.{topic}"))
        offered.append({"value": f"topic.{topic}", "label": heading, "disabled": True})
        named = sorted((words(f"indicator.{code}"), code) for code in indicators)
        offered += [{"value": code, "label": name} for name, code in named]
    return offered


def size_options(words: Words) -> list[dict]:
    """What the area of a bubble can stand for."""
    return [
        {"value": one, "label": words("region.size.none" if one == "none" else f"indicator.{one}")}
        for one in SIZES
    ]


def spread_options(words: Words) -> list[dict]:
    """Country and quantity of which editions are compared."""
    offered = []
    for chosen in SPREADS:
        country, measure = chosen.split(".")
        label = f"{words(f'country.{country}')}: {words(f'region.quantity.{measure}')}"
        offered.append({"value": chosen, "label": label})
    return offered


def country_options(words: Words) -> list[dict]:
    """The five countries."""
    return [{"value": code, "label": words(f"country.{code}")} for code in REGION]


def variant_options(asked: Shown, words: Words) -> tuple[list[dict], str]:
    """The variants with those that the indicator lacks disabled, and why it lacks them."""
    refused = refusals(asked.selection.indicator)
    pairs = [(one, words(f"region.variant.{one}")) for one in VARIANTS]
    reasons = " ".join(
        words(f"region.reason.variant.{one}") for one in dict.fromkeys(refused.values())
    )
    return disabled_options(pairs, refused), reasons


def axis_options(asked: Shown, words: Words) -> tuple[list[dict], str]:
    """Linear or logarithmic; no logarithm without values above zero alone."""
    possible = may_be_log(asked.rows)
    pairs = [(one, words(f"region.axis.{one}")) for one in AXES]
    reason = "" if possible else words("region.reason.axis.log")
    return disabled_options(pairs, {} if possible else {"log": reason}), reason
