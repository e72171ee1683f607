"""The API as a description after OpenAPI 3.1, made of what the pages' controls offer."""

from collections.abc import Iterator, Mapping
from typing import Any

from dashboard.exhibits.controls import Control
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.state import State
from dashboard.words import LANGUAGES, words_for

API = "/api"
DESCRIPTION = f"{API}/openapi.json"
_FORMS = {"json": "application/json", "csv": "text/csv"}
Told = dict[str, Any]


def described(
    services: Services, exhibits: Mapping[str, Exhibitor], states: Mapping[str, State]
) -> Told:
    """The description: a path for every exhibit and table in every form."""
    tables, words = services.tables, words_for("en")
    paths: Told = {
        f"{API}/": _path("What there is", [], {"application/json": {}}),
        DESCRIPTION: _path("This description", [], {"application/json": {}}),
    }
    # Once a page: to know what is understood each value is tried, which takes a second or two.
    of_page = {state: [*_of_page(state)] for state in dict.fromkeys(states.values())}
    for name in exhibits:
        asked = [*_shared(services), *of_page[states[name]]]
        for form, kind in _FORMS.items():
            summary = f"The rows of {name}, as {form.upper()}"
            paths[f"{API}/exhibits/{name}.{form}"] = _path(summary, asked, {kind: {}})
    for name in tables.names:
        for form, kind in _FORMS.items():
            summary = f"Table {name} of the data package, as {form.upper()}"
            paths[f"{API}/tables/{name}.{form}"] = _path(summary, [_strict()], {kind: {}})
    for name in tables.packed:
        summary = f"Table {name} of the data package, as CSV alone: it is compressed there"
        paths[f"{API}/tables/{name}.csv"] = _path(summary, [_strict()], {_FORMS["csv"]: {}})
    return {
        "openapi": "3.1.0",
        "info": {
            "title": words("shell.brand"),
            "version": tables.version,
            "description": "Parameters are those of the pages. One that an exhibit does not follow "
            "changes nothing; what is not understood is named in the header X-Not-Understood and "
            "in the field not_understood, and is an error with strict=1.",
        },
        "servers": [{"url": services.public_url or "/"}],
        "paths": paths,
    }


def _path(summary: str, parameters: list[Told], content: Told) -> Told:
    answers = {
        "200": {"description": "As asked for", "content": content},
        "304": {"description": "As the ETag in If-None-Match says"},
        "400": {"description": "Not understood, with strict=1"},
    }
    return {"get": {"summary": summary, "parameters": parameters, "responses": answers}}


def _shared(services: Services) -> list[Told]:
    periods = ["all", *(period.key for period in services.periods)]
    return [
        _strict(),
        _query("lang", "Language of names and sentences", {"enum": list(LANGUAGES)}),
        _query("period", "Period of the relationship", {"enum": periods, "default": "all"}),
    ]


def _strict() -> Told:
    return _query("strict", "1: what is not understood is an error", {"enum": ["1"]})


def _of_page(state: State) -> Iterator[Told]:
    for name, control in state.controls({}, words_for("en")).items():
        understood = [one for one in _values(control) if not state.settle({name: one}).refused]
        values = {"enum": understood} if understood else {}
        yield _query(name, control.legend, values, isinstance(control.value, list))


def _values(control: Control) -> list[str]:
    """What a control can be set to; nothing where any text will do. Some have a value that stands
    for the default and is in no link."""
    return ["0", "1"] if isinstance(control.value, bool) else [one for one, _ in control.pairs]


def _query(name: str, description: str, values: Told, several: bool = False) -> Told:
    """A parameter. several: values with commas between."""
    schema: Told = {"type": "string", **values}
    told: Told = {"name": name, "in": "query", "description": description, "schema": schema}
    if several:
        told |= {"schema": {"type": "array", "items": schema}, "explode": False}
    return told
