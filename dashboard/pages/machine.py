"""The machine behind every page: what it shows first, and what a changed control makes of it.

Both are pure answers to an address, so any cache may keep them. The browser asks for them as
resources (web/views.py), writes the address, and fetches the cards whose own query has changed.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from dashboard.components.controls import form_control, properties
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Refused, as_text
from dashboard.exhibits.shared import SharedSelection
from dashboard.exhibits.state import Query, Settled
from dashboard.pages.page import Page, Part, View
from dashboard.words import Words

# What of a form element follows the state of its page.
PROPERTIES = ("value", "options", "disabled", "min", "max")


class Rendered(NamedTuple):
    """A page in one state. primary, more: the controls of the bar at the top; values: what each
    control is set to, as a query has it."""

    parts: list[Part]
    primary: list
    more: list
    settled: Settled
    values: Mapping[str, str]


def render(page: Page, query: Query, words: Words) -> Rendered:
    """The first paint."""
    settled = page.state.settle(query)
    canonical = {**_strangers(query), **Services.query(settled.query)}
    controls = page.state.controls(canonical, words)
    view = View(page, canonical, words, controls)
    return Rendered(
        parts=page.arrange(view),
        primary=[view.placed(name) for name in page.primary],
        more=[form_control(controls[name]) for name in page.more],
        settled=settled,
        values={name: as_text(one.value) for name, one in controls.items()},
    )


def moved(page: Page, before: Query, values: Mapping[str, str], words: Words) -> dict[str, Any]:
    """What a page comes to when controls are moved: its address, controls and cards.

    before: the query of the page; values: control -> what it was set to, as a query has it.
    search: the new query, None where it says the same in other words. controls: of each control
    `PROPERTIES`, as far as it has them. queries: card -> its own canonical query.
    """
    settled = chosen(page, before, values)
    after = {**_strangers(before), **Services.query(settled.query)}
    offered = page.state.controls(after, words)
    same = settled.query == page.state.settle(before).query
    return {
        "search": None if same else settled.query,
        "settled": reasons(settled, words),
        "controls": {
            name: {**properties(one), "value": one.value} for name, one in offered.items()
        },
        "reasons": {name: one.reason for name, one in offered.items()},
        "legends": {name: one.legend for name, one in offered.items()},
        "queries": {name: page.canonical(name, after) for name in (*page.exhibits, *page.blocks)},
    }


def reasons(settled: Settled, words: Words) -> str:
    """Why something else is shown than was asked for, "" where nothing is."""
    if not settled.reasons:
        return ""
    return words("trade.settled", reasons=" ".join(words(one) for one in settled.reasons))


def refusal(refused: Iterable[Refused], words: Words) -> str:
    """Which parts of a link were not understood, and that defaults stand instead, "" for none."""
    named = [one.text for one in refused]
    if not named:
        return ""
    return words.plural("link.refused", len(named), parameters=words.join(named))


def chosen(page: Page, before: Query, values: Mapping[str, str]) -> Settled:
    """What the controls that were moved make of a page's query."""
    texts = dict(values)
    if "period" in texts and texts["period"] != before.get("period", SharedSelection.period):
        texts |= dict.fromkeys(page.state.of_the_period, "")
    return page.state.settle({**before, **texts})


def _strangers(query: Query) -> dict[str, str]:
    """The language stays what was asked for, also where it is the default of a browser."""
    return {"lang": query["lang"]} if query.get("lang") else {}
