"""A query that is answered only when all of it is understood: `strict=1`."""

from collections.abc import Iterable
from urllib.parse import urlencode

from flask import Response, abort, request

from dashboard.exhibits.query import Refused
from dashboard.web.reader import reader_words

STRICT = "strict"
# Which parts of a link a file was made without, as a link has them.
NOT_UNDERSTOOD = "X-Not-Understood"


def refuse_strictly(refused: Iterable[Refused]) -> None:
    """Answers 400 with what was not understood, if anything was and the query is to be strict."""
    named = list(refused)
    if not named or request.args.get(STRICT) != "1":
        return
    words = reader_words()
    told = words("answer.strict", parameters=words.join([one.text for one in named]))
    answer = Response(told, 400, mimetype="text/plain")
    answer.headers["Cache-Control"] = "no-store"
    tell_refused(answer, named)
    abort(answer)


def tell_refused(answer: Response, refused: Iterable[Refused]) -> None:
    """Adds the header that names what was not understood, if anything was not."""
    told = urlencode([(one.name, one.value) for one in refused])
    if told:
        answer.headers[NOT_UNDERSTOOD] = told
