"""An exhibit's rows as a small data package of their own."""

import hashlib
import json
import re

from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exports.about import source_cells, source_headings, statement
from dashboard.exports.citing import apa
from dashboard.exports.csv import csv_text
from dashboard.exports.edition import Edition
from dashboard.exports.fields import fields
from dashboard.exports.file_names import file_name
from dashboard.exports.package import CODEBOOK, DESCRIPTOR, SUMS, package_zip
from dashboard.words import Words

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def bundle(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    """A ZIP archive: the rows as CSV, a descriptor after Frictionless, a README, checksums."""
    table = file_name(exhibit.name, exhibit.query, "csv")
    content = csv_text(exhibit.rows).encode()
    files = {
        table: content,
        DESCRIPTOR: descriptor(exhibit, table, content, edition, words),
        CODEBOOK: readme(exhibit, table, edition, words).encode(),
    }
    return package_zip(files)


def descriptor(
    exhibit: Exhibit, table: str, content: bytes, edition: Edition, words: Words
) -> bytes:
    """The `datapackage.json` beside the table of that name and content."""
    described = {
        "$schema": _PROFILE,
        "name": exhibit.name,
        "version": edition.version,
        "created": f"{edition.created.isoformat()}T00:00:00Z",
        "title": exhibit.title,
        "description": exhibit.finding or exhibit.title,
        "citation": apa(exhibit, edition, words),
        "licenses": [
            {
                "name": "mixed-see-codebook",
                "path": CODEBOOK,
                "title": words("exports.terms", file=CODEBOOK),
            }
        ],
        "sources": [_source(source) for source in exhibit.sources],
        "resources": [
            {
                "name": exhibit.name,
                "path": table,
                "type": "table",
                "title": exhibit.title,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(content),
                "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
                "schema": {"fields": fields(exhibit.rows), "missingValues": [""]},
            }
        ],
    }
    return (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode()


def _source(source: SourceNote) -> dict[str, str]:
    told = {
        "title": source.name,
        "path": source.address,
        "copy": source.copy,
        "version": source.vintage,
        "licence": source.licence,
    }
    return {name: text for name, text in told.items() if text}


def readme(exhibit: Exhibit, table: str, edition: Edition, words: Words) -> str:
    """What the rows are, how to cite them, and the terms of every source, as Markdown."""
    told = [f"**{_plain(name)}:** {_plain(text)}" for name, text in _told(exhibit, edition, words)]
    parts = [f"# {_plain(exhibit.title)}", *told, f"## {words('exports.files')}"]
    parts.append(
        "\n".join(
            [
                f"- `{table}`: {words('exports.file.rows')}",
                f"- `{DESCRIPTOR}`: {words('exports.file.descriptor')}",
                f"- `{SUMS}`: {words('exports.file.sums')}",
            ]
        )
    )
    headings = source_headings(words)
    for source in exhibit.sources:
        name, *rest = source_cells(source)
        lines = zip(headings[1:], rest, strict=True)
        parts += [f"## {headings[0]}: {_plain(name)}"]
        parts += ["\n".join(f"- {heading}: {_plain(text)}" for heading, text in lines if text)]
    return "\n\n".join(parts) + "\n"


def _told(exhibit: Exhibit, edition: Edition, words: Words) -> list[tuple[str, str]]:
    return statement(exhibit, edition, words)[1:]


def _plain(text: str) -> str:
    """Text on one line in which Markdown finds no markup; addresses stay as they are."""
    return re.sub(r"([\\`*<>\[\]])", r"\\\1", " ".join(text.split()))
