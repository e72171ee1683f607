"""The scripts of the browser, in the Node that Playwright brings: their syntax, and what they
compute without a page (tests/scripts)."""

import json
import subprocess
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from dashboard.words import LANGUAGES, folded
from dashboard.words.catalogue import messages

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "assets").glob("*.js"))
TESTS = sorted((ROOT / "tests" / "scripts").glob("*.test.js"))


def node(*arguments: str | Path) -> subprocess.CompletedProcess:
    """Node with the arguments, ended; all that it said is in `stdout`."""
    command = [compute_driver_executable()[0], *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_can_be_read(script):
    done = node("--check", script)
    assert done.returncode == 0, done.stdout


def test_the_scripts_compute_what_they_should():
    done = node("--test", "--test-reporter=spec", *TESTS)
    assert done.returncode == 0, done.stdout
    assert f"tests {written()}" in done.stdout and "skipped 0" in done.stdout, done.stdout


def test_a_search_in_the_browser_compares_what_the_server_does():
    """Every name that the page can show, and what readers type for it."""
    texts = [text for one in LANGUAGES for text in messages(one).values() if isinstance(text, str)]
    typed = ["O'zbekiston", "o`zbekiston", "O’ZBEKISTON", "счёт", "  Côte   d'Ivoire ", "Straße"]
    code = (
        "global.window = {}; require(process.argv[1]);"
        "const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));"
        "console.log(JSON.stringify(texts.map(window.folded)))"
    )
    asked = [*texts, *typed]
    command = [compute_driver_executable()[0], "-e", code, str(ROOT / "assets" / "folding.js")]
    done = subprocess.run(
        command, input=json.dumps(asked), capture_output=True, encoding="utf-8", check=True
    )
    assert json.loads(done.stdout) == [folded(one) for one in asked]


def written() -> int:
    """How many tests are written: as many must have run."""
    return sum(file.read_text(encoding="utf-8").count("\ntest(") for file in TESTS)
