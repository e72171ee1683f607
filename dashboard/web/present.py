"""The addresses beside the slide show: its slides as JSON and as PPTX.

Sent to the same addresses below /own, a reader's own figures lie over them.
"""

import json
from collections.abc import Mapping
from threading import Lock

from cachetools import LRUCache, cached
from flask import Flask, Response, request

from dashboard.analysis.periods import ALL
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.query import Refused
from dashboard.exports.file_names import file_name
from dashboard.pages.present.addresses import DECK, SLIDES
from dashboard.pages.present.cards import cards, second_language
from dashboard.pages.present.selection import PresentOptions, PresentSelection, from_query
from dashboard.pages.present.slides import show
from dashboard.web.downloads import edition_of
from dashboard.web.own import FOLDER, unkept, with_own
from dashboard.web.reader import asked_query, reader_words
from dashboard.web.strict import refuse_strictly, tell_refused
from dashboard.words import Words

# Shows of some 400 kB each: the ready one in every language and period.
KEPT = 16
_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def add_present_routes(
    server: Flask, services: Services, exhibits: Mapping[str, Exhibitor]
) -> None:
    """Adds the routes of the slide show to the server."""
    options = PresentOptions(services.periods, frozenset(exhibits))
    below = FOLDER.rstrip("/")

    def laid() -> Mapping[str, Exhibitor]:
        return with_own(exhibits) if request.method == "POST" else exhibits

    def answered(answer: Response) -> Response:
        return unkept(answer) if request.method == "POST" else answer

    def asked() -> tuple[PresentSelection, tuple[Refused, ...], Words]:
        query, words = asked_query(), reader_words()
        return *from_query(query, options), words

    def told(shown: Mapping[str, Exhibitor], selection: PresentSelection, words: Words) -> str:
        return json.dumps(show(services, shown, selection, words), ensure_ascii=False)

    @cached(LRUCache(KEPT), key=lambda selection, words: (selection, words.language), lock=Lock())
    def kept(selection: PresentSelection, words: Words) -> str:
        return told(exhibits, selection, words)

    @server.get(SLIDES)
    def slides() -> Response:
        selection, _, words = asked()
        return Response(kept(selection, words), mimetype="application/json")

    @server.post(f"{below}{SLIDES}")
    def own_slides() -> Response:
        selection, _, words = asked()
        return unkept(Response(told(laid(), selection, words), mimetype="application/json"))

    @server.get(DECK)
    @server.post(f"{below}{DECK}")
    def story() -> Response:
        selection, refused, words = asked()
        refuse_strictly(refused)
        edition = edition_of(services)
        # Imported here: most processes are never asked for slides as a file.
        from dashboard.exports.pptx.deck import deck

        second = second_language(selection, words)
        told = cards(services, laid(), selection, words)
        content = deck(told, edition, words, second)
        period = "" if selection.period == ALL else f"?period={selection.period}"
        name = file_name(_stem(selection, words.language, second), period, "pptx")
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        answer = Response(content, mimetype=_PPTX, headers=headers)
        tell_refused(answer, refused)
        return answered(answer)


def _stem(selection: PresentSelection, language: str, second: str) -> str:
    """The story and its languages."""
    story = "own" if selection.slides else selection.ready
    return " ".join(filter(None, ("slides", story, language, second)))
