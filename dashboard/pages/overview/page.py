"""The overview: the three periods, key figures, turnover by year, and the ways on."""

from dash import html

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.overview.exhibits import PATH, overview_choices, overview_exhibit
from dashboard.exhibits.overview.facts import facts_of
from dashboard.exhibits.state import Query
from dashboard.pages.overview.parts import fact_list, hero, period_cards, ways
from dashboard.pages.page import Block, Page, Part, View
from dashboard.words import Words


def page(services: Services) -> Page:
    """The page at "/"."""
    choices, exhibit = overview_choices(services), overview_exhibit(services)

    def block(draw) -> Block:
        def make(query: Query, words: Words) -> str:
            return draw(facts_of(services.tables, choices.read(query).period), words)

        return Block(exhibit.canonical, make)

    return Page(
        path=PATH,
        name="overview",
        state=choices.state,
        arrange=_arranged,
        exhibits={"overview": exhibit},
        blocks={
            "overview-hero": block(hero),
            "overview-facts": block(fact_list),
            "overview-periods": block(period_cards),
        },
    )


def _arranged(view: View) -> list[Part]:
    picture = html.Div([view.card("overview"), view.block("overview-facts")], className="picture")
    periods = view.block("overview-periods")
    onward = html.Section(**{"data-html": ways(view.query, view.words)})
    return [Part("", "", part) for part in (view.block("overview-hero"), picture, periods, onward)]
