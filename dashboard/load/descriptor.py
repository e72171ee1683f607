"""Read datapackage.json; every property that is not as it should be is reported by its path."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, ValidationError

from dashboard.load.problem import DESCRIPTOR, Problem, descriptor_problem
from dashboard.load.profile import FORMATS, NEEDED_TO_READ, PACKAGE
from dashboard.load.schema import Descriptor
from dashboard.load.table_schema import schema_problems, table_of
from dashboard.load.text_file import read_text


def read_descriptor(folder: Path) -> tuple[Descriptor | None, list[Problem]]:
    """The descriptor of the package in `folder`, None when its tables cannot be told."""
    text, _, problems = read_text(folder, DESCRIPTOR, "JSON")
    if text is None:
        return None, problems
    try:
        found = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        row = getattr(error, "lineno", None)
        expected = {"format": "JSON"}
        problems.append(Problem("error", DESCRIPTOR, row, None, None, "unreadable", expected))
        return None, problems
    errors = list(Draft202012Validator(PACKAGE, format_checker=FORMATS).iter_errors(found))
    # jsonschema reports a missing property once for each of those that are required.
    problems += dict.fromkeys(one for error in errors for one in _problems(error, found))
    if not isinstance(found, dict) or not isinstance(found.get("resources"), list):
        return None, problems
    descriptor, declared = _describe(found, errors)
    return descriptor, problems + list(schema_problems(list(descriptor.tables), declared))


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _describe(found: dict[str, Any], errors: list[ValidationError]) -> tuple[Descriptor, list[str]]:
    """The descriptor without the parts that cannot be used, and the names of all resources."""
    resources = found["resources"]
    is_moment = not any(list(error.absolute_path) == ["created"] for error in errors)
    created = datetime.fromisoformat(found["created"]) if is_moment and "created" in found else None
    last_year = (created or datetime.max).year
    broken = {error.absolute_path[1] for error in errors if _prevents_reading(error)}
    wrong = {tuple(error.absolute_path) for error in errors}
    tables = [
        table_of(_without(wrong, number, item), last_year)
        for number, item in enumerate(resources)
        if number not in broken
    ]
    descriptor = Descriptor(
        version=str(found.get("version", "")),
        created=created and created.date(),
        tables=tuple(tables),
        paths=frozenset(_texts(resources, "path")),
    )
    return descriptor, _texts(resources, "name")


def _without(
    wrong: set[tuple[str | int, ...]], number: int, resource: dict[str, Any]
) -> dict[str, Any]:
    """The resource of this number without its properties that are wrong."""
    return {
        name: value for name, value in resource.items() if ("resources", number, name) not in wrong
    }


def _texts(resources: list[Any], name: str) -> list[str]:
    values = [item.get(name) for item in resources if isinstance(item, dict)]
    return [value for value in values if isinstance(value, str)]


def _prevents_reading(error: ValidationError) -> bool:
    """Whether the file of a resource cannot be read because of this error."""
    path = list(error.absolute_path)
    if path[:1] != ["resources"] or len(path) < 2 or error.validator == "additionalProperties":
        return False
    if len(path) == 2 and error.validator == "required":
        return bool(NEEDED_TO_READ - set(cast(Any, error.instance)))
    return len(path) == 2 or path[2] in NEEDED_TO_READ


def _problems(error: ValidationError, found: object) -> Iterator[Problem]:
    """One problem for each property this error of the JSON Schema speaks of."""
    place = _place(error, found)
    # Unset at first, as far as its types tell; an error that was found has all of them.
    schema, instance, wanted = cast(
        tuple[Any, Any, Any], (error.schema, error.instance, error.validator_value)
    )
    properties = schema.get("properties", {})
    if error.validator == "additionalProperties":
        for name in sorted(set(instance) - set(properties)):
            field, value = ".".join([*place, name]), _text(instance[name])
            yield Problem("error", DESCRIPTOR, None, field, value, "property_not_allowed")
    elif error.validator == "required":
        for name in sorted(set(wanted) - set(instance)):
            yield descriptor_problem(".".join([*place, name]), None, name)
    else:
        yield descriptor_problem(".".join(place) or None, _text(instance), _text(wanted))


def _place(error: ValidationError, found: Any) -> list[str]:
    """The path of a property; items of a list go by their name where they have one."""
    place = []
    for step in error.absolute_path:
        found = found[step]
        name = found.get("name") if isinstance(found, dict) else None
        place.append(name if isinstance(step, int) and isinstance(name, str) else str(step))
    return place


def _text(value: object) -> str:
    try:
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return "[[["  # nested deeper than can be written, if not than can be read
