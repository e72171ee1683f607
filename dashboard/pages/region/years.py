"""Buttons beside the year: a step to the year before or after that has data, and play."""

from dashboard.components.markup import element, text
from dashboard.exhibits.region.shown import Shown
from dashboard.words import Words

NAME = "region-years"
# All that the years with data follow; the chosen year is none of it, so that the buttons stay.
FOLLOWS = ("indicator", "variant", "base", "countries", "period", "first", "last")


def year_buttons(asked: Shown, words: Words) -> str:
    """The buttons as HTML, with the years that they go through (assets/region.js)."""
    inside = (
        _step("back", "‹", words("region.back")),
        _step("forward", "›", words("region.forward")),
        element(
            "button",
            text(words("region.play")),
            type="button",
            class_="step play",
            data_year="play",
            data_play=words("region.play"),
            data_pause=words("region.pause"),
        ),
    )
    years = ",".join(map(str, asked.years))
    return element(
        "div",
        *inside,
        class_="year-steps",
        role="group",
        aria_label=words("region.year"),
        data_years=years,
    )


def _step(way: str, sign: str, told: str) -> str:
    return element(
        "button",
        text(sign),
        type="button",
        class_="step",
        data_year=way,
        aria_label=told,
        title=told,
    )
