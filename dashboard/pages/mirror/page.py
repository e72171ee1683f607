"""The same trade by both countries' figures."""

from collections.abc import Mapping

from dash import html

from dashboard.components.still import as_html
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.mirror.conflict_list import conflict_list
from dashboard.exhibits.mirror.context import Context, mirror_data
from dashboard.exhibits.mirror.exhibits import mirror_exhibits, mirror_state
from dashboard.exhibits.mirror.official import kept_apart
from dashboard.exhibits.mirror.selection import from_query, mirror_options
from dashboard.exhibits.mirror.stated import PATH, exhibit_name
from dashboard.exhibits.mirror.strip import strip_view
from dashboard.pages.mirror.lists import conflict_items, part_years, strip_table
from dashboard.pages.page import Page, Part, View
from dashboard.words import Words

PARTS = ("levels", "pairs", "asymmetry", "official", "reporting", "conflicts")


def page(services: Services) -> Page:
    """The page at "/mirror"."""
    options, data = mirror_options(services.tables), mirror_data(services.tables)

    def context(query: Mapping[str, str], words: Words) -> Context:
        return Context(data, options, options.canonical(from_query(query, options)[0]), words)

    def reporting(query: Mapping[str, str], words: Words) -> str:
        return as_html(strip_table(strip_view(context(query, words)), words))

    def conflicts(query: Mapping[str, str], words: Words) -> str:
        """The conflicts, then what no chart draws."""
        asked = context(query, words)
        found, apart = conflict_list(asked), kept_apart(asked)
        return as_html([*conflict_items(found, words), *part_years(apart, words)])

    return Page(
        path=PATH,
        name="mirror",
        state=mirror_state(options),
        arrange=_arranged,
        exhibits=mirror_exhibits(data, options),
        faces={exhibit_name("reporting"): reporting, exhibit_name("conflicts"): conflicts},
        primary=("direction", "unit"),
        more=("from", "to", "scale", "marks"),
    )


def _arranged(view: View) -> list[Part]:
    heading = html.H1(view.words("page.mirror"), className="visually-hidden")
    return [Part("", "", heading), *(_card(view, part) for part in PARTS)]


def _card(view: View, part: str) -> Part:
    exhibit = exhibit_name(part)
    return Part(exhibit, view.words(f"mirror.short.{part}"), view.card(exhibit))
