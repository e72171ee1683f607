"""The three periods side by side: one card a question."""

from dash import html

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import PATH, periods_choices, periods_exhibits
from dashboard.pages.page import Page, Part, View


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
    return [Part("", "", heading), *(_card(view, name) for name in view.page.exhibits)]


def _card(view: View, name: str) -> Part:
    own = ("index",) if name == "periods-index" else ()
    label = view.words(f"periods.{name.removeprefix('periods-')}.short")
    return Part(name, label, view.card(name, *own))
