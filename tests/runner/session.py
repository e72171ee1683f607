"""The steps of `python3 -m tests`, in order."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.runner import chromium, environment, office
from tests.runner.checks import failed_checks
from tests.runner.machine import Machine, Stop

ROOT = Path(__file__).parents[2]
CANNOT_RUN = 2
PLUGIN = "tests.runner.completeness"
QUICK = "quick"
# Neither a browser nor an office, which take most of the time of a full run.
OF_QUICK = ["tests/unit", "tests/contract", "tests/facts", "-m", "not office and not slow"]
# A worker for each core. Each begins with a share of the tests in their order, so that tests of a
# kind share what was made for them, and takes from the others' when it has run out.
ON_ALL_CORES = ["-n", "auto", "--dist", "worksteal"]


def run(arguments: Sequence[str], machine: Machine, root: Path = ROOT) -> int:
    """Prepare, check, test; return pytest's exit code, or 2 when the tests cannot run.

    Without arguments this is the full run, which fails when it holds no browser test. `quick`
    leaves out what needs a browser or an office; what follows it goes to pytest, as all arguments
    do otherwise.
    """
    quick = list(arguments[:1]) == [QUICK]
    try:
        python = environment.prepare(root, machine)
        programs = {} if quick else provided(python, machine)
    except Stop as reason:
        print(f"Stopped: {reason}", file=sys.stderr)
        return CANNOT_RUN
    plugin = ["-p", PLUGIN]
    for name in failed_checks(python, machine, types=quick or not arguments):
        plugin += ["--already-failed", name]
    command = [str(python), "-m", "pytest", *plugin, *selection(arguments, quick)]
    return machine.show(command, **programs).code


def provided(python: Path, machine: Machine) -> dict[str, str]:
    """The programs that tests start, by the variables that name them to the tests."""
    return {"CHROMIUM": chromium.provide(python, machine), "SOFFICE": office.provide(machine)}


def selection(arguments: Sequence[str], quick: bool) -> list[str]:
    """What pytest is told to run, and how."""
    if quick:
        return [*ON_ALL_CORES, *OF_QUICK, *arguments[1:]]
    return list(arguments) or ["--full-run", *ON_ALL_CORES]
