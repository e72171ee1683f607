"""What the chain of steps from turnover to turnover comes to: its headline, finding and digits."""

import pandas as pd

from dashboard.charts.years import range_text
from dashboard.exhibits import telling
from dashboard.exhibits.headlines import whole_percent
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words

FLOWS = ("export", "import")
# Where no number of decimals lets every step add up.
DECIMALS = 2


def decimals_of(drawn: pd.DataFrame) -> int | None:
    """In which every step of the chain adds up as it is printed, in columns and words alike."""
    sums = []
    for _, leg in drawn.groupby("first_year"):
        value = leg.set_index("part")["value"] / 1000
        flows = [value[one] for one in FLOWS]
        sums += [
            (value["end"], [value["start"], *flows]),
            (value["end"] - value["start"], flows),
        ]
    return telling.decimals_together(sums)


def _last_leg(drawn: pd.DataFrame) -> tuple[str, dict[str, float]]:
    """Its years, and million USD: the change of turnover and of each flow."""
    leg = drawn[drawn["last_year"] == drawn["last_year"].max()].set_index("part")
    years = range_text(int(leg["first_year"].iloc[0]), int(leg["last_year"].iloc[0]))
    change = float(leg.at["end", "value"] - leg.at["start", "value"])
    return years, {"change": change, **{one: float(leg.at[one, "value"]) for one in FLOWS}}


def headline(drawn: pd.DataFrame, words: Words) -> str:
    """Which flow made most of the change, and how much of it."""
    if drawn.empty:
        return ""
    years, told = _last_leg(drawn)
    change = told["change"]
    if not change:
        return ""
    flow = max(FLOWS, key=lambda one: told[one] / change)
    share = told[flow] / change * 100
    way = "growth" if change > 0 else "fall"
    named = {"years": years, "flow": words(f"flow.{flow}").lower()}
    if share > 100:
        return capitalised(words(f"periods.contributions.alone.{way}", **named))
    told = whole_percent(share, words)
    return capitalised(words(f"periods.contributions.headline.{way}", share=told, **named))


def finding(drawn: pd.DataFrame, words: Words) -> str:
    """The last leg in a sentence."""
    if drawn.empty:
        return ""
    years, found = _last_leg(drawn)
    decimals = decimals_of(drawn)

    def told(value: float) -> str:
        return words("money.billion", value=words.signed(value / 1000, decimals or DECIMALS))

    return words(
        "periods.contributions.finding" if decimals else "periods.contributions.finding_rounded",
        years=years,
        change=told(found["change"]),
        exports=told(found["export"]),
        imports=told(found["import"]),
    )
