"""Every page and the slides are opened once in every language."""

from flask import Flask, request

from dashboard.components.header import GROUPS
from dashboard.web.warming import warm
from dashboard.words import LANGUAGES


def test_every_page_and_the_slides_are_opened_in_every_language():
    server, asked = Flask("warmed"), []

    @server.get("/")
    @server.get("/<path:path>")
    def page(path=""):
        asked.append((f"/{path}", request.args["lang"]))
        return ""

    warm(server)
    paths = [one for group in GROUPS.values() for one in group if "#" not in one]
    paths.append("/present/slides.json")
    assert sorted(asked) == sorted((path, code) for path in paths for code in LANGUAGES)
    assert len(asked) == 4 * 10
