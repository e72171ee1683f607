"""The show as a page to take along: what the button asks for is what the command writes."""

from dashboard import __main__ as commands
from dashboard.offline.single import SLIDE

PAGE = "/download/story.html"
LINK = "/present?slides=title%7Ctrade%3Fflow%3Dimports%23Mine&second=ru&presenter=A.%20B"


def get(served, query: str):
    return served.client.get(f"{PAGE}?{query}")


def test_the_button_and_the_command_make_the_same_page(served, tables, tmp_path, monkeypatch):
    monkeypatch.setattr(commands, "load_package", lambda folder: tables)
    out = tmp_path / "slides.html"
    typed = ["export", "--out", str(out), "--lang", "kk,ru", "--story", LINK]
    assert commands.main(typed) == 0
    answer = get(served, f"{LINK.partition('?')[2]}&languages=kk,ru")
    assert answer.status_code == 200 and answer.data == out.read_bytes()
    assert answer.data.decode().count(SLIDE) == 2
    named = 'attachment; filename="slides-own-kk-ru.html"'
    assert answer.headers["Content-Disposition"] == named
    before = out.read_bytes()
    assert commands.main(typed) == 1 and out.read_bytes() == before
    assert commands.main([*typed, "--force"]) == 0 and out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["slides.html"]


def test_what_is_no_language_is_told_and_without_any_there_is_no_page(served):
    assert get(served, "languages=de").status_code == 400
    strict = get(served, "languages=uz,de&strict=1&slides=title")
    assert strict.status_code == 400
    answer = get(served, "languages=uz,de&slides=title")
    assert answer.headers["X-Not-Understood"] == "languages=de"
    assert '<html lang="uz">' in answer.data.decode()
