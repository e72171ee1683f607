"""What cannot be answered: told in the reader's language, and in the log without its text."""

import json
import logging

import pytest
from flask import Flask, abort, request

from dashboard.web.log import LOGGER, Lines
from dashboard.web.refusing import BODY_LIMIT, refuse_what_is_wrong
from dashboard.words import words_for
from tests.contract.served import LANGUAGES

SECRET = "what a reader typed"


@pytest.fixture
def client():
    server = Flask(__name__)
    refuse_what_is_wrong(server)

    @server.get("/fault/<name>")
    def fault(name):
        raise ValueError(SECRET + name)

    @server.post("/body")
    def body():
        return str(len(request.get_data()))

    @server.get("/gone")
    def gone():
        abort(410)

    return server.test_client()


@pytest.fixture
def lines():
    """The lines of our own logger, as whoever hosts reads them."""
    kept, logger = [], logging.getLogger(LOGGER)
    handler = logging.Handler()
    handler.emit = lambda record: kept.append(Lines().format(record))
    logger.addHandler(handler)
    yield kept
    logger.removeHandler(handler)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("DELETE", "/body", 405), ("GET", "/fault/x", 500)],
)
def test_the_reader_is_told_in_their_language(client, language, method, path, status):
    answer = client.open(path, method=method, query_string={"lang": language})
    assert answer.status_code == status and answer.mimetype == "text/plain"
    assert answer.text == words_for(language)(f"answer.{status}")
    assert answer.headers["Content-Language"] == language
    assert answer.cache_control.no_store


def test_a_status_without_words_of_its_own_is_told_as_what_cannot_be_understood(client):
    answer = client.get("/gone?lang=en")
    assert answer.status_code == 410 and answer.text == words_for("en")("answer.400")


def test_what_may_be_done_instead_is_kept(client):
    assert set(client.get("/body").headers["Allow"].split(", ")) == {"OPTIONS", "POST"}


def test_a_body_that_is_too_large_is_refused_and_one_that_fits_is_not(client):
    assert client.post("/body", data=b"x" * BODY_LIMIT).text == str(BODY_LIMIT)
    assert client.post("/body", data=b"x" * (BODY_LIMIT + 1)).status_code == 413


def test_a_fault_is_one_line_with_its_place_and_nothing_that_was_sent(client, lines):
    answer = client.get(f"/fault/{SECRET}?q={SECRET}", headers={"Cookie": SECRET})
    assert answer.status_code == 500 and SECRET not in answer.text
    (line,) = lines
    told = json.loads(line)
    assert SECRET not in line and "%20" not in line and "\n" not in line
    assert (told["status"], told["route"], told["error"]) == (500, "/fault/<name>", "ValueError")
    assert told["places"][0].startswith("tests/unit/web/test_refusing.py:")


def test_a_line_of_somebody_else_is_bounded(lines):
    logging.getLogger(LOGGER).warning("x" * 50_000_000)
    assert len(lines[0]) < 1000
