"""What cannot be answered is told in a line, in the reader's language; nothing of it is ever shown.

Every request ends here that is malformed, too large or too much, and every fault of our own.
"""

from http import HTTPStatus

from dash.exceptions import DependencyException
from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

from dashboard.web.log import log_answer
from dashboard.web.reader import reader_words

# Of a body that is sent to us, in bytes.
BODY_LIMIT = 12 * 1024 * 1024
# Told in words of their own; all others of a kind share some.
_TOLD = {
    HTTPStatus.NOT_FOUND: "answer.404",
    HTTPStatus.METHOD_NOT_ALLOWED: "answer.405",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "answer.413",
    HTTPStatus.TOO_MANY_REQUESTS: "answer.429",
}
# Dash's, for callbacks on the server: there are none, and its answer to anything else is a fault.
_CALLBACKS = "/_dash-update-component"


def refuse_what_is_wrong(server: Flask) -> None:
    """Adds the handlers to the server."""
    server.config["MAX_CONTENT_LENGTH"] = BODY_LIMIT
    server.before_request(_no_callbacks)
    server.register_error_handler(HTTPException, _refused)
    server.register_error_handler(DependencyException, _no_such_file)
    server.register_error_handler(Exception, _fault)


def told(status: int) -> Response:
    """The answer of that status as a line of text."""
    words = reader_words()
    shared = "answer.500" if status >= HTTPStatus.INTERNAL_SERVER_ERROR else "answer.400"
    answer = Response(words(_TOLD.get(status, shared)), status, mimetype="text/plain")
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Content-Language"] = words.language
    return answer


def _no_callbacks() -> None:
    if request.path == _CALLBACKS:
        abort(HTTPStatus.NOT_FOUND)


def _refused(error: HTTPException) -> Response:
    """Redirects stay as they are; what else a status brings along, such as `Allow`, stays too."""
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    if error.response is not None or status < HTTPStatus.BAD_REQUEST:
        return error.get_response()
    answer = told(status)
    kept = {"Allow", "Retry-After", "Content-Range"}
    answer.headers.extend([one for one in error.get_headers() if one[0] in kept])
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log_answer(status, error)
    return answer


def _no_such_file(_error: DependencyException) -> Response:
    """A library of Dash's that there is not, which Dash takes for a fault of its own."""
    return told(HTTPStatus.NOT_FOUND)


def _fault(error: Exception) -> Response:
    log_answer(HTTPStatus.INTERNAL_SERVER_ERROR, error)
    return told(HTTPStatus.INTERNAL_SERVER_ERROR)
