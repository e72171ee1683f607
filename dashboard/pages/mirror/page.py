"""The same trade by both countries' figures."""

from dash import html

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.mirror.context import Context, MirrorData
from dashboard.exhibits.mirror.exhibits import PATH, mirror_choices, mirror_exhibits
from dashboard.exhibits.mirror.selection import mirror_options
from dashboard.exhibits.state import Query
from dashboard.pages.mirror.faces import conflicts_face, strip_face
from dashboard.pages.page import Page, Part, View
from dashboard.words import Words


def page(services: Services) -> Page:
    """The page at "/mirror"."""
    options, data = mirror_options(services.tables), MirrorData(services.tables)
    choices = mirror_choices(options)

    def face(draw):
        def drawn(query: Query, words: Words) -> str:
            return draw(Context(data, options, choices.read(query), words))

        return drawn

    return Page(
        path=PATH,
        name="mirror",
        state=choices.state,
        arrange=_arranged,
        exhibits=mirror_exhibits(data, options),
        faces={"mirror-reporting": face(strip_face), "mirror-conflicts": face(conflicts_face)},
        primary=("direction", "unit"),
        more=("from", "to", "scale", "marks"),
    )


def _arranged(view: View) -> list[Part]:
    heading = html.H1(view.words("page.mirror"), className="visually-hidden")
    return [Part("", "", heading), *(_card(view, name) for name in view.page.exhibits)]


def _card(view: View, name: str) -> Part:
    label = view.words(f"mirror.short.{name.removeprefix('mirror-')}")
    return Part(name, label, view.card(name))
