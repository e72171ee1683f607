"""The show as a page to take along: sent slide by slide, while each is made."""

from collections.abc import Iterator, Mapping

from flask import Flask, Response, abort

from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.query import Refused
from dashboard.offline.single import single_page
from dashboard.offline.slides import Packer
from dashboard.pages.present.addresses import LANGUAGES, PAGE
from dashboard.pages.present.selection import PresentOptions, PresentSelection, from_query
from dashboard.settings import ASSETS
from dashboard.web.reader import asked_query, reader_words
from dashboard.web.strict import refuse_strictly, tell_refused
from dashboard.words import LANGUAGES as SPOKEN


def add_taking(server: Flask, services: Services, exhibits: Mapping[str, Exhibitor]) -> None:
    """Adds the route; 400 where none of the languages asked for is spoken."""
    options = PresentOptions(services.periods, frozenset(exhibits))

    @server.get(PAGE)
    def taken_page() -> Response:
        query = asked_query()
        asked = query.pop(LANGUAGES, reader_words().language)
        languages, unknown = spoken(asked)
        selection, refused = from_query(query, options)
        refused = (*refused, *(Refused(LANGUAGES, one) for one in unknown))
        refuse_strictly(refused)
        if not languages:
            abort(400)
        packer = Packer(services, exhibits, languages)
        answer = Response(_sent(packer, selection), mimetype="text/html")
        named = page_name(selection, languages)
        answer.headers["Content-Disposition"] = f'attachment; filename="{named}"'
        answer.headers["Cache-Control"] = "no-store"
        tell_refused(answer, refused)
        return answer


def spoken(asked: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The languages that a list with commas names, each once, and what of it is none."""
    named = tuple(dict.fromkeys(asked.split(",")))
    return (
        tuple(one for one in named if one in SPOKEN),
        tuple(one for one in named if one not in SPOKEN),
    )


def page_name(selection: PresentSelection, languages: tuple[str, ...]) -> str:
    """The name of the file: which slides, in which languages."""
    told = "own" if selection.slides else selection.ready
    return f"slides-{told}-{'-'.join(languages)}.html"


def _sent(packer: Packer, selection: PresentSelection) -> Iterator[bytes]:
    for part in single_page(packer.opening(selection), packer.slides(selection), ASSETS):
        yield part.encode()
