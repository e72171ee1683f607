"""The dashboard as a browser meets it: documents, layouts, callbacks, and views by address."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from urllib.parse import quote

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
    def in_browser(self) -> bool:
        return bool(self.told["clientside_function"])

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


@dataclass(frozen=True)
class Served:
    """The app's own answers."""

    client: object

    @cached_property
    def release(self) -> str:
        return re.search(r'data-release="(\w+)"', self.client.get("/").text)[1]

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

    def open(self, path: str, search: str) -> Opened:
        """The page at an address, after its first paint."""
        given = {"link": {"pathname": path, "search": search}}
        return Opened([self.document, self.first_paint(path, search)], given)

    def first_paint(self, path: str, search: str) -> dict:
        """The layout that the server answers for an address."""
        return self.view("page", path, search)["page"]

    def state(self, path: str, search: str, moved: Mapping[str, str]) -> dict:
        """What controls come to that were moved on the page at an address."""
        query = "&".join(f".{name}={quote(value)}" for name, value in moved.items())
        return self.view("state", path, f"{search or '?'}&{query}")

    def view(self, kind: str, path: str, search: str) -> dict:
        """The resource of a kind (page, state, wide/<page>, narrow/<page>) at an address."""
        asked = [code for code in re.findall(r"lang=(\w+)", search) if code in LANGUAGES]
        language = (asked or [DEFAULT])[-1]
        answer = self.client.get(f"/view/{self.release}/{language}/{kind}{path}{search}")
        assert answer.status_code == 200, (kind, path, search, answer.text[:2000])
        return answer.get_json()


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


def _text(identifier) -> str:
    if isinstance(identifier, dict):
        return json.dumps(identifier, sort_keys=True, separators=(",", ":"))
    return identifier
