"""Find a LibreOffice that starts, or install the part of it that reads slides."""

from __future__ import annotations

from tests.runner.machine import Machine, Stop
from tests.runner.packages import install_packages

PROGRAMS = ("soffice", "libreoffice")
PACKAGE = "libreoffice-impress"


def provide(machine: Machine) -> str:
    """Return the path of a LibreOffice that starts, installed first where there is none.

    Raises Stop when no way leads to one.
    """
    office = installed(machine)
    if office is None:
        machine.say("office", f"none found, installing the package {PACKAGE}")
        install_packages(machine, PACKAGE)
        office = installed(machine)
    if office is None:
        raise Stop(
            "The tests of slides need LibreOffice and none could be found or installed. Install "
            f"it (on Debian and Ubuntu: apt-get install {PACKAGE}) or let SOFFICE name its "
            "executable."
        )
    machine.say("office", f"{office}: {version(office, machine)}")
    return office


def installed(machine: Machine) -> str | None:
    """The LibreOffice that $SOFFICE names, else the first on the PATH that starts.

    Raises Stop when $SOFFICE names one that does not start.
    """
    named = machine.variable("SOFFICE")
    if named:
        if starts(named, machine):
            return named
        raise Stop(f"SOFFICE is {named}, which does not start.")
    found = (machine.which(program) for program in PROGRAMS)
    return next((path for path in found if path and starts(path, machine)), None)


def starts(path: str, machine: Machine) -> bool:
    """Whether the program runs."""
    return machine.run([path, "--version"]).ok


def version(path: str, machine: Machine) -> str:
    """What the program says of itself; only the last line, as it may warn of a lack first."""
    return machine.run([path, "--version"]).output.strip().rpartition("\n")[2]
