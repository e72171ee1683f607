"""The environment of the tests: a folder of its own, rebuilt when a requirement changes."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from tests.runner.machine import Machine, Stop

FOLDER = ".venv-tests"
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
OLDEST_PYTHON = (3, 11)
LINES_SHOWN = 15


def prepare(root: Path, machine: Machine) -> Path:
    """Return the environment's Python, building the environment first where it is due.

    Raises Stop when this Python is too old or incomplete, or when an installation fails.
    """
    check_python(machine)
    folder = root / FOLDER
    python = folder / "bin" / "python"
    stamp = folder / "stamp"
    wanted = fingerprint(root, machine)
    if python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        machine.say("environment", f"{FOLDER} is up to date")
        return python
    machine.say("environment", f"building {FOLDER} and installing the requirements")
    shutil.rmtree(folder, ignore_errors=True)
    build(root, folder, python, machine)
    # Written last: an installation that was cut short is begun again, not used.
    stamp.write_text(wanted, encoding="ascii")
    return python


def check_python(machine: Machine) -> None:
    """Raise Stop unless this Python is new enough and can make environments."""
    version = ".".join(map(str, machine.version))
    if machine.version < OLDEST_PYTHON:
        raise Stop(f"Python 3.11 or newer is needed; this one is {version} ({machine.python}).")
    if not (machine.has_module("venv") and machine.has_module("ensurepip")):
        raise Stop(
            f"This Python {version} cannot make environments: install the package "
            f"python{version}-venv (on Debian and Ubuntu: apt-get install python{version}-venv)."
        )


def fingerprint(root: Path, machine: Machine) -> str:
    """A digest of everything that decides what the environment holds."""
    parts = [(root / name).read_bytes() for name in REQUIREMENTS]
    parts.append(f"{machine.python} {machine.version}".encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def build(root: Path, folder: Path, python: Path, machine: Machine) -> None:
    """Make the environment in `folder` and install both requirement files into it."""
    made = machine.run([machine.python, "-m", "venv", str(folder)])
    if not made.ok:
        raise Stop(f"{FOLDER} could not be made:\n{last_lines(made.output)}")
    files = [part for name in REQUIREMENTS for part in ("-r", str(root / name))]
    options = ["--quiet", "--no-input", "--disable-pip-version-check"]
    installed = machine.run([str(python), "-m", "pip", "install", *options, *files])
    if not installed.ok:
        raise Stop(
            f"pip could not install {' and '.join(REQUIREMENTS)}. It said:\n"
            f"{last_lines(installed.output)}\n"
            "Is the network reachable?"
        )


def last_lines(output: str) -> str:
    """The end of a command's output, which is where its reason stands."""
    return "\n".join(output.strip().splitlines()[-LINES_SHOWN:])
