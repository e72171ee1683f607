"""What the runner asks of the machine, in one small object that its tests replace."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

NOT_RUN = 127


class Stop(Exception):
    """The tests cannot run on this machine; the message is a sentence that says what to do."""


@dataclass(frozen=True)
class Outcome:
    """How a command ended: its exit code and what it printed (empty when it was shown)."""

    code: int
    output: str = ""

    @property
    def ok(self) -> bool:
        return self.code == 0


class Machine:
    """The machine that the tests run on."""

    python: str = sys.executable
    version: tuple[int, int] = sys.version_info[:2]

    def run(self, command: Sequence[str], **environment: str) -> Outcome:
        """Run `command` quietly, with `environment` added to the variables."""
        return self._run(command, environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def show(self, command: Sequence[str], **environment: str) -> Outcome:
        """Run `command` with its output going straight to the terminal."""
        return self._run(command, environment)

    def say(self, step: str, result: str) -> None:
        """Print one line for one step."""
        print(f"{step:<12} {result}", flush=True)

    def variable(self, name: str) -> str:
        """The environment variable `name`, empty when it is not set."""
        return os.environ.get(name, "")

    def which(self, name: str) -> str | None:
        """The full path of the program `name`, None when the PATH has none."""
        return shutil.which(name)

    def has_module(self, name: str) -> bool:
        """Whether this Python brings the standard library's module `name`."""
        return importlib.util.find_spec(name) is not None

    def is_root(self) -> bool:
        return hasattr(os, "geteuid") and os.geteuid() == 0

    def distribution(self) -> str:
        """The short name of the Linux distribution ("debian", "ubuntu"), else empty."""
        try:
            return platform.freedesktop_os_release().get("ID", "")
        except OSError:
            return ""

    @staticmethod
    def _run(command: Sequence[str], environment: dict[str, str], **streams) -> Outcome:
        variables = {**os.environ, **environment}
        try:
            done = subprocess.run(
                command, env=variables, encoding="utf-8", errors="replace", **streams
            )
        except OSError as error:
            return Outcome(NOT_RUN, str(error))
        return Outcome(done.returncode, done.stdout or "")


def installed_program(machine: Machine, variable: str, names: Sequence[str]) -> str | None:
    """The program that the environment variable names, else the first on the PATH that starts.

    None when there is none; raises Stop when the variable names one that does not start.
    """
    named = machine.variable(variable)
    if named:
        if starts(named, machine):
            return named
        raise Stop(f"{variable} is {named}, which does not start.")
    found = (machine.which(name) for name in names)
    return next((path for path in found if path and starts(path, machine)), None)


def starts(path: str, machine: Machine) -> bool:
    """Whether the program runs: Ubuntu's `chromium-browser` may be a stub that only asks for
    a snap, and a downloaded one may lack libraries."""
    return machine.run([path, "--version"]).ok


def version(path: str, machine: Machine) -> str:
    """What the program says of itself; only the last line, as it may warn of a lack first."""
    return machine.run([path, "--version"]).output.strip().rpartition("\n")[2]
