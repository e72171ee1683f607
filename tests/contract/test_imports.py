"""The order of the code: read, think, draw, say, compose, show. Imports point down, never up."""

import ast
import re
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from tests.contract.modules import MODULES, PACKAGE, ROOT, Module, breaches

# What each part may import of the others; a module beside the order (app, settings, ...) is no key.
MAY_IMPORT = {
    "load": set(),
    "analysis": {"load"},
    "words": set(),
    "own": {"load", "analysis", "words"},
    "charts": {"analysis", "words"},
    "figures": {"analysis", "words", "charts"},
    "exhibits": {"load", "analysis", "words", "own", "charts", "figures"},
    "components": {"analysis", "words", "charts", "exhibits"},
    "exports": {"load", "analysis", "words", "own", "charts", "figures", "exhibits"},
    "pages": {
        *("load", "analysis", "words", "own", "charts", "exhibits"),
        *("components", "exports"),
    },
    "offline": {"load", "analysis", "words", "figures", "exhibits", "exports", "pages"},
    "web": {
        *("load", "analysis", "words", "own", "charts", "figures"),
        *("exhibits", "components", "exports", "pages", "offline"),
    },
    "update": {"load", "words"},
    "estimate": {"load", "words", "update"},
}
# These alone may read the settings; the parts below them take what they need as arguments.
MAY_IMPORT_SETTINGS = {"exhibits", "pages", "exports", "offline", "web", "update"}
KNOW_THE_APP = {"app", "wsgi", "__main__"}
NO_PLOTLY = {"load", "analysis", "words", "own", "charts", "update", "estimate"}
NO_DASH = {
    "load",
    "analysis",
    "charts",
    "figures",
    "words",
    "own",
    "exhibits",
    "exports",
    "offline",
    "update",
    "estimate",
}
# Rooms with a folder for each page.
OF_A_PAGE = {"exhibits", "pages"}
KNOW_FLASK = {"web"}
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "constants", "misc"}
CALLBACKS = {"callback", "clientside_callback"}
LINES_AT_MOST = 250


def test_the_dashboard_has_the_parts():
    assert {
        "load",
        "analysis",
        "charts",
        "figures",
        "words",
        "pages",
        "exports",
        "offline",
        "web",
    } <= {module.part for module in MODULES}


def test_imports_point_down():
    def upward(module: Module) -> set[str]:
        if module.part not in MAY_IMPORT:
            return set()
        beside = set() if module.part in MAY_IMPORT_SETTINGS else {"settings"}
        refused = (set(MAY_IMPORT) | beside) - MAY_IMPORT[module.part] - {module.part}
        return {names[0] for names in module.own} & refused

    assert breaches(upward) == {}


def test_only_the_entry_points_know_the_app():
    def knows(module: Module) -> set[str]:
        known = {names[0] for names in module.own} & KNOW_THE_APP
        return set() if module.part in KNOW_THE_APP else known

    assert breaches(knows) == {}


def test_pages_know_nothing_of_each_other():
    def other_pages(module: Module) -> set[str]:
        # The package's own file and the app may list the pages.
        if module.part not in OF_A_PAGE or len(module.names) == 1:
            return set()
        return {page_of(names) for names in module.own} - {page_of(module.names), ""}

    assert breaches(other_pages) == {}


def page_of(names: tuple[str, ...]) -> str:
    """The page whose folder a name below `dashboard` leads into, else empty."""
    leads_into_one = len(names) > 1 and names[0] in OF_A_PAGE
    return names[1] if leads_into_one and (PACKAGE / names[0] / names[1]).is_dir() else ""


def test_only_the_upper_parts_know_plotly_and_dash():
    def unwanted(module: Module) -> Iterator[str]:
        for package in module.third_party:
            is_dash = package == "dash" or package.startswith("dash_")
            if (is_dash and module.part in NO_DASH) or (
                package == "plotly" and module.part in NO_PLOTLY
            ):
                yield package

    assert breaches(unwanted) == {}


def test_only_the_web_part_knows_flask():
    def knows(module: Module) -> set[str]:
        return set() if module.part in KNOW_FLASK else module.third_party & {"flask"}

    assert breaches(knows) == {}


def test_callbacks_are_registered_on_the_app_they_are_given():
    """`@dash.callback` fills a list of the whole process, which only the first app gets."""
    forbidden = {f"dash.{name}" for name in CALLBACKS}
    assert breaches(lambda module: module.imports & forbidden) == {}
    assert breaches(lambda module: misplaced_callbacks(module.tree, inside=False)) == {}


def misplaced_callbacks(node: ast.AST, inside: bool) -> Iterator[int]:
    """The lines with `app.callback` outside any `register...` function, or `dash.callback`."""
    for child in ast.iter_child_nodes(node):
        is_function = isinstance(child, ast.FunctionDef)
        within = inside or (is_function and child.name.lstrip("_").startswith("register"))
        if isinstance(child, ast.Attribute) and child.attr in CALLBACKS:
            of_dash = isinstance(child.value, ast.Name) and child.value.id == "dash"
            if of_dash or not within:
                yield child.lineno
        yield from misplaced_callbacks(child, within)


def test_names_say_what_a_module_holds():
    assert breaches(lambda module: VAGUE_NAMES & set(module.names)) == {}


def test_what_is_imported_is_pinned():
    """A package that only happens to be installed is missing from a fresh installation."""
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = {plain(pin.partition("==")[0]) for pin in pins}
    distributions = packages_distributions()

    def unpinned(module: Module) -> set[str]:
        names = {package: distributions.get(package, []) for package in module.third_party}
        return {package for package in names if not {plain(n) for n in names[package]} & pinned}

    assert breaches(unpinned) == {}


def plain(name: str) -> str:
    """A distribution's name in the one spelling that compares."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_no_file_is_long():
    files = [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert {file for file, length in lengths.items() if length > LINES_AT_MOST} == set()
