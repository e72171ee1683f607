"""Version, date, sizes and hashes of a package, so that its descriptor fits its files."""

import hashlib
import json
import os
from datetime import date
from pathlib import Path

from dashboard.load.problem import DESCRIPTOR, PackageError, Problem
from dashboard.load.text_file import read_text

_NEXT = f".{DESCRIPTOR}.next"


def stamp(folder: Path, day: date | None = None) -> tuple[str, bool]:
    """Makes the descriptor fit the files. Answers the version, and whether anything was written.

    A descriptor that fits stays as it is, version and date too, unless a `day` is given; when a
    file has changed the package is of `day`, or else of today. The file is replaced in one step.
    Raises PackageError for a descriptor or a file that cannot be read; no rule about what is in
    the tables is asked, that is left to `check`.
    """
    text, _, problems = read_text(folder, DESCRIPTOR, "JSON")
    if text is None:
        raise PackageError(problems)
    try:
        found = json.loads(text)
        resources = [(one["name"], one["path"]) for one in found["resources"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        row = getattr(error, "lineno", None)
        unreadable = ("unreadable", {"format": "JSON"})
        raise PackageError([Problem("error", DESCRIPTOR, row, None, None, *unreadable)]) from None
    missing = [one for _, path in resources for one in read_text(folder, path, "CSV")[2]
               if one.code in ("missing_file", "unreadable")]  # fmt: skip
    if missing:
        raise PackageError(missing)
    told = written(stamped(found, folder, day or date.today(), given=day is not None))
    if told != text:
        _replace(folder, told)
    return json.loads(told)["version"], told != text


def _replace(folder: Path, text: str) -> None:
    """The descriptor in one step; of one that a full disk cut off nothing stays."""
    try:
        (folder / _NEXT).write_text(text, encoding="utf-8", newline="")
        os.replace(folder / _NEXT, folder / DESCRIPTOR)
    finally:
        (folder / _NEXT).unlink(missing_ok=True)


def stamped(descriptor: dict, folder: Path, day: date, given: bool = False) -> dict:
    """The descriptor with the sizes and hashes of the files in `folder`.

    Version and date change only when one of them does, or when the day is `given`. The second
    version of a day that is not given has a ".2" behind its date: a version names one set of
    bytes for good.
    """
    resources = [_measured(one, folder) for one in descriptor["resources"]]
    new = descriptor | {"resources": resources}
    if given or resources != descriptor["resources"]:
        version = _version(day, "" if given else str(descriptor.get("version", "")))
        # The same place in the file, if they have one: a dictionary keeps it.
        new |= {"version": version, "created": f"{day:%Y-%m-%d}T00:00:00Z"}
    return new


def written(descriptor: dict) -> str:
    """The text of the file: two blanks a level, letters of any script as they are."""
    return json.dumps(descriptor, indent=2, ensure_ascii=False) + "\n"


def _measured(resource: dict, folder: Path) -> dict:
    content = (folder / resource["path"]).read_bytes()
    measures = {"hash": f"sha256:{hashlib.sha256(content).hexdigest()}", "bytes": len(content)}
    if set(measures) <= set(resource):
        return resource | measures
    before = {name: value for name, value in resource.items() if name != "schema"}
    return before | measures | {name: resource[name] for name in resource if name == "schema"}


def _version(day: date, before: str) -> str:
    plain = f"{day:%Y.%m.%d}"
    head, number = before[: len(plain)], before[len(plain) + 1 :]
    if head != plain:
        return plain
    return f"{plain}.{int(number) + 1 if number.isdigit() else 2}"
