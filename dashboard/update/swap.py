"""Put a new folder in the place of an old one, so that whoever is stopped leaves one of them.

Both folders change places in one call of the kernel (`renameat2`, Linux 3.15 and newer). Where
the system or the file system cannot do that, the old folder steps aside first; whoever is stopped
in between leaves it there whole, and `settle`, with which every command begins, puts it back.
"""

import ctypes
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dashboard.update.refusal import Refused

Step = Callable[[str], None]
_HERE = -100  # AT_FDCWD: paths are as they stand
_EXCHANGE = 2  # RENAME_EXCHANGE
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.EXDEV}


def _nothing(step: str) -> None:
    """Between two steps; tests stop here."""


@contextmanager
def copied(folder: Path, step: Step = _nothing) -> Iterator[Path]:
    """A copy of the folder beside it, to be changed and handed to `take_place`; removed at the end.

    Only one copy is made at a time: Refused ("busy") while another process has one.
    """
    step("begin")
    with _alone(folder):
        beside = next_to(folder)
        # Left by somebody who was stopped: half a copy, or the old package.
        shutil.rmtree(beside, ignore_errors=True)
        try:
            step("copy")
            shutil.copytree(folder, beside, symlinks=True)
            step("copied")
            yield beside
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    step("removed")


def take_place(beside: Path, folder: Path, step: Step = _nothing) -> None:
    """The folder beside becomes the folder, and the other way round. OSError changes nothing."""
    step("written")
    _to_disk(beside)
    step("on_disk")
    if not _exchange(beside, folder):
        _step_aside(beside, folder, step)
    _to_disk_itself(folder.parent)
    step("exchanged")


def settle(folder: Path) -> None:
    """Puts back a folder that stepped aside and whose place stayed empty."""
    folder = folder.resolve()
    if not folder.exists() and aside(folder).is_dir():
        os.rename(aside(folder), folder)


def next_to(folder: Path) -> Path:
    """Where the new package is written, and where the old one goes when they change places."""
    return folder.with_name(f".{folder.name}.next")


def aside(folder: Path) -> Path:
    """Where the old package waits when both cannot change places at once."""
    return folder.with_name(f".{folder.name}.last")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    # Imported here: every command settles, also where there is no such lock.
    import fcntl

    # The folder itself changes places, its parent does not. The lock ends with the process.
    parent = os.open(folder.parent, os.O_RDONLY)
    try:
        try:
            fcntl.flock(parent, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused("busy", folder=folder) from None
        yield
    finally:
        os.close(parent)


def _exchange(one: Path, other: Path) -> bool:
    """Whether the system could; OSError when it could have and something else was wrong."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(other))


def _step_aside(beside: Path, folder: Path, step: Step) -> None:
    shutil.rmtree(aside(folder), ignore_errors=True)
    os.rename(folder, aside(folder))
    try:
        step("aside")
        os.rename(beside, folder)
    except BaseException:
        os.rename(aside(folder), folder)
        raise
    step("in_place")
    os.rename(aside(folder), beside)


def _to_disk(folder: Path) -> None:
    """Nothing of the folder is still on its way to the disk when its name counts."""
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            _to_disk_itself(path)


def _to_disk_itself(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
