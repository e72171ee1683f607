"""A workbook -> its sheets, read by python-calamine in a process of its own.

A few cells at the far ends of a sheet, or one long text in a million cells, come to more memory
than there is; a damaged file may end the process that reads it. So that is another one, with a
limit of memory and of time; it is given bytes and answers JSON, over pipes, and writes nothing.
"""

import json
import subprocess
import sys
from pathlib import Path

from dashboard.own import limits
from dashboard.own.archive import measured
from dashboard.own.sheet import Cell, Refused, Sheet

ARCHIVE = b"PK\x03\x04"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Where the package of the dashboard is found.
_ROOT = Path(__file__).parents[2]


def sheets_of(content: bytes) -> list[Sheet]:
    """The visible sheets of an XLS or XLSX file. Raises `Refused`."""
    plain = measured(content) if content.startswith(ARCHIVE) else content
    told = _asked(plain)
    if "refused" in told:
        raise Refused(told["refused"], **told["told"])
    return [
        Sheet(name, tuple(tuple(map(_cell, row)) for row in rows)) for name, rows in told["sheets"]
    ]


def _asked(content: bytes) -> dict:
    try:
        answer = subprocess.run(
            [sys.executable, "-m", "dashboard.own.calamine"],
            input=content,
            cwd=_ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=limits.SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Refused("slow", most=str(limits.SECONDS)) from None
    if answer.returncode:
        raise Refused("damaged")
    return json.loads(answer.stdout)


def _cell(cell: str | float | int | None) -> Cell:
    return float(cell) if isinstance(cell, int) else cell
