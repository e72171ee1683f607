"""LibreOffice reads the slides without complaint, and every one becomes a page."""

import pytest

from dashboard.exports.pptx.deck import Card, Leaf, deck
from dashboard.words import LANGUAGES, words_for
from tests.unit.exports.pptx.office import complaints, page_count, to_pdf
from tests.unit.exports.pptx.read import opened
from tests.unit.exports.samples import COLUMNS, EDITION, LINES, chart, lying, sample

pytestmark = pytest.mark.office

QUERIES = (
    {},
    {"period": "3", "reporter": "both", "others": "1", "scale": "log"},
    {"flow": "balance"},
    {"measure": "share_ca", "period": "2"},
    {"partner": "UZB,KGZ,RUS", "flow": "exports", "measure": "real"},
)
ARRANGED = ("beside", "stacked")


@pytest.fixture(scope="module")
def converted(tmp_path_factory, trade):
    """Name -> (slides, PDF) of a deck in each language, and what the program said."""
    folder = tmp_path_factory.mktemp("slides")
    counts = {}
    decks = {language: story(trade, words_for(language)) for language in LANGUAGES}
    for name, cards in decks.items():
        content = deck(cards, EDITION, words_for(name))
        (folder / f"{name}.pptx").write_bytes(content)
        counts[name] = len(opened(content).slides)
        assert counts[name] >= len(cards)
    done = to_pdf(folder)
    pages = {name: (count, (folder / f"{name}.pdf")) for name, count in counts.items()}
    return done, pages


def story(trade, words) -> list[Card]:
    """Slides of every kind that takes one page each; the first language has the whole story."""
    cards = [Card(trade(query, words), "", "?", "…") for query in QUERIES]
    cards += [Card(sample(chart=chart(*COLUMNS, LINES[2], columns=one))) for one in ARRANGED]
    cards += [Card(sample(chart=lying())), Card(sample(chart=None))]
    cards += [Leaf("Words", lines=(("a", ""),), cover=one) for one in (True, False)]
    return cards if words.language == "kk" else cards[:1]


def test_it_says_nothing_but_what_it_converted(converted):
    done, pages = converted
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("convert ") == len(pages)
    assert complaints(done) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slide_is_a_page(converted, language):
    slides, file = converted[1][language]
    assert page_count(file.read_bytes()) == slides
