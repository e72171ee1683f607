"""Two applications with other data in one process, and one cache before both as two servers."""

import csv
import json
import re
import shutil
from datetime import date
from itertools import product

import pytest

from dashboard.app import create_app
from dashboard.load import load_package
from dashboard.settings import DATA, Settings
from dashboard.update.stamp import stamp
from dashboard.words import LANGUAGES

pytestmark = pytest.mark.slow

EXPORTS = {"KAZ", "UZB", "export", "1995"}
CARDS = ("trade/trade?period=1", "overview/overview", "periods/periods-prices")


@pytest.fixture(scope="module")
def servers(tmp_path_factory):
    """Both servers by the exports of 1995 that their package has, million USD."""
    other = shutil.copytree(DATA, tmp_path_factory.mktemp("other") / "data")
    path = other / "trade.csv"
    with open(path, encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)
    for row in rows:
        if set(row[1:4]) | {row[0]} == EXPORTS:
            row[4] = str(float(row[4]) + 1)
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([heading, *rows])
    stamp(other, date(2031, 12, 1))
    return {
        _exports(folder): create_app(Settings(data=folder), load_package(folder)).server
        for folder in (DATA, other)
    }


def _exports(folder):
    with open(folder / "trade.csv", encoding="utf-8", newline="") as file:
        found = [
            float(row["value"])
            for row in csv.DictReader(file)
            if {row["reporter"], row["partner"], row["flow"], row["year"]} == EXPORTS
            and row["source"] == "WITS_KAZ"
        ]
    (value,) = found
    return value


def release_of(server):
    return server.test_client().get("/healthz").json["release"]


def test_two_applications_in_one_process_answer_each_from_its_own_data(servers):
    for _ in range(2):
        for exports, server in servers.items():
            answer = server.test_client().get(f"/view/{release_of(server)}/en/wide/trade/trade")
            lines = [one for one in answer.json["figure"]["data"] if 1995 in one.get("x", [])]
            drawn = [one["y"][one["x"].index(1995)] for one in lines]
            assert any(value == pytest.approx(exports / 1000, rel=1e-9) for value in drawn)
    assert len(servers) == 2


def test_a_cache_before_two_servers_mixes_no_data_languages_or_widths(servers):
    """The cache keeps for an address what it was first told, if that may be kept."""
    kept, (one, other) = {}, servers.values()

    def get(server, address):
        if address not in kept:
            answer = server.test_client().get(address)
            if answer.cache_control.max_age and not answer.cache_control.no_store:
                kept[address] = (answer.status_code, answer.data)
            return answer.status_code, answer.data
        return kept[address]

    told = {}
    looks = list(product(LANGUAGES, ("wide", "narrow"), CARDS))
    for server, stranger in ((one, other), (other, one)):
        for language, width, card in looks:
            address = f"/view/{release_of(server)}/{language}/{width}/{card}"
            # Whichever server the request is led to: the wrong one says so, and nobody keeps that.
            assert get(stranger, address)[0] == (200 if address in kept else 409)
            status, content = get(server, address)
            assert status == 200
            told[release_of(server), language, width, card] = content
    # Cards that show the year that differs are all of their own.
    assert len(set(told.values())) == len(told) == 2 * len(looks)
    for (_, language, width, card), content in told.items():
        head = json.loads(content)["head"]
        cyrillic = bool(re.search("[а-яё]", re.sub("<[^>]*>", "", head), re.IGNORECASE))
        assert cyrillic == (language in ("kk", "ru")), (language, width, card)
