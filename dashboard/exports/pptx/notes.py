"""What stands below a slide for the speaker: remarks, finding, notes, sources, method, link."""

from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exports.about import copy_text, edition_text
from dashboard.exports.address import link
from dashboard.exports.citing import apa
from dashboard.exports.edition import Edition
from dashboard.words import Words


def notes_text(exhibit: Exhibit, remarks: str, edition: Edition, words: Words) -> str:
    """Paragraphs under headings; what there is nothing of is left out."""
    address = link(exhibit.path, exhibit.query, edition, words.language)
    sections = [
        (words("exports.remarks"), [remarks]),
        (words("exports.finding"), [exhibit.finding]),
        (words("exports.filters"), [f"{name}: {value}" for name, value in exhibit.filters]),
        (words("notes.heading"), exhibit.notes),
        (words("exports.sheet.sources"), [exhibit.lead, *map(_source(words), exhibit.sources)]),
        (words("exports.method"), exhibit.method),
        (words("exports.link"), [address]),
        (words("exports.citation"), [apa(exhibit, edition, words), edition_text(edition, words)]),
    ]
    kept = [(heading, [line for line in lines if line]) for heading, lines in sections]
    return "\n\n".join("\n".join([heading, *lines]) for heading, lines in kept if lines)


def _source(words: Words):
    def told(source: SourceNote) -> str:
        facts = words(
            "source.line", years=source.years, vintage=source.vintage, licence=source.licence
        )
        places = (source.address, copy_text(source, words))
        return " ".join(part for part in (f"{source.name}:", facts, *places) if part)

    return told
