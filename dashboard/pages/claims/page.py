"""Every number of the article that can be checked, recomputed; and a claim of the reader's own."""

from dash import html

from dashboard.components.markup import element, paragraph, text
from dashboard.components.still import as_html
from dashboard.exhibits.claims.exhibits import PATH, claims_exhibit, claims_state, listing
from dashboard.exhibits.claims.own import own_view
from dashboard.exhibits.claims.selection import claims_options, from_query
from dashboard.exhibits.claims.view import claims_view
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.state import Query
from dashboard.pages.claims.entry import entry_card
from dashboard.pages.claims.parts import answer, tiles
from dashboard.pages.page import Block, Page, Part, View
from dashboard.words import Words

FORM = ("ask", "of", "from", "to", "value")


def page(services: Services) -> Page:
    """The page at "/claims"."""
    tables, options = services.tables, claims_options(services.tables)
    exhibit, state = claims_exhibit(services, options), claims_state(tables, options)

    def listed(query: Query, words: Words):
        return claims_view(tables, words, listing(from_query(query, options)[0]))

    def counts(query: Query, words: Words) -> str:
        return as_html(tiles(listed(query, words)))

    def claims(query: Query, words: Words) -> str:
        view = listed(query, words)
        cards = as_html([entry_card(one, words) for one in view.entries])
        count = element("p", text(view.count), role="status", class_="unit")
        return count + element("div", cards, class_="claim-list")

    def judged(query: Query, words: Words) -> str:
        selection, _ = from_query(query, options)
        return as_html(answer(own_view(tables, selection, words), words))

    def asked(query: Query) -> str:
        return state.settle(query).query

    return Page(
        path=PATH,
        name="claims",
        state=state,
        arrange=_arranged,
        exhibits={"claims": exhibit},
        blocks={
            "claims-tiles": Block(exhibit.canonical, counts),
            "claims-list": Block(exhibit.canonical, claims),
            "claims-answer": Block(asked, judged),
        },
        primary=("verdict", "topic"),
    )


def _arranged(view: View) -> list[Part]:
    words = view.words
    form = html.Div([view.control(name) for name in FORM], className="claim-form")
    own = html.Section(
        [
            html.H2(words("claims.own")),
            html.P(words("claims.own.lead"), className="section-lead"),
            form,
            view.block("claims-answer"),
        ],
        id="own-claim",
        className="card own-claim",
    )
    found = html.Section(
        [html.H2(words("claims.list")), view.block("claims-list")], id="list", className="card"
    )
    heading = html.H1(words("claims.title"), className="visually-hidden")
    rules = html.Div(**{"data-html": paragraph(words("claims.rules"), "section-lead")})
    return [
        Part("", "", heading),
        Part("", "", view.block("claims-tiles")),
        Part("claims", words("claims.chart"), view.card("claims")),
        Part("list", words("claims.list"), found),
        Part("own-claim", words("claims.own"), own),
        Part("", "", rules),
    ]
