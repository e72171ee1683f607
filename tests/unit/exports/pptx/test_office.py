"""LibreOffice reads the slides without complaint, and every one becomes a page."""

import re
import subprocess
import zlib

import pytest

from dashboard.exports.pptx.deck import Card, deck
from dashboard.words import LANGUAGES, words_for
from tests.runner.machine import Machine
from tests.runner.office import installed
from tests.unit.exports.samples import EDITION, LINES, plot, sample

QUERIES = (
    {},
    {"period": "3", "reporter": "both", "others": "1", "scale": "log"},
    {"flow": "balance"},
    {"measure": "share_ca", "period": "2"},
    {"partner": "UZB,KGZ,RUS", "flow": "exports", "measure": "real"},
)
KINDS = ("line", "bar", "bars")


@pytest.fixture(scope="module")
def converted(tmp_path_factory, trade):
    """Name -> (slides, PDF) of a deck in each language, and what the program said."""
    folder = tmp_path_factory.mktemp("slides")
    decks = {language: story(trade, words_for(language)) for language in LANGUAGES}
    for name, cards in decks.items():
        content = deck(cards, EDITION, words_for(name))
        (folder / f"{name}.pptx").write_bytes(content)
    command = [
        installed(Machine()), "--headless", f"-env:UserInstallation={(folder / 'me').as_uri()}",
        "--convert-to", "pdf", "--outdir", str(folder),
    ]  # fmt: skip
    files = [str(folder / f"{name}.pptx") for name in decks]
    done = subprocess.run([*command, *files], capture_output=True, encoding="utf-8")
    pages = {name: (len(cards), (folder / f"{name}.pdf")) for name, cards in decks.items()}
    return done, pages


def story(trade, words) -> list[Card]:
    """Slides of every kind that takes one page each; the first language has the whole story."""
    cards = [Card(trade(query, words), "", "?", "…") for query in QUERIES]
    cards += [Card(sample(plot=plot(kind=kind))) for kind in KINDS]
    cards += [Card(sample(plot=plot(kind="bar", stacked=True, series=LINES[:2])))]
    cards += [Card(sample(plot=None))]
    return cards if words.language == "kk" else cards[:1]


def page_count(pdf: bytes) -> int:
    """Pages of a PDF, also where the descriptions of pages lie in compressed streams."""
    packed = re.findall(rb"/Type\s*/ObjStm.*?stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    whole = pdf + b"".join(zlib.decompressobj().decompress(stream) for stream in packed)
    return len(re.findall(rb"/Type\s*/Page\b", whole))


def test_it_says_nothing_but_what_it_converted(converted):
    done, pages = converted
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("convert ") == len(pages)
    # It looks for a Java that no slide needs.
    assert [line for line in done.stderr.splitlines() if "java" not in line] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slide_is_a_page(converted, language):
    slides, file = converted[1][language]
    assert page_count(file.read_bytes()) == slides
