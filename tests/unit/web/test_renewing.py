"""A running server and the folder of its package: a new one, a bad one, none."""

import json
import shutil
from datetime import date
from weakref import ref

import pytest
from werkzeug.test import Client

from dashboard.app import create_app
from dashboard.load import load_package
from dashboard.settings import DATA, Settings
from dashboard.update.stamp import stamp
from dashboard.web.renewing import Renewing
from tests.pages import ALL

pytestmark = pytest.mark.slow

FILES = ("/download/trade.xlsx", "/unfurled/en/trade.png", "/api/tables/trade.json")
DAY = date(2031, 12, 1)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(DATA, tmp_path / "data")


@pytest.fixture
def running(folder):
    settings = Settings(data=folder)
    return Renewing(folder, lambda: create_app(settings, load_package(folder)).server)


def asked(running, path):
    return running.server.test_client().get(path)


def renew(folder):
    path = folder / "trade.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("153.1", "153.2"), encoding="utf-8")
    stamp(folder, DAY)


def test_a_new_package_is_served_and_tabs_of_the_old_one_are_told(running, folder):
    before = asked(running, "/healthz").json
    view = f"/view/{before['release']}/en/wide/trade/trade"
    assert asked(running, view).status_code == 200 and not running.look()
    renew(folder)
    assert running.look() and not running.look()
    after = asked(running, "/healthz").json
    assert after["data"]["version"] == "2031.12.01" != before["data"]["version"]
    told = asked(running, view)
    assert (told.status_code, told.json) == (409, {"release": after["release"]})
    assert b"153.2" in asked(running, "/download/tables/trade.csv").data


def test_nothing_of_the_old_package_is_held(folder, monkeypatch):
    """Not even after every page and every kind of answer was made of it."""
    monkeypatch.setattr("dashboard.web.renewing.SECONDS", 3600)
    held = []

    def make():
        tables = load_package(folder)
        held.append(ref(tables))
        return create_app(Settings(data=folder), tables).server

    running = Renewing(folder, make)
    client = Client(running)
    for path in (*ALL, *FILES):
        answer = client.get(path)
        code = answer.status_code
        answer.close()
        assert code == 200, path
    del answer
    renew(folder)
    assert running.look()
    assert [one() is None for one in held] == [True, False]


def test_a_package_that_is_not_sound_changes_nothing(running, folder):
    before = asked(running, "/healthz").json
    (folder / "trade.csv").write_text("year\nno\n", encoding="utf-8")
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    described["version"] = "2031.12.02"
    (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")
    assert not running.look() and not running.look()
    assert asked(running, "/healthz").json == before
    for path in ("/trade", "/data", "/download/tables/trade.csv", "/download/package.zip"):
        assert asked(running, path).status_code == 200, path


def test_a_folder_that_disappears_is_not_missed(running, folder):
    before = asked(running, "/healthz").json
    shutil.rmtree(folder)
    assert not running.look()
    assert asked(running, "/healthz").json == before
    for path in (
        "/",
        "/data?lang=kk",
        "/download/tables/trade.csv",
        "/download/package.zip",
        "/download/trade.zip",
        "/api/tables/trade.csv",
        "/download/sources.bib",
    ):
        assert asked(running, path).status_code == 200, path
    shutil.copytree(DATA, folder)
    renew(folder)
    assert running.look()


def test_each_process_looks_by_itself(running):
    client = running.server.test_client()
    environ = client.get("/healthz").request.environ
    assert b"".join(running(dict(environ), lambda status, headers, info=None: None))
    assert running._watched_in
