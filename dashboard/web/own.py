"""Figures of the reader's own: read, laid over cards, taken along. Nothing of them is kept.

Each question brings all that its answer needs in its body, and the answer goes back to whoever
asked: no address, no cache, no log and no file knows of them. See docs/design/own-figures.md.

    POST /own/read                              a file -> what was understood of it
    POST /own/view/<release>/<language>/<wide|narrow>/<page>/<card>?<query>
    POST /own/download/<page>/<name>.<kind>?<query>    a card, or its rows as those of trade.csv
    POST /own/present/slides.json?<query>, /own/download/story.pptx?<query>    see web/present.py
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import BoundedSemaphore

from flask import Flask, Response, abort, jsonify, request

from dashboard.components.card import told
from dashboard.exhibits import own_differences
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Beside, Exhibitor, Services
from dashboard.exports.file_names import stem
from dashboard.exports.formats import FORMATS
from dashboard.exports.own_rows import NAME, own_rows
from dashboard.own import limits
from dashboard.own.series import NotASeries, Series, sent
from dashboard.own.sheet import Refused
from dashboard.own.understood import understood
from dashboard.pages.data.own_frame import frame
from dashboard.pages.data.own_told import refused, told_of
from dashboard.pages.page import Page
from dashboard.web.downloads import edition_of
from dashboard.web.views import WIDTHS, Views
from dashboard.words import LANGUAGES, Words, negotiate, words_for

FOLDER = "/own/"
# Reading takes a process of its own and some seconds at most: so many at one time.
AT_ONCE = 2
# Beside the bytes of a file: the answers to its questions, and a name.
_HEAD_BYTES = 64 * 1024


def add_own(server: Flask, services: Services, views: Views) -> None:
    """Adds the routes; 404 for what cannot be laid over, 409 for another release, 400 for a body
    that is none of ours."""
    reading = BoundedSemaphore(AT_ONCE)

    @server.post(f"{FOLDER}read")
    def read_own() -> Response:
        head, content = _file()
        words = words_for(negotiate(head.get("language"), request.accept_languages))
        answers = {name: value for name, value in head.items() if isinstance(value, str)}
        try:
            with reading:
                found = understood(content, answers, services.tables)
        except Refused as why:
            return unkept(jsonify(refused(why, words)))
        return unkept(jsonify(told_of(found, words)))

    @server.post(f"{FOLDER}view/<wanted>/<language>/<any(wide, narrow):width>/<name>/<card>")
    def own_view(wanted: str, language: str, width: str, name: str, card: str) -> Response:
        if wanted != views.release:
            return unkept(jsonify(release=views.release), 409)
        page = views.named.get(name)
        if language not in LANGUAGES or page is None:
            abort(404)
        words = words_for(language)
        exhibit = _exhibit(services, page, card, words)
        answer = Response(told(exhibit, words, WIDTHS[width]), mimetype="application/json")
        if card != own_differences.NAME:
            return unkept(answer)
        framed = {**json.loads(answer.get_data()), "frame": frame(words)}
        return unkept(jsonify(framed))

    @server.post(f"{FOLDER}download/<name>/<card>.<kind>")
    def take_own(name: str, card: str, kind: str) -> Response:
        page = views.named.get(name)
        words = words_for(negotiate(request.args.get("lang"), request.accept_languages))
        if card == NAME and kind == "csv":
            return _file_answer(own_rows(sent_series()).encode(), "text/csv", f"{NAME}.csv")
        if page is None or kind not in FORMATS:
            abort(404)
        exhibit, written = _exhibit(services, page, card, words), FORMATS[kind]
        if written.needs_figure and exhibit.figure is None:
            abort(404)
        content = written.write(exhibit, edition_of(services), words)
        apart = "" if card == own_differences.NAME else "-own"
        named = f"{stem(card, exhibit.query)}{written.mark}{apart}.{written.extension}"
        return _file_answer(content, written.mimetype, named)


def _exhibit(services: Services, page: Page, card: str, words: Words) -> Exhibit:
    """A card with the series of the body over it, or how far this is from what the card shows."""
    query = services.query(request.query_string.decode(errors="replace"))
    series = sent_series()
    if card == own_differences.NAME:
        return _differences(services, page, query, series, words)
    made = page.exhibits.get(card)
    if made is None or made.own is None:
        abort(404)
    return made.own.lay(query, words, series)


def _differences(
    services: Services, page: Page, query: Mapping[str, str], series: Series, words: Words
) -> Exhibit:
    """On the lines of the page's own card; where it has none, on all of the series."""
    shown = next(((name, one) for name, one in page.exhibits.items() if one.own), None)
    if shown is None:
        lines, canonical = own_differences.lines_of(series), ""
    else:
        name, one = shown
        lines, canonical = one.own.lines(query), page.canonical(name, query)
    return own_differences.exhibit(services.tables, series, lines, page.path, canonical, words)


def _file() -> tuple[dict, bytes]:
    """The line of answers before a file, and the file; 400 without one, 413 beyond the limit."""
    if (request.content_length or 0) > limits.BYTES + _HEAD_BYTES:
        abort(413)
    line, _, content = request.get_data(cache=False).partition(b"\n")
    head = _parsed(lambda: json.loads(line.decode("utf-8")))
    return head if isinstance(head, dict) else abort(400), content


def with_own(exhibits: Mapping[str, Exhibitor]) -> dict[str, Exhibitor]:
    """The exhibits with the series of the body over those that it can lie over."""
    series = sent_series()

    def over(one: Exhibitor, beside: Beside) -> Exhibitor:
        return replace(one, make=lambda query, words: beside.lay(query, words, series))

    return {name: over(one, one.own) if one.own else one for name, one in exhibits.items()}


def sent_series() -> Series:
    """The series in the body of this request; 400 for anything else."""
    return _parsed(lambda: sent(request.get_data(cache=False)))


def _parsed(read: Callable):
    try:
        return read()
    except (ValueError, RecursionError, NotASeries):
        abort(400)


def _file_answer(content: bytes, mimetype: str, name: str) -> Response:
    answer = Response(content, mimetype=mimetype)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return unkept(answer)


def unkept(answer: Response, status: int = 200) -> Response:
    """The answer as one that nobody on the way keeps."""
    answer.status_code = status
    answer.headers["Cache-Control"] = "no-store"
    return answer
