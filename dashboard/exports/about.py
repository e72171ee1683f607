"""What has to be said of an exhibit in every file: pairs of a heading and a text, in words."""

from dashboard import __version__
from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exports.address import link
from dashboard.exports.citing import apa
from dashboard.exports.edition import Edition
from dashboard.exports.lettering import width
from dashboard.words import Words


def statement(exhibit: Exhibit, edition: Edition, words: Words) -> list[tuple[str, str]]:
    """What it shows, under which choices, from which data, and how to cite it.

    For files of the rows, so the unit is theirs.

    The order is that of reading; what the exhibit does not have is left out.
    """
    told = [
        (words("exports.title"), exhibit.title),
        (words("exports.finding"), exhibit.finding),
        (words("exports.unit"), exhibit.file_unit),
        *exhibit.filters,
        *((words("notes.heading"), note) for note in exhibit.notes),
        *((words("exports.method"), line) for line in exhibit.method),
        (words("exports.source"), exhibit.lead),
        (words("exports.link"), link(exhibit.path, exhibit.query, edition, words.language)),
        (words("exports.citation"), apa(exhibit, edition, words)),
        (words("exports.edition"), edition.version),
        (words("exports.created"), words.date(edition.created.isoformat())),
        (words("exports.made_by"), made_by(words)),
    ]
    return [(heading, text) for heading, text in told if text]


def made_by(words: Words) -> str:
    """The program and its version."""
    return words("exports.made_by.text", work=words("exports.work"), version=__version__)


def edition_text(edition: Edition, words: Words) -> str:
    """The version and the day of the data."""
    day = words.date(edition.created.isoformat())
    return words("exports.edition.text", version=edition.version, date=day)


def source_headings(words: Words) -> list[str]:
    """The headings of `source_cells`."""
    return [
        words("exports.source"),
        words("exports.years"),
        words("exports.vintage"),
        words("exports.licence"),
        words("exports.address"),
        words("exports.copy"),
        words("exports.caveat"),
    ]


def source_cells(source: SourceNote) -> list[str]:
    """A source as a row of texts."""
    return [
        source.name,
        source.years,
        source.vintage,
        source.licence,
        source.address,
        source.copy,
        source.caveat,
    ]


def copy_text(source: SourceNote, words: Words) -> str:
    """Where the copy lies that was read; "" when it was none."""
    return words("source.copy", place=source.copy) if source.copy else ""


def filter_line(exhibit: Exhibit) -> str:
    """Every choice on one line."""
    return " · ".join(f"{name}: {value}" for name, value in exhibit.filters)


def source_line(exhibit: Exhibit, words: Words, room: float) -> str:
    """The names of the sources with the years they fill; "" without any.

    room: that the line may take, see `lettering.width`. Sources without room are counted only.
    """
    if not exhibit.sources:
        return ""
    named = [f"{one.name} ({one.years})" if one.years else one.name for one in exhibit.sources]
    shown = len(named)
    while shown > 1 and width(_named(named, shown, words)) > room:
        shown -= 1
    return _named(named, shown, words)


def _named(named: list[str], shown: int, words: Words) -> str:
    told = "; ".join(named[:shown])
    rest = len(named) - shown
    if rest:
        told = words.plural("exports.source_more", rest, sources=told)
    return words.plural("exports.source_line", len(named), sources=told)
