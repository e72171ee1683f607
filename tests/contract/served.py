"""The dashboard as a browser meets it: documents, layouts, and callbacks by their wire format."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

LANGUAGES = ("kk", "ru", "en", "uz")
DEFAULT = "kk"
WILDCARDS = (["ALL"], ["MATCH"], ["ALLSMALLER"])


@dataclass(frozen=True)
class Dependency:
    """An input, state or output: the id (text, or a mapping with wildcards) and the property."""

    identifier: str
    property: str

    @property
    def pattern(self) -> dict | None:
        """The id as a mapping, None for a plain one."""
        return json.loads(self.identifier) if self.identifier.startswith("{") else None

    @property
    def many(self) -> bool:
        """Whether it stands for any number of components."""
        return self.pattern is not None and ["ALL"] in self.pattern.values()

    def fits(self, identifier: str) -> bool:
        """Whether a component with this id is meant."""
        if self.pattern is None or not identifier.startswith("{"):
            return identifier == self.identifier
        found = json.loads(identifier)
        return found.keys() == self.pattern.keys() and all(
            wanted in WILDCARDS or wanted == found[key] for key, wanted in self.pattern.items()
        )


@dataclass(frozen=True)
class Callback:
    """A callback as the browser is told of it."""

    told: Mapping

    @property
    def on_server(self) -> bool:
        return not self.told["clientside_function"]

    @cached_property
    def outputs(self) -> list[Dependency]:
        text = self.told["output"]
        parts = text[2:-2].split("...") if text.startswith("..") else [text]
        return [Dependency(*part.split("@")[0].rsplit(".", 1)) for part in parts]

    @cached_property
    def inputs(self) -> list[Dependency]:
        return [Dependency(one["id"], one["property"]) for one in self.told["inputs"]]

    @cached_property
    def states(self) -> list[Dependency]:
        return [Dependency(one["id"], one["property"]) for one in self.told["state"]]


class Opened:
    """A page in the browser: its components by id, with their properties."""

    def __init__(self, trees, given: Mapping[str, Mapping]):
        self.components = dict(identified(trees))
        for identifier, values in given.items():
            self.components[identifier] = {**self.components[identifier], **values}

    def found(self, dependency: Dependency) -> list[str]:
        """The ids of the components that a dependency means."""
        return [one for one in self.components if dependency.fits(one)]

    def holds(self, callback: Callback) -> bool:
        """Whether the page is one that the callback writes to."""
        return all(one.many or self.found(one) for one in callback.outputs) and any(
            self.found(one) for one in callback.outputs
        )

    def value(self, dependency: Dependency):
        """What the browser sends for an input or state."""
        sent = [
            {"id": _id(one), "property": dependency.property, **self._held(one, dependency)}
            for one in self.found(dependency)
        ]
        return sent if dependency.many else sent[0]

    def _held(self, identifier: str, dependency: Dependency) -> dict:
        props = self.components[identifier]
        return {"value": props[dependency.property]} if dependency.property in props else {}


@dataclass(frozen=True)
class Served:
    """The app's own answers."""

    client: object
    _painted: dict[tuple[str, str, bool], dict] = field(default_factory=dict)

    @cached_property
    def callbacks(self) -> list[Callback]:
        told = self.client.get("/_dash-dependencies").get_json()
        return [Callback(MappingProxyType(one)) for one in told]

    @cached_property
    def document(self) -> dict:
        return self.client.get("/_dash-layout").get_json()

    @cached_property
    def paths(self) -> list[str]:
        """Of every page, from the navigation."""
        headers = [one["props"].get("data-html", "") for one in components(self.painted("/", ""))]
        links = re.findall(r'<a href="([^"]*)"[^>]* data-page', " ".join(headers))
        return list(dict.fromkeys(one for one in links if "#" not in one))

    def painted(self, path: str, search: str) -> list:
        """All layouts of a page, as they come."""
        return [self.document, self.first_paint(path, search)]

    def open(self, path: str, search: str, narrow: bool = False) -> Opened:
        """The page at an address, after its first paint."""
        painted = self.first_paint(path, search, narrow)
        return Opened([self.document, painted], _address(path, search, narrow))

    def first_paint(self, path: str, search: str, narrow: bool = False) -> dict:
        """The layout that the server answers for an address; asked for once, so not to change."""
        asked = (path, search, narrow)
        if asked not in self._painted:
            bare = Opened([self.document], _address(*asked))
            show = next(one for one in self.callbacks if one.outputs[0].identifier == "root")
            self._painted[asked] = self.ask(show, bare)["root"]["children"]
        return self._painted[asked]

    def ask(self, callback: Callback, page: Opened, moved: int = 0) -> dict:
        """The answer to a callback with what the page holds: id -> property -> value.

        moved: which of the components that the first input means says that it has changed.
        """
        cause = callback.inputs[0]
        outputs = [_wanted(one, page) for one in callback.outputs]
        body = {
            "output": callback.told["output"],
            "outputs": outputs if callback.told["output"].startswith("..") else outputs[0],
            "inputs": [page.value(one) for one in callback.inputs],
            "state": [page.value(one) for one in callback.states],
            "changedPropIds": [f"{page.found(cause)[moved]}.{cause.property}"],
        }
        response = self.client.post("/_dash-update-component", json=body)
        assert response.status_code in (200, 204), (callback.told["output"], response.text[:2000])
        return response.get_json()["response"] if response.status_code == 200 else {}


def components(tree) -> Iterator[dict]:
    """Every component of a layout, wherever it stands."""
    if isinstance(tree, list):
        for one in tree:
            yield from components(one)
    elif isinstance(tree, dict):
        if "props" in tree and "namespace" in tree:
            yield tree
        for value in tree.values():
            yield from components(value)


def identified(trees) -> Iterator[tuple[str, dict]]:
    """The id as text and the properties of every component that has an id."""
    for tree in trees:
        for one in components(tree):
            if "id" in one["props"]:
                yield _text(one["props"]["id"]), one["props"]


def _address(path: str, search: str, narrow: bool) -> dict[str, dict]:
    """What only the browser puts into the document."""
    asked = {"path": path, "search": search, "narrow": narrow, "turn": 1}
    return {"link": {"pathname": path, "search": search}, "request": {"data": asked}}


def _wanted(dependency: Dependency, page: Opened):
    found = [{"id": _id(one), "property": dependency.property} for one in page.found(dependency)]
    return found if dependency.many else found[0]


def _text(identifier) -> str:
    if isinstance(identifier, dict):
        return json.dumps(identifier, sort_keys=True, separators=(",", ":"))
    return identifier


def _id(text: str):
    return json.loads(text) if text.startswith("{") else text
