"""Writes a pack into a folder, or a page, and nothing beside it."""

import json
import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

MANIFEST = "pack.json"
FORMAT = "kazakhstan-uzbekistan-trade slides"


class NotWritten(Exception):
    """Why nothing was written: `reason` is the end of a catalogue key, `name` what is meant."""

    def __init__(self, reason: str, name: str):
        super().__init__(f"{reason}: {name}")
        self.reason, self.name = reason, name


def check_folder(out: Path, force: bool) -> None:
    """Raises `NotWritten` when a pack may not be written to `out`, before it has cost any time.

    A folder that is not there or is empty will do; one with a pack in it with `force`.
    """
    if out.is_symlink():
        raise NotWritten("link", str(out))
    if not out.exists():
        if not out.absolute().parent.is_dir():
            raise NotWritten("no_parent", str(out.absolute().parent))
        return
    if not out.is_dir():
        raise NotWritten("no_folder", str(out))
    if any(out.iterdir()) and not force:
        raise NotWritten("not_empty", str(out))


def write_pack(out: Path, files: Mapping[str, bytes], force: bool) -> None:
    """Writes the files (plain names) to the folder `out`, all or, where it fails, none of them.

    They are written beside their place first and moved there when all are complete. With `force`
    only files are replaced that the pack in the folder calls its own; other files stay as they
    are, and one that is in the way is a reason to stop. Raises `NotWritten`, and OSError when
    the system refuses.
    """
    check_folder(out, force)
    for name in files:
        if Path(name).name != name or name in ("", ".", ".."):
            raise ValueError(f"{name!r} is no plain file name")
    if not out.exists():
        _new_folder(out, files)
        return
    _refuse_strangers(out, files)
    aside = _filled(out, files)
    try:
        # The manifest first: whatever comes of the rest, a later run knows it for its own.
        for name in sorted(files, key=lambda name: (name != MANIFEST, name)):
            os.replace(aside / name, out / name)
    finally:
        shutil.rmtree(aside)


def check_page(out: Path, force: bool) -> None:
    """Raises `NotWritten` when a page may not be written to `out`, before it has cost any time."""
    if out.is_symlink():
        raise NotWritten("link", str(out))
    if not out.absolute().parent.is_dir():
        raise NotWritten("no_parent", str(out.absolute().parent))
    if out.is_dir() or (out.exists() and not force):
        raise NotWritten("page_there", str(out))


def write_page(out: Path, content: bytes, force: bool) -> None:
    """Writes the page, whole or, where it fails, not at all. Raises as `write_pack` does."""
    check_page(out, force)
    aside = out.absolute().parent / f".page-{secrets.token_hex(8)}"
    try:
        aside.write_bytes(content)
        os.replace(aside, out)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def _new_folder(out: Path, files: Mapping[str, bytes]) -> None:
    aside = _filled(out.absolute().parent, files)
    try:
        os.rename(aside, out)
    except BaseException:
        shutil.rmtree(aside)
        raise


def _filled(where: Path, files: Mapping[str, bytes]) -> Path:
    """A new folder under `where`, with a name nobody can foresee, that holds the files."""
    aside = where / f".pack-{secrets.token_hex(8)}"
    aside.mkdir()
    try:
        for name, content in files.items():
            (aside / name).write_bytes(content)
    except BaseException:
        # Whoever interrupts the command finds nothing left behind either.
        shutil.rmtree(aside)
        raise
    return aside


def _refuse_strangers(out: Path, files: Mapping[str, bytes]) -> None:
    """Raises `NotWritten` for a file of the pack's whose place something else has taken."""
    own = owned(out)
    for name in sorted(files):
        place = out / name
        taken = place.is_symlink() or place.exists()
        if taken and (name not in own or place.is_symlink() or not place.is_file()):
            raise NotWritten("in_the_way", str(place))


def owned(out: Path) -> frozenset[str]:
    """The files that an earlier pack in the folder calls its own, none where there is none."""
    place = out / MANIFEST
    if place.is_symlink() or not place.is_file():
        return frozenset()
    try:
        told = json.loads(place.read_text(encoding="utf-8"))
    except ValueError:
        return frozenset()
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        return frozenset()
    names = told.get("files")
    named = names if isinstance(names, list) else []
    return frozenset(one for one in named if isinstance(one, str))
