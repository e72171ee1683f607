"""Answers in the right form that cannot be true: nothing is changed."""

import pytest

from tests.unit.update.faults import BANK_PLACE, YEAR_PLACE
from tests.unit.update.old_package import GDP, PHONES


def test_fewer_values_than_before_are_refused_unless_they_are_asked_for(refused, run, apis):
    del apis.bank[PHONES]["KAZ", 1995], apis.bank[PHONES]["KAZ", 1996]
    told = refused("world-bank")
    assert PHONES in told and "1 values where there were 2" in told and "--allow-fewer" in told
    assert run("world-bank", allow_fewer=True) == 0


def test_a_year_with_fewer_partners_than_before_is_refused(refused, run, apis, capsys):
    run("comtrade")
    capsys.readouterr()
    del apis.trade["UZB", 2023]["X", "KGZ"]
    assert YEAR_PLACE in refused("comtrade")


def test_a_year_that_is_gone_is_refused(refused, run, apis, capsys):
    run("comtrade")
    capsys.readouterr()
    del apis.trade["UZB", 2023]
    assert YEAR_PLACE in refused("comtrade")


@pytest.mark.parametrize("factor", [10, 1000, 0.1, 0.000001])
def test_a_known_value_that_moves_tenfold_is_refused(refused, apis, factor):
    apis.bank[GDP]["KAZ", 2023] = 261e9 * factor
    assert f"{BANK_PLACE}, KAZ 2023" in refused("world-bank")


@pytest.mark.parametrize("value", [2.9e12, 2.9e10 / 2, 0])
def test_a_new_value_ten_times_its_neighbour_is_refused(refused, apis, value):
    apis.bank[GDP]["KAZ", 2024] = value
    assert f"{BANK_PLACE}, KAZ 2024" in refused("world-bank")


def test_a_leap_that_is_known_is_believed(run, folder):
    """The telephones of 1995 are fifteen times those of 1994, as they were before."""
    assert run("world-bank") == 0


@pytest.mark.parametrize(("flow", "partner"), [("X", "KAZ"), ("M", "KAZ")])
def test_a_tenfold_value_between_the_two_countries_is_refused(refused, apis, flow, partner):
    apis.trade["UZB", 2024][flow, partner] *= 12
    assert "UN Comtrade, UZB" in refused("comtrade")


def test_trade_ten_times_what_another_source_has_is_refused(refused, apis):
    apis.trade["KAZ", 2023]["X", "UZB"] *= 10
    assert "UN Comtrade, KAZ export UZB 2023" in refused("comtrade")
