"""How to cite what is on show: the work is the dashboard's, the edition that of its data.

The link names the version of the data, so that whoever follows it learns when they have changed.
The day of retrieval is the reader's.
"""

from datetime import date

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.address import link
from dashboard.exports.citation import Work, american
from dashboard.exports.citation import bibtex as entry
from dashboard.exports.edition import Edition
from dashboard.exports.file_names import stem
from dashboard.words import Words, words_for


def apa(exhibit: Exhibit, edition: Edition, words: Words) -> str:
    """One line in the style of the APA's seventh edition, in the reader's language."""
    told = words(
        "exports.apa",
        author=words("exports.author"),
        year=edition.created.year,
        title=exhibit.title.rstrip("."),
        version=edition.version,
        work=words("exports.work"),
    )
    if not edition.base:
        return told
    address = link(exhibit.path, exhibit.query, edition, words.language, pin=True)
    date = _day(edition.retrieved, words)
    return f"{told} {words('exports.apa.retrieved', date=date, link=address)}"


def _day(day: date, words: Words) -> str:
    """A day as the style has it in English, as the language writes it in the others."""
    return american(day) if words.language == "en" else words.date(day.isoformat())


def bibtex(exhibit: Exhibit, edition: Edition, language: str = "") -> str:
    """An entry for BibTeX. language: of the exhibit's title, in which the link opens."""
    english = words_for("en")
    work = Work(
        identifier=f"{stem(exhibit.name, exhibit.query)}-{edition.version}",
        kind="dataset",
        author=english("exports.author"),
        title=exhibit.title,
        edition=f"{english('exports.work')}, data package {edition.version}",
        address=link(exhibit.path, exhibit.query, edition, language, pin=True),
        retrieved=edition.retrieved.isoformat(),
    )
    return entry(work) + "\n"
