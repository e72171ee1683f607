"""A source's name leads to its row on the page of sources, a second link to the source itself."""

import pytest

from dashboard.components.notes import source_href, source_list
from dashboard.exhibits.sources import SourceNote
from dashboard.words import LANGUAGES, words_for

NOTE = SourceNote("WITS_KAZ", "WITS", "1995–2019", "2026", "free", "https://example.org", "careful")


def parts_of(node):
    """Every component below a node."""
    children = getattr(node, "children", None)
    for child in children if isinstance(children, list) else [children]:
        if hasattr(child, "to_plotly_json"):
            yield child
            yield from parts_of(child)


def links(note, words):
    return [part for part in parts_of(source_list("lead", [note], words)) if hasattr(part, "href")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_links_in_the_readers_language(language):
    words = words_for(language)
    inside, outside = links(NOTE, words)
    assert inside.href == f"/data?lang={language}#source-WITS_KAZ"
    assert (inside.children, outside.href) == ("WITS", "https://example.org")
    assert outside.to_plotly_json()["props"]["aria-label"].endswith(": WITS")


def test_a_source_without_an_address_has_one_link(english):
    note = SourceNote("ARTICLE", "the article", "1992", "", "", "", "")
    assert [link.href for link in links(note, english)] == [source_href("ARTICLE", english)]
