"""Which catalogue keys the source names: literally, or as a pattern with parts filled in later."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from tests.contract.modules import MODULES, Module
from tests.contract.po_files import catalogue

KNOWN = {entry.key for entry in catalogue("en")}
SPACES = {key.partition(".")[0] for key in KNOWN if "." in key}
# Functions that take a key first; `words` is called itself.
TAKE_A_KEY = {"words", "plural", "phrase", "page_head"}


@dataclass(frozen=True)
class Named:
    """A key or pattern ("*" for each part filled in later) and where it stands."""

    key: str
    place: str


def literals() -> Iterator[Named]:
    """Every plain string of the source that is a key."""
    for module in MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Constant) and node.value in KNOWN:
                yield Named(node.value, _place(module, node))


def asked_for() -> Iterator[Named]:
    """Every plain string that the source asks the words for."""
    for module in MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and _name(node.func) in TAKE_A_KEY and node.args:
                for key in _strings(node.args[0]):
                    yield Named(key, _place(module, node))


def patterns() -> Iterator[Named]:
    """Every f-string of the source that begins like a key, or that the words are asked for; and
    the names that parameters declare."""
    for module in MODULES:
        asked = {
            id(node.args[0])
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Call) and _name(node.func) in TAKE_A_KEY and node.args
        }
        for node in ast.walk(module.tree):
            pattern = _pattern(node)
            space, dot, _ = pattern.partition(".")
            if pattern and (id(node) in asked or (dot and space in SPACES)):
                yield Named(pattern, _place(module, node))


def _pattern(node: ast.AST) -> str:
    """The pattern that an f-string or the names of a declared parameter are, else ""."""
    if isinstance(node, ast.JoinedStr):
        parts = [one.value if isinstance(one, ast.Constant) else "*" for one in node.values]
        return "".join(parts)
    if isinstance(node, ast.keyword) and node.arg == "names":
        return node.value.value.replace("{}", "*") if isinstance(node.value, ast.Constant) else ""
    return ""


def _strings(node: ast.expr) -> Iterator[str]:
    """The plain strings that an argument may be: one, or either of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _place(module: Module, node: ast.AST) -> str:
    return f"{'/'.join(module.names)}:{node.lineno}"
