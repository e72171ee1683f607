"""Whoever is stopped at any step, by an error or by being killed, leaves one whole package."""

import os
import signal
import subprocess
import sys

import pytest

from dashboard.settings import ROOT
from dashboard.update import swap
from dashboard.update.refusal import Refused
from tests.unit.update.old_package import tree

OLD = {"trade.csv": b"old\n", "datapackage.json": b"{}\n", "notes/README.md": b"kept\n"}
NEW = OLD | {"trade.csv": b"new, and longer\n"}
AT_ONCE = ["begin", "copy", "copied", "written", "on_disk", "exchanged", "removed"]
ASIDE = ["begin", "copy", "copied", "written", "on_disk", "aside", "in_place", "exchanged",
         "removed"]  # fmt: skip

each_step = pytest.mark.parametrize(
    ("kind", "at"),
    [("at_once", step) for step in AT_ONCE] + [("aside", step) for step in ASIDE],
)

# What a process runs that is killed at a step. Its first argument is the folder, its second the
# step, its third "aside" where the system cannot let two folders change places.
KILLED = """
import os, signal, sys
from pathlib import Path
from dashboard.update import swap

def step(name):
    if name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[3] == "aside":
    swap._exchange = lambda one, other: False
folder = Path(sys.argv[1])
with swap.copied(folder, step) as beside:
    (beside / "trade.csv").write_bytes(b"new, and longer\\n")
    swap.take_place(beside, folder, step)
"""


@pytest.fixture
def old(tmp_path):
    folder = tmp_path / "data"
    for name, content in OLD.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@pytest.fixture(params=["at_once", "aside"])
def way(request, monkeypatch):
    """Both folders change places at once, or the old one steps aside first."""
    if request.param == "aside":
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    return request.param


def replaced(folder, step=lambda name: None):
    with swap.copied(folder, step) as beside:
        (beside / "trade.csv").write_bytes(NEW["trade.csv"])
        swap.take_place(beside, folder, step)


def test_the_new_folder_takes_the_place_of_the_old(old, way):
    steps = []
    replaced(old, steps.append)
    assert tree(old) == NEW
    assert steps == (AT_ONCE if way == "at_once" else ASIDE)
    assert [path.name for path in old.parent.iterdir()] == ["data"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
@each_step
def test_an_error_at_a_step_leaves_one_of_the_two(old, monkeypatch, kind, at, error):
    if kind == "aside":
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)

    def stop(name):
        if name == at:
            raise error

    with pytest.raises(error):
        replaced(old, stop)
    assert tree(old) == (NEW if at in ("in_place", "exchanged", "removed") else OLD)
    replaced(old)
    assert tree(old.parent) == {f"data/{name}": content for name, content in NEW.items()}


@each_step
def test_a_kill_at_a_step_leaves_one_of_the_two(old, kind, at):
    command = [sys.executable, "-c", KILLED, str(old), at, kind]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    if (kind, at) != ("aside", "aside"):
        assert tree(old) in (OLD, NEW)
    swap.settle(old)
    assert tree(old) == (NEW if at in ("in_place", "exchanged", "removed") else OLD)
    replaced(old)
    assert tree(old) == NEW and not swap.next_to(old).exists()


def test_a_folder_reached_by_a_link_stays_a_link(old, tmp_path):
    """As the command does it: it resolves the folder first."""
    link = tmp_path / "link"
    link.symlink_to(old)
    replaced(link.resolve())
    assert link.is_symlink() and tree(link) == NEW


def test_only_one_updates_at_a_time(old):
    with swap.copied(old), pytest.raises(Refused, match="busy"), swap.copied(old):
        pass
    assert tree(old.parent) == {f"data/{name}": content for name, content in OLD.items()}


def test_nothing_is_settled_where_nothing_is_missing(old, tmp_path):
    swap.settle(old)
    swap.settle(tmp_path / "nothing")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_modes_and_links_inside_are_kept(old):
    (old / "trade.csv").chmod(0o640)
    (old / "again.csv").symlink_to("trade.csv")
    replaced(old)
    assert (old / "trade.csv").stat().st_mode & 0o777 == 0o640
    assert os.readlink(old / "again.csv") == "trade.csv"


def test_a_place_that_cannot_be_taken_changes_nothing(old, way, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        replaced(old)
    assert tree(old.parent) == {f"data/{name}": content for name, content in OLD.items()}
