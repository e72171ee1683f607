"""The JSON Schema datapackage.json has to follow: the part of the v2 standard in use here.

Whatever is not listed is not allowed. That keeps out what other readers would follow to another
file or to the network (`profile`, `dialect`, `url`, `extrapaths`), and misspelt names.
"""

import re
from datetime import datetime
from typing import Any

from jsonschema import FormatChecker

STANDARD = "https://datapackage.org/profiles/2.0/datapackage.json"

_TEXT = {"type": "string"}
_LIST = {"type": "array", "items": {"type": "object"}}
_NAME = {"type": "string", "pattern": r"^[a-z][a-z0-9_]*\Z"}
_NAMES = {"type": ["string", "array"], "items": _TEXT, "minItems": 1}


def _object(required: str, optional: str = "", /, **properties: dict[str, Any]) -> dict[str, Any]:
    """An object with these properties and no others; those in `optional` are plain text."""
    texts = dict.fromkeys(optional.split(), _TEXT)
    return {
        "type": "object",
        "required": required.split(),
        "properties": texts | properties,
        "additionalProperties": False,
    }


_CONSTRAINTS = _object(
    "",
    "",
    pattern={"type": "string", "format": "pattern"},
    required={"type": "boolean"},
    unique={"type": "boolean"},
    minimum={"type": "number"},
    maximum={"type": "number"},
    enum={"type": "array", "minItems": 1, "items": {"type": ["string", "number"]}},
)

_FIELD = _object(
    "name type",
    "title description",
    name=_NAME,
    type={"enum": ["string", "integer", "number", "boolean", "date", "year"]},
    example={},
    constraints=_CONSTRAINTS,
)

_FOREIGN_KEY = _object(
    "fields reference",
    fields=_NAMES,
    reference=_object("resource fields", "resource", fields=_NAMES),
)

_SCHEMA = _object(
    "fields",
    fields={"type": "array", "minItems": 1, "items": _FIELD},
    primaryKey=_NAMES,
    uniqueKeys={"type": "array", "items": {"type": "array", "items": _TEXT, "minItems": 1}},
    foreignKeys={"type": "array", "items": _FOREIGN_KEY},
    missingValues={"const": [""]},
)

RESOURCE = _object(
    "name path hash bytes schema",
    "title description homepage",
    name=_NAME,
    path={"type": "string", "pattern": r"^([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\.csv(\.gz)?\Z"},
    type={"const": "table"},
    format={"const": "csv"},
    mediatype={"const": "text/csv"},
    encoding={"const": "utf-8"},
    hash={"type": "string", "pattern": r"^sha256:[0-9a-f]{64}\Z"},
    bytes={"type": "integer", "minimum": 0},
    licenses=_LIST,
    sources=_LIST,
    schema=_SCHEMA,
)

PACKAGE = _object(
    "$schema name version created resources",
    "title description homepage version",
    **{"$schema": {"const": STANDARD}},
    name={"type": "string", "pattern": r"^[a-z0-9._-]+\Z"},
    created={"type": "string", "format": "YYYY-MM-DDThh:mm:ssZ"},
    keywords={"type": "array", "items": _TEXT},
    licenses=_LIST,
    sources=_LIST,
    contributors=_LIST,
    resources={"type": "array", "minItems": 1, "items": RESOURCE},
)

#: A resource that has these, and has them right, says how to read its file.
NEEDED_TO_READ = {"name", "path", "schema"}

#: The formats the profile names, by what a wrong value should look like.
FORMATS = FormatChecker(formats=())


@FORMATS.checks("pattern", raises=(re.error, RecursionError, OverflowError))
def _is_regular_expression(value: object) -> bool:
    return not isinstance(value, str) or bool(re.compile(value))


@FORMATS.checks("YYYY-MM-DDThh:mm:ssZ", raises=ValueError)
def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or (
        bool(datetime.fromisoformat(value)) and len(value) >= len("YYYY-MM-DDThh:mm:ssZ")
    )
