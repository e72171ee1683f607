"""A disk that takes no more, as the system tells a process of it: the package stays as it was."""

import resource
import subprocess
import sys

import pytest

from dashboard.settings import ROOT
from tests.unit.update.old_package import tree
from tests.unit.update.test_killed import start

pytestmark = pytest.mark.slow

# Bytes of a file; the smallest of the package is larger.
MOST = 64


def full():
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST, MOST))


@pytest.mark.parametrize("language", ["en", "kk"])
def test_an_update_is_refused_and_leaves_nothing_beside(folder, server, language):
    before = tree(folder.parent)
    process = start(folder, server, "--years", "2023", "--lang", language, preexec_fn=full)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, "")
    assert "File too large" in err and "Traceback" not in err
    assert tree(folder.parent) == before


def test_a_stamp_is_refused_and_leaves_nothing_beside(folder):
    trade = folder / "trade.csv"
    trade.write_text(trade.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    before = tree(folder)
    command = [sys.executable, "-m", "dashboard", "stamp", str(folder)]
    done = subprocess.run(command, cwd=ROOT, preexec_fn=full, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1 and str(folder) in done.stderr
    assert tree(folder) == before
