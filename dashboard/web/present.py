"""The addresses beside the slide show: its slides as JSON and as PPTX."""

import json
from collections.abc import Mapping

from flask import Flask, Response, request

from dashboard.analysis.periods import ALL
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.query import Refused
from dashboard.exports.file_names import file_name
from dashboard.exports.pptx.card import Card
from dashboard.pages.present.addresses import SLIDES
from dashboard.pages.present.saying import said
from dashboard.pages.present.selection import PresentOptions, PresentSelection, from_query
from dashboard.pages.present.slides import exhibit_of, show
from dashboard.web.downloads import edition_of, tell_refused
from dashboard.words import Words, negotiate, words_for

DECK = "/download/story.pptx"
_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def add_present_routes(
    server: Flask, services: Services, exhibits: Mapping[str, Exhibitor]
) -> None:
    """Adds the routes of the slide show to the server."""
    options = PresentOptions(services.periods, frozenset(exhibits))

    def asked() -> tuple[PresentSelection, tuple[Refused, ...], Words]:
        query = services.query(request.query_string.decode(errors="replace"))
        words = words_for(negotiate(query.get("lang"), request.accept_languages))
        return *from_query(query, options), words

    @server.get(SLIDES)
    def slides() -> Response:
        selection, _, words = asked()
        text = json.dumps(show(services, exhibits, selection, words), ensure_ascii=False)
        return Response(text, mimetype="application/json")

    @server.get(DECK)
    def story() -> Response:
        selection, refused, words = asked()
        edition = edition_of(services, request.host_url)
        # Imported here: most processes are never asked for slides as a file.
        from dashboard.exports.pptx.deck import deck

        content = deck(cards(exhibits, selection, words), edition, words)
        period = "" if selection.period == ALL else f"?period={selection.period}"
        told = "own" if selection.slides else selection.ready
        name = file_name(f"slides-{told}", period, "pptx")
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        answer = Response(content, mimetype=_PPTX, headers=headers)
        tell_refused(answer, refused)
        return answer


def cards(
    exhibits: Mapping[str, Exhibitor], selection: PresentSelection, words: Words
) -> list[Card]:
    """The slides for a file; the finding is the title of each that has no title of one's own."""
    made = []
    for at, shown in enumerate(selection.shown):
        exhibit = exhibit_of(exhibits, selection, at, words)
        told = said(shown, selection.ready, exhibit, words)
        made.append(Card(exhibit, told.own, told.question, told.remarks))
    return made
