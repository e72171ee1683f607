"""The three periods side by side: one card a question."""

from dash import html

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.periods.exhibits import (
    PATH,
    exhibit_name,
    periods_exhibits,
    periods_state,
)
from dashboard.exhibits.periods.view import SECTIONS
from dashboard.pages.page import Page, Part, View


def page(services: Services) -> Page:
    """The page at "/periods"."""
    return Page(
        path=PATH,
        name="periods",
        state=periods_state(services.periods),
        arrange=_arranged,
        exhibits=periods_exhibits(services),
        primary=("reporter", "flow", "measure"),
    )


def _arranged(view: View) -> list[Part]:
    heading = html.H1(view.words("periods.title"), className="visually-hidden")
    return [Part("", "", heading), *(_card(view, name) for name in SECTIONS)]


def _card(view: View, name: str) -> Part:
    own = ("index",) if name == "index" else ()
    exhibit = exhibit_name(name)
    return Part(exhibit, view.words(f"periods.{name}.short"), view.card(exhibit, *own))
