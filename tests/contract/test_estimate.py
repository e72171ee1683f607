"""The command `estimate` finds again what the package holds, and puts it in where it is not."""

import os
import shutil
import subprocess
import sys

import pytest

from dashboard.load import check_package, load_package
from dashboard.settings import DATA
from tests.contract.csv_facts import rows
from tests.contract.modules import ROOT

pytestmark = pytest.mark.slow

TABLES = ("gravity_coefficients", "gravity_fitted")


def run(*arguments, seconds=300):
    """`python -m dashboard` on one core: the matrices are too small to share."""
    command = [sys.executable, "-m", "dashboard", *map(str, arguments)]
    alone = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    return subprocess.run(
        command, cwd=ROOT, env=alone, capture_output=True, encoding="utf-8", timeout=seconds
    )


@pytest.fixture(scope="module")
def emptied(tmp_path_factory):
    """The package without its estimates, and what the command says to that."""
    folder = tmp_path_factory.mktemp("estimated") / "data"
    shutil.copytree(DATA, folder)
    for name in TABLES:
        file = folder / f"{name}.csv"
        file.write_text(file.read_text(encoding="utf-8").partition("\n")[0] + "\n")
    assert run("stamp", folder).returncode == 0
    return folder, run("estimate", folder)


def test_it_is_found_again_and_put_in(emptied):
    folder, done = emptied
    assert (done.returncode, done.stderr) == (0, "")
    assert check_package(folder) == check_package(DATA)
    for name, keys in zip(TABLES, (2, 4), strict=True):
        ours, held = (getattr(load_package(one), name) for one in (folder, DATA))
        assert ours[list(ours)[:keys]].equals(held[list(held)[:keys]])
        for column in ours.select_dtypes("number"):
            # Counts of others may turn where two values are equal but for the last bits.
            near = {"abs": 2} if column.startswith("peers") else {"rel": 1e-4, "abs": 2e-6}
            assert ours[column].tolist() == pytest.approx(held[column].tolist(), **near), column


def test_every_model_is_told_with_its_errors(emptied):
    _, done = emptied
    for model in dict.fromkeys(row["model"] for row in rows("gravity_coefficients")):
        assert f"{model}: rows " in done.stdout


def test_without_the_panel_it_says_what_is_missing(tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    text = (folder / "datapackage.json").read_text(encoding="utf-8")
    (folder / "datapackage.json").write_text(text.replace('"gravity_pairs"', '"pairs_of_it"'))
    before = (folder / "gravity_fitted.csv").read_bytes()
    done = run("estimate", folder, "--lang", "ru")
    assert done.returncode == 1 and "gravity_pairs" in done.stderr
    assert (folder / "gravity_fitted.csv").read_bytes() == before


def test_on_a_broken_panel_nothing_is_changed(tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    file = folder / "gravity_flows.csv.gz"
    file.write_bytes(file.read_bytes()[:-1])
    done = run("estimate", folder)
    assert done.returncode == 1 and "gravity_flows.csv.gz" in done.stderr
    assert "Traceback" not in done.stderr
