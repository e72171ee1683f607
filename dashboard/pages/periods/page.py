"""The three periods side by side: one card a question."""

from dash import html

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import PATH, periods_choices, periods_exhibits
from dashboard.pages.page import Page, Part, View
from dashboard.pages.rows import in_rows

# Card -> the choices that it alone follows.
_OWN = {"periods-index": ("index",), "periods-expected": ("partner", "model")}
# Two that answer one question stand side by side.
_PAIRS = {
    "periods-prices": "periods-contributions",
    "periods-standing": "periods-index",
    "periods-expected": "periods-gravity",
}


def page(services: Services) -> Page:
    """The page at "/periods"."""
    return Page(
        path=PATH,
        name="periods",
        state=periods_choices(services.periods).state,
        arrange=_arranged,
        exhibits=periods_exhibits(services),
        primary=("reporter", "flow", "measure"),
    )


def _arranged(view: View) -> list[Part]:
    heading = html.H1(view.words("periods.title"), className="visually-hidden")
    labels = {
        name: view.words(f"periods.{name.removeprefix('periods-')}.short")
        for name in view.page.exhibits
    }

    def card(name: str) -> html.Section:
        return view.card(name, *_OWN.get(name, ()))

    return [Part("", "", heading), *in_rows(labels, _PAIRS, card)]
