"""What is checked before any test runs: the style of the code, and its types."""

from __future__ import annotations

from pathlib import Path

from tests.runner.machine import Machine

LINTERS = {
    "ruff check": ["ruff", "check", "--quiet"],
    "ruff format": ["ruff", "format", "--check", "--quiet"],
}


def failed_checks(python: Path, machine: Machine, types: bool) -> list[str]:
    """Run the checks, show what they find, return the names of those that failed.

    types: whether the types are checked too, which takes some seconds.
    """
    # The settings of this folder, not of one above it; and where the packages are.
    options = ["--project", "pyproject.toml", "--pythonpath", str(python)]
    of_types = {"types": ["basedpyright", *options]} if types else {}
    failed = []
    for name, command in {**LINTERS, **of_types}.items():
        outcome = machine.run([str(python), "-m", *command])
        machine.say(name, "clean" if outcome.ok else f"failed\n{outcome.output.rstrip()}")
        if not outcome.ok:
            failed.append(name)
    return failed
