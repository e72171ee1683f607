"""Every number of the article that can be checked, recomputed; and a claim of the reader's own."""

from dash import html

from dashboard.components.markup import element, paragraph, text
from dashboard.exhibits.claims.exhibits import PATH, claims_choices, claims_exhibit
from dashboard.exhibits.claims.own import Own, own_view
from dashboard.exhibits.claims.selection import EVERY, LISTING, OWN_CLAIM, claims_options
from dashboard.exhibits.claims.view import ClaimsView, claims_view
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.state import Query
from dashboard.pages.claims.entry import body, entry_card, mark, verdict_badge
from dashboard.pages.page import Block, Page, Part, View
from dashboard.words import Words

FORM = ("ask", "of", "from", "to", "value")


def page(services: Services) -> Page:
    """The page at "/claims"."""
    tables, options = services.tables, claims_options(services.tables)
    choices = claims_choices(tables, options)
    exhibit = claims_exhibit(services, choices)

    def viewed(query: Query, words: Words) -> ClaimsView:
        return claims_view(tables, words, choices.only(choices.read(query), "lang", *LISTING))

    def judged(query: Query, words: Words) -> str:
        return answer(own_view(tables, choices.read(query), words), words)

    return Page(
        path=PATH,
        name="claims",
        state=choices.state,
        arrange=_arranged,
        exhibits={"claims": exhibit},
        blocks={
            "claims-tiles": Block(exhibit.canonical, lambda *asked: tiles(viewed(*asked))),
            "claims-list": Block(
                exhibit.canonical, lambda query, words: claims(viewed(query, words), words)
            ),
            "claims-answer": Block(choices.following(*OWN_CLAIM), judged),
        },
        primary=("verdict", "topic"),
    )


def tiles(view: ClaimsView) -> str:
    """One button a verdict; pressing it lists the claims of that verdict alone, and back."""
    buttons = (
        element(
            "button",
            element("span", str(tile.count), class_="verdict-count"),
            mark(tile.verdict),
            element("span", text(tile.name), class_="verdict-name"),
            type="button",
            class_="verdict-tile",
            title=tile.about,
            aria_pressed="true" if tile.pressed else "false",
            data_set=f"verdict={EVERY if tile.pressed else tile.verdict}",
        )
        for tile in view.tiles
    )
    return element("div", *buttons, class_="verdict-tiles")


def claims(view: ClaimsView, words: Words) -> str:
    """How many are listed, of which verdict, and they themselves in a region that scrolls."""
    about = [f"{tile.name}: {tile.about}." for tile in view.tiles if tile.pressed]
    count = element("p", text(" · ".join([view.count, *about])), role="status", class_="unit")
    cards = "".join(entry_card(one, words) for one in view.entries)
    region = element(
        "div",
        cards,
        class_="claim-list",
        tabindex=0,
        role="region",
        aria_label=words("claims.list"),
    )
    return count + region


def answer(own: Own, words: Words) -> str:
    """The judgement, or why there is none yet; that a year has no figure is said before all."""
    missing = paragraph(own.missing, "refused")
    return element("div", missing + _answered(own, words), role="status")


def _answered(own: Own, words: Words) -> str:
    if own.error:
        return paragraph(own.error, "refused") + _readings(own)
    if own.answer is None:
        return paragraph(words("claims.own.nothing"), "unit")
    told = element("strong", text(own.answer.text))
    return element("p", told, " ", verdict_badge(own.answer)) + body(own.answer, words)


def _readings(own: Own) -> str:
    """A button for each number that the text may be."""
    buttons = (
        element("button", text(label), type="button", class_="button", data_set=f"value={value}")
        for label, value in own.readings
    )
    return element("p", *buttons, class_="claim-ways") if own.readings else ""


def _arranged(view: View) -> list[Part]:
    words = view.words
    form = html.Div([view.control(name) for name in FORM], className="claim-form")
    own = [
        html.H2(words("claims.own")),
        html.P(words("claims.own.lead"), className="section-lead"),
        form,
        view.block("claims-answer"),
    ]
    found = [html.H2(words("claims.list")), view.block("claims-list")]
    heading = html.H1(words("claims.title"), className="visually-hidden")
    rules = html.Div(**{"data-html": paragraph(words("claims.rules"), "section-lead")})
    return [
        Part("", "", html.Div([heading, view.block("claims-tiles")])),
        Part("list", words("claims.list"), html.Section(found, id="list", className="card")),
        Part(
            "own-claim",
            words("claims.own"),
            html.Section(own, id="own-claim", className="card own-claim"),
        ),
        Part("claims", words("claims.chart"), view.card("claims")),
        Part("", "", rules),
    ]
