"""The trade explorer: every flow, measure and partner in one chart; months; events as a table."""

from dash import html

from dashboard.components.markup import bullets, element, text
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.trade import events, months, so_far
from dashboard.exhibits.trade.exhibits import PATH, trade_choices, trade_exhibits
from dashboard.exhibits.trade.selection import trade_options
from dashboard.pages.page import Page, Part, View
from dashboard.pages.trade.presets import presets


def page(services: Services) -> Page:
    """The page at "/trade"."""
    options = trade_options(services.tables)
    return Page(
        path=PATH,
        name="trade",
        state=trade_choices(services.tables, options).state,
        arrange=_arranged,
        exhibits=trade_exhibits(services, options),
        places={events.NAME: "events.heading"},
        primary=("reporter", "flow", "measure"),
        more=(
            *("from", "to", "base", "partner", "events"),
            *("layout", "scale", "unit", "others"),
        ),
    )


def _arranged(view: View) -> list[Part]:
    ways = (
        element("a", text(label), href=Services.href(PATH, way))
        for way, label in presets(view.query, view.words)
    )
    ready = html.Nav(
        className="presets",
        **{"data-html": bullets(ways), "aria-label": view.words("trade.presets")},
    )
    heading = html.H1(view.words("page.trade"), className="visually-hidden")
    return [
        Part("", "", heading),
        Part("trade", view.words("page.trade"), view.card("trade")),
        Part("", "", ready),
        Part(
            months.NAME,
            view.words("months.heading"),
            view.card(months.NAME, "months", "section"),
        ),
        Part(so_far.NAME, view.words("so_far.heading"), view.card(so_far.NAME)),
        Part(events.NAME, view.words("events.heading"), view.card(events.NAME)),
    ]
