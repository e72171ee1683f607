"""The dashboard's modules as their source shows them, without importing any."""

import ast
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "dashboard"


@dataclass(frozen=True)
class Module:
    """One file of the package."""

    path: Path

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its dotted name below `dashboard`: ("pages", "trade", "view"); () for `dashboard`."""
        parts = self.path.relative_to(PACKAGE).with_suffix("").parts
        return parts[:-1] if parts[-1] == "__init__" else parts

    @property
    def part(self) -> str:
        """The package or module directly below `dashboard` that it belongs to."""
        return self.names[0] if self.names else ""

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @cached_property
    def imports(self) -> set[str]:
        """Dotted names of all it imports anywhere, `from a import b` as `a.b`: b may be a
        module."""
        return {name for node in ast.walk(self.tree) for name in self._imported(node)}

    @cached_property
    def own(self) -> set[tuple[str, ...]]:
        """What it imports of the dashboard, as names below `dashboard`."""
        split = (tuple(name.split(".")) for name in self.imports)
        return {names[1:] for names in split if names[0] == "dashboard" and names[1:]}

    @cached_property
    def third_party(self) -> set[str]:
        """The top-level packages it imports from outside the dashboard and Python."""
        tops = {name.partition(".")[0] for name in self.imports}
        return tops - set(sys.stdlib_module_names) - {"dashboard"}

    def _imported(self, node: ast.AST) -> Iterator[str]:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            base = self._absolute(node)
            yield from (f"{base}.{alias.name}" for alias in node.names)

    def _absolute(self, node: ast.ImportFrom) -> str:
        """The module that `from ... import` names, its leading dots resolved."""
        if not node.level:
            return node.module or ""
        here = ("dashboard", *self.names)
        # One dot means the package itself: that is one name shorter for a plain module.
        cut = node.level - 1 if self.path.stem == "__init__" else node.level
        return ".".join([*here[: len(here) - cut], *filter(None, [node.module])])


MODULES = [Module(path) for path in sorted(PACKAGE.rglob("*.py"))]


def breaches(rule: Callable[[Module], Iterable]) -> dict[str, list]:
    """What `rule` finds wrong, by module; {} when every module keeps the rule."""
    found = {".".join(("dashboard", *module.names)): list(rule(module)) for module in MODULES}
    return {name: wrong for name, wrong in found.items() if wrong}
