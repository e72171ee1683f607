"""An old package, both APIs on this machine, and the command between them."""

from datetime import date

import pytest

from dashboard.__main__ import sentence
from dashboard.settings import Addresses
from dashboard.update.asking import Asker
from dashboard.update.command import SOURCES, Order, Teller, update
from dashboard.words import words_for
from tests.unit.update import old_package
from tests.unit.update.old_package import tree
from tests.unit.update.server import KEY, LocalServer


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    """Nothing leaves this machine, and nothing on the way changes an answer."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path):
    return old_package.write_package(tmp_path / "data")


@pytest.fixture
def apis():
    return old_package.apis()


@pytest.fixture
def server(apis):
    with LocalServer(apis) as local:
        yield local


class Runs:
    """Runs the command on the folder. `waits` are the seconds that it would have slept."""

    def __init__(self, folder, server) -> None:
        self.folder, self.server, self.waits = folder, server, []

    def __call__(self, *sources, step=lambda name: None, key=KEY, language="en", **other) -> int:
        addresses = Addresses(f"{self.server.address}/v2", self.server.address, key)
        given = {"years": old_package.YEARS, "day": date(2026, 12, 1), "addresses": addresses}
        order = Order(self.folder, sources or SOURCES, **(given | other))
        teller = Teller(words_for(language), sentence)
        return update(order, teller, Asker(wait=self.waits.append), step)


@pytest.fixture
def run(folder, server):
    return Runs(folder, server)


@pytest.fixture
def refused(run, folder, capsys):
    """Runs the command, which must fail and change nothing, and answers what it told."""

    def run_refused(*sources, **other) -> str:
        before = tree(folder.parent)
        assert run(*sources, **other) == 1
        assert tree(folder.parent) == before
        told = capsys.readouterr()
        assert told.out == "" and f"Nothing was changed in {folder}." in told.err
        assert "Traceback" not in told.err and KEY not in told.err
        return told.err

    return run_refused
