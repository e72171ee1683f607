"""What was compressed is kept where its address has one answer, and only there."""

import gzip

from flask import Flask, request

from dashboard.web.compression import KEPT_BYTES, Kept, compress
from dashboard.web.shelf import Shelf

TEXT = "Kazakhstan and Uzbekistan. " * 100


def served():
    server, shelf = Flask("served"), Shelf()
    compress(server)
    shelf.register(server)
    server.get("/told")(lambda: request.args.get("text", TEXT))
    return server.test_client(), shelf


def test_an_address_that_may_answer_otherwise_is_compressed_anew():
    client, _ = served()
    for text in ("a" * 1000, "b" * 1000):
        answer = client.get(
            "/told", query_string={"text": text}, headers={"Accept-Encoding": "gzip"}
        )
        assert answer.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(answer.data).decode() == text


def test_a_document_is_compressed_once_for_each_address_and_language_preferred():
    client, _ = served()
    asked = []

    def document():
        asked.append(request.full_path)
        return f"{request.accept_languages.best} {len(asked)} {TEXT}"

    client.application.get("/", endpoint="page")(document)

    def told(address, language):
        headers = {"Accept-Encoding": "gzip", "Accept-Language": language}
        return gzip.decompress(client.get(address, headers=headers).data).decode()[:4]

    addresses = [("/", "ru"), ("/", "uz"), ("/?period=1", "ru")]
    assert [told(*one) for one in addresses * 2] == ["ru 1", "uz 2", "ru 3"] * 2


def test_who_takes_nothing_compressed_is_given_the_text():
    client, _ = served()
    answer = client.get("/told")
    assert "Content-Encoding" not in answer.headers and answer.text == TEXT


def test_other_content_has_another_address_and_each_its_own_answer():
    client, shelf = served()
    addresses = {text: shelf.put("site.js", text.encode()) for text in (TEXT, TEXT.upper())}
    assert len(set(addresses.values())) == 2
    for _ in range(2):
        for text, address in addresses.items():
            answer = client.get(address, headers={"Accept-Encoding": "gzip"})
            assert gzip.decompress(answer.data).decode() == text
    assert client.get("/static/site.js").status_code == 404


def test_a_key_without_an_address_is_never_kept_nor_what_is_too_large():
    kept = Kept()
    kept.set("br;", b"x")
    kept.set("br;/static/a", b"x" * (KEPT_BYTES + 1))
    kept.set("br;/static/b", b"y")
    assert [kept.get(key) for key in ("br;", "br;/static/a", "br;/static/b")] == [None, None, b"y"]
