"""Whatever is wrong with an answer: the old package stays byte for byte, and the place is told."""

import pytest

from dashboard.update.asking import TRIES
from tests.unit.update.faults import BANK_PLACE, UZB_2023, YEAR_PLACE
from tests.unit.update.old_package import GDP, tree
from tests.unit.update.server import Fault

pytestmark = pytest.mark.slow

ONCE = {
    "too many": Fault(429, {"Retry-After": "7"}),
    "error": Fault(500),
    "unavailable": Fault(503),
    "cut": Fault(cut=True),
    "reset": Fault(reset=True),
    "no JSON": Fault(body=b"<html>busy</html>"),
    "half JSON": Fault(body=b'[{"page": 1'),
    "no number": Fault(body=b'{"count": NaN}'),
}
each_passing = pytest.mark.parametrize("fault", ONCE.values(), ids=ONCE)
each_api = pytest.mark.parametrize(
    ("source", "asked", "place"),
    [("world-bank", GDP, BANK_PLACE), ("comtrade", UZB_2023, YEAR_PLACE)],
)


@each_api
@each_passing
def test_what_passes_is_tried_again(run, apis, fault, source, asked, place):
    apis.faults[asked] = [fault]
    assert run(source) == 0
    assert run.waits == [7.0 if fault.status == 429 else 1.0]


@each_api
@each_passing
def test_what_does_not_pass_is_given_up_and_changes_nothing(
    refused, run, apis, fault, source, asked, place
):
    apis.faults[asked] = [fault] * TRIES
    told = refused(source)
    assert place in told and f"{TRIES} tries" in told
    pause = [7.0] * 3 + [8.0] if fault.status == 429 else [1.0, 2.0, 4.0, 8.0]
    assert run.waits == pause


@each_api
def test_a_long_wait_is_not_waited(refused, run, apis, source, asked, place):
    apis.faults[asked] = [Fault(429, {"Retry-After": "5400"})]
    told = refused(source)
    assert place in told and "5400 seconds" in told and run.waits == []


@pytest.mark.parametrize(
    ("told", "waits"),
    [("Sun, 06 Nov 1994 08:49:37 GMT", [1.0]), ("soon", [1.0]), ("", [1.0]), ("-5", [1.0])],
)
def test_any_form_of_a_wait_is_understood_or_passed_over(run, apis, told, waits):
    apis.faults[GDP] = [Fault(429, {"Retry-After": told})]
    assert run("world-bank") == 0
    assert run.waits == waits


@each_api
@pytest.mark.parametrize("status", [301, 400, 401, 403, 404])
def test_a_refusal_is_final(refused, run, apis, source, asked, place, status):
    apis.faults[asked] = [Fault(status, {"Location": "http://127.0.0.1:9/"})]
    told = refused(source)
    assert place in told and f"HTTP {status}" in told and run.waits == []


def test_without_a_key_nothing_is_asked(refused, apis):
    told = refused(key="")
    assert "COMTRADE_KEY" in told and apis.asked == []


def test_a_wrong_key_is_told_and_not_shown(refused):
    told = refused("comtrade", key="another")
    assert "UN Comtrade, KAZ 2023" in told and "HTTP 401" in told and "another" not in told


def test_one_bad_answer_among_good_ones_spoils_all(refused, apis):
    apis.faults["reporterCode=860&period=2024"] = [Fault(404)]
    assert "UZB 2024" in refused()


def test_a_result_that_the_loader_refuses_is_not_taken(refused, apis):
    """A share above the highest possible: no rule of the update, but one of the package."""
    apis.bank["IT.CEL.SETS.P2"]["KAZ", 1996] = -0.01
    told = refused("world-bank")
    assert "indicators.csv" in told and "sound data package" in told


def test_a_package_with_errors_is_not_brought_up_to_date(refused, folder, apis):
    (folder / "trade.csv").write_text("nothing\n", encoding="utf-8")
    assert "trade.csv" in refused() and apis.asked == []


def test_a_package_that_is_changed_meanwhile_is_left_to_whoever_does(run, folder, apis, capsys):
    descriptor = folder / "datapackage.json"

    def change(path: str) -> None:
        text = descriptor.read_text(encoding="utf-8")
        descriptor.write_text(text.replace('"tiny"', '"other"'), encoding="utf-8")

    apis.before_answer = change
    assert run("world-bank") == 1
    assert '"other"' in descriptor.read_text(encoding="utf-8")
    assert "Somebody else" in capsys.readouterr().err


def test_a_list_of_changes_that_cannot_be_written_stops_the_update(run, folder, tmp_path, capsys):
    before = tree(folder)
    assert run("world-bank", changes=tmp_path / "nowhere" / "changes.json") == 1
    assert tree(folder) == before and "changes.json" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["kk", "ru", "uz"])
def test_a_refusal_is_told_in_the_reader_s_language(run, apis, language, capsys):
    apis.faults[GDP] = [Fault(404)]
    assert run("world-bank", language=language) == 1
    told = capsys.readouterr().err
    assert BANK_PLACE in told and "404" in told and "server" not in told.replace("server ", "", 1)
