"""The steps of `python3 -m tests`, in order."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.runner import chromium, environment, office
from tests.runner.machine import Machine, Stop

ROOT = Path(__file__).parents[2]
CANNOT_RUN = 2
PLUGIN = "tests.runner.completeness"
LINTERS = {"ruff check": ["check"], "ruff format": ["format", "--check"]}


def run(arguments: Sequence[str], machine: Machine, root: Path = ROOT) -> int:
    """Prepare, lint, test; return pytest's exit code, or 2 when the tests cannot run.

    `arguments` go to pytest. Without any, this is the full run, which fails when it holds no
    browser test.
    """
    try:
        python = environment.prepare(root, machine)
        browser = chromium.provide(python, machine)
        slides = office.provide(machine)
    except Stop as reason:
        print(f"Stopped: {reason}", file=sys.stderr)
        return CANNOT_RUN
    plugin = ["-p", PLUGIN]
    for name in failed_linters(python, machine):
        plugin += ["--already-failed", name]
    if not arguments:
        plugin += ["--full-run"]
    command = [str(python), "-m", "pytest", *plugin, *arguments]
    return machine.show(command, CHROMIUM=browser, SOFFICE=slides).code


def failed_linters(python: Path, machine: Machine) -> list[str]:
    """Run ruff, show what it finds, return the names of the checks that failed."""
    failed = []
    for name, options in LINTERS.items():
        outcome = machine.run([str(python), "-m", "ruff", *options, "--quiet"])
        machine.say(name, "clean" if outcome.ok else f"failed\n{outcome.output.rstrip()}")
        if not outcome.ok:
            failed.append(name)
    return failed
