"""Every class and id that a style sheet names is made somewhere, and everything else is gone."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.contract.modules import ROOT

SHEETS = sorted((ROOT / "assets").glob("*.css"))
# Made by the libraries that draw: Bootstrap, Plotly, the grid.
LIBRARIES = re.compile(
    r"form-(check(-input|-label)?|control|select)|btn(-.*)?|ag-.*|js-plotly-plot|bg"
    r"|hoverlayer|hovertext|main-svg|scatterlayer|spikeline|textpoint|annotation-text-g|g-[xy]title"
)
# Nothing that stands between words of a class attribute is part of a name.
BREAK = re.compile(r"[^\w\-*]+")


def named(sheet: str) -> set[str]:
    """The classes and ids in the selectors of a sheet."""
    bare = re.sub(r'/\*.*?\*/|"[^"]*"', "", sheet, flags=re.DOTALL)
    selectors = " ".join(one for one in re.findall(r"([^{};]+)\{", bare) if "@" not in one)
    return set(re.findall(r"[.#](-?[A-Za-z_][\w-]*)", selectors))


def texts_of_python(source: str) -> Iterator[str]:
    """Every string of a module but its docstrings, with * for what is filled in."""
    nodes = list(ast.walk(ast.parse(source)))
    told = {node.value for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if node in told:
            continue
        if isinstance(node, ast.JoinedStr):
            parts = (one.value if isinstance(one, ast.Constant) else "*" for one in node.values)
            yield "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def texts_of_script(source: str) -> Iterator[str]:
    """Every string of a script; selectors only look for what another makes."""
    for quoted, filled in re.findall(r'"([^"\n]*)"|`([^`]*)`', source):
        if not re.match(r"[.#\[:]|.*[>\]]", quoted):
            yield quoted or re.sub(r"\$\{[^}]*\}", "*", filled)


@pytest.fixture(scope="module")
def made() -> tuple[set[str], list[re.Pattern]]:
    """Words of all strings: whole ones, and those of which a part is filled in."""
    texts = [
        text
        for path in sorted((ROOT / "dashboard").rglob("*.py"))
        for text in texts_of_python(path.read_text(encoding="utf-8"))
    ]
    for path in sorted((ROOT / "assets").glob("*.js")):
        texts += texts_of_script(path.read_text(encoding="utf-8"))
    words = {word for text in texts for word in BREAK.split(text) if word}
    filled = [word for word in words if re.match(r"\w[\w-]+\*", word)]
    return words, [re.compile(re.escape(one).replace(r"\*", r"\w+")) for one in filled]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_no_selector_is_dead(sheet, made):
    words, patterns = made
    names = {
        name
        for name in named(sheet.read_text(encoding="utf-8"))
        if name not in words
        and not LIBRARIES.fullmatch(name)
        and not any(pattern.fullmatch(name) for pattern in patterns)
    }
    assert names == set()


def test_what_is_named_nowhere_is_found(made):
    words, _ = made
    assert named(".a-b > #c:not(.d) { color: red } /* .e */ @media (x) { .f {} }") == {
        "a-b",
        "c",
        "d",
        "f",
    }
    assert "table-region" in words and "year-bar" not in words
