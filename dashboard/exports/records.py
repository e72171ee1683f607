"""An exhibit as JSON, for programs: everything that is said of it, and its rows."""

import json

import pandas as pd

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.address import link
from dashboard.exports.citing import apa
from dashboard.exports.edition import Edition
from dashboard.exports.fields import fields
from dashboard.words import Words


def records(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    """The exhibit as UTF-8 JSON: numbers as numbers, a missing value as null."""
    told = {
        "name": exhibit.name,
        "language": words.language,
        "title": exhibit.title,
        "finding": exhibit.finding,
        "unit": exhibit.file_unit,
        "filters": [{"name": name, "value": value} for name, value in exhibit.filters],
        "link": link(exhibit.path, exhibit.query, edition, words.language),
        "citation": apa(exhibit, edition, words),
        "edition": {"version": edition.version, "created": edition.created.isoformat()},
        "sources": [vars(source) for source in exhibit.sources],
        "notes": list(exhibit.notes),
        "not_understood": list(exhibit.refused),
        "method": list(exhibit.method),
        "fields": fields(exhibit.rows),
        "rows": [record(row) for row in exhibit.rows.to_dict("records")],
    }
    return (json.dumps(told, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


def record(row: dict) -> dict:
    """A row with its names, a missing value as None."""
    return {name: None if pd.isna(value) else value for name, value in row.items()}
