"""What is pinned: the same releases with hashes, and a licence for each."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Needed by other Pythons and systems than those that `pip freeze` was asked on.
ELSEWHERE = {"brotlicffi", "cffi", "pycparser"}


def pins(name: str) -> dict[str, str]:
    """Package, as the index writes it -> version."""
    text = (ROOT / name).read_text(encoding="utf-8")
    found = re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE)
    return {re.sub(r"[-_.]+", "-", one).lower(): version for one, version in found}


def test_every_pin_has_hashes_and_is_the_same_release():
    """After a change of requirements.txt the other file is made anew; its head says how."""
    hashed = pins("docs/requirements-hashes.txt")
    assert {name: hashed[name] for name in hashed.keys() - ELSEWHERE} == pins("requirements.txt")


def test_no_release_is_without_a_hash():
    text = (ROOT / "docs" / "requirements-hashes.txt").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) > 50
    for entry in entries:
        assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}\b", entry)) >= 1, entry[:40]


def test_every_package_has_its_licence():
    text = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| ([\w.-]+) \| (.+) \|$", text, re.MULTILINE)[1:]
    named = {re.sub(r"[-_.]+", "-", name).lower() for name, _ in told}
    assert named == set(pins("requirements.txt"))
    assert [name for name, licence in told if licence.strip() in ("", "?", "UNKNOWN")] == []


def test_the_workers_that_are_tried_are_those_that_are_recommended():
    assert pins("docs/hosting/requirements.txt").items() <= pins("requirements-dev.txt").items()
