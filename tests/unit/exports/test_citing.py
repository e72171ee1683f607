"""Citations of a view: whose work it is, of which data, and a link that says so."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import yaml

from dashboard.exports.citing import apa, bibtex
from dashboard.words import words_for
from tests.unit.exports.samples import EDITION, sample

ROOT = Path(__file__).parents[3]
LINK = "https://trade.example.org/trade?period=3&measure=real"


def test_the_style_of_the_apa():
    assert apa(sample(), EDITION, words_for("en")) == (
        "The contributors. (2026). Trade of the pair (data package, version 2026.11.22) "
        "[Data visualization]. Kazakhstan–Uzbekistan trade and the indicators of Central Asia. "
        f"Retrieved November 22, 2026, from {LINK}&lang=en&data=2026.11.22"
    )


def test_every_language_names_the_data_and_the_pinned_link(words):
    told = apa(sample(), EDITION, words)
    assert "(2026)" in told and "Trade of the pair" in told
    assert told.count("2026.11.22") == 2
    assert told.endswith(f"{LINK}&lang={words.language}&data=2026.11.22")


def test_it_was_retrieved_on_the_day_of_the_reader(words):
    taken = replace(EDITION, taken=date(2027, 1, 3))
    day = "January 3, 2027" if words.language == "en" else words.date("2027-01-03")
    assert day in apa(sample(), taken, words) and "(2026)" in apa(sample(), taken, words)
    assert "  note = {Accessed 2027-01-03}" in bibtex(sample(), taken)


def test_without_an_address_nothing_was_retrieved_from_one():
    told = apa(sample(), replace(EDITION, base=""), words_for("en"))
    assert told.endswith("Central Asia.") and "Retrieved" not in told


def test_bibtex():
    assert bibtex(sample(title="Share, 50% & more"), EDITION, "ru") == (
        "@misc{trade-period-3-measure-real-2026.11.22,\n"
        "  author = {{The contributors}},\n"
        "  title = {{Share, 50\\% \\& more}},\n"
        "  year = {2026},\n"
        "  howpublished = {Data set, Kazakhstan–Uzbekistan trade and the indicators of Central "
        "Asia, data package 2026.11.22},\n"
        f"  url = {{{LINK}&lang=ru&data=2026.11.22}},\n"
        "  note = {Accessed 2026-11-22},\n"
        "}\n"
    )


def test_author_and_work_are_those_of_the_repository():
    known = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    english = words_for("en")
    assert english("exports.author") == known["authors"][0]["name"]
    assert english("exports.work") == known["title"]
