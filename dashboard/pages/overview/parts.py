"""What stands around the overview's chart, as HTML."""

from dashboard.components.markup import bullets, element, text
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.overview.facts import Overview, as_of, cards, facts, headline, running
from dashboard.exhibits.state import Query
from dashboard.words import Words

# The ways on: other pages, and views of the explorer worth opening first.
WAYS = {
    "explore": ("/trade", {}),
    "diagram1": ("/trade", {"flow": "all", "reporter": "KAZ", "period": "all"}),
    "diagram2": (
        "/trade",
        {"flow": "all", "reporter": "UZB", "period": "3", "from": "2018", "to": "2022"},
    ),
    "share": ("/trade", {"measure": "share_ca", "flow": "turnover"}),
    "periods": ("/periods", {}),
    "both": ("/mirror", {}),
    "region": ("/region", {}),
    "sources": ("/data", {}),
}


def hero(shown: Overview, words: Words) -> str:
    """The headline of the period, how new the data are, and the way to the running year."""
    told = text(as_of(shown, words))
    if months := running(shown, words):
        href = f"/trade?lang={words.language}#trade-so-far"
        told += " · " + element("a", text(months), href=href)
    return element("h1", text(headline(shown, words))) + element("p", told, class_="as-of")


def fact_list(shown: Overview, words: Words) -> str:
    """The key figures as a description list."""
    told = (
        element(
            "div",
            element("dt", text(fact.label)),
            element(
                "dd",
                text(f"{fact.value} "),
                element("span", text(fact.unit), class_="fact-unit"),
                class_="fact-value",
            ),
            element("dd", text(fact.detail), class_="fact-detail"),
            class_="fact",
        )
        for fact in facts(shown, words)
    )
    heading = element("h2", text(words("overview.facts")), class_="visually-hidden")
    return heading + element("dl", *told, class_="facts")


def period_cards(shown: Overview, words: Words) -> str:
    """One button a period; pressing it switches the whole dashboard to that period, and back."""
    heading = element("h2", text(words("shell.period")), class_="visually-hidden")
    buttons = (
        element(
            "button",
            element("span", text(card.years), class_="card-years"),
            element("span", text(card.name), class_="card-name"),
            element("span", text(card.figures), class_="card-figures"),
            type="button",
            title=card.about,
            class_="period-card",
            aria_pressed="true" if card.chosen else "false",
            data_set=f"period={'all' if card.chosen else card.key}",
        )
        for card in cards(shown, words)
    )
    return heading + element("div", *buttons, class_="period-cards")


def ways(query: Query, words: Words) -> str:
    """The ways on."""
    kept = {"lang": query["lang"]} if query.get("lang") else {}
    links = (
        element(
            "a",
            element("span", text(words(f"ways.{name}")), class_="way-title"),
            element("span", text(words(f"ways.{name}.text"))),
            href=Services.href(path, {**kept, **way}),
        )
        for name, (path, way) in WAYS.items()
    )
    return element("h2", text(words("overview.ways"))) + bullets(links, "ways")
