"""Links that lead to the same state later: canonical parameters, language, version of the data."""

from dataclasses import replace

from dashboard.exports.address import link
from tests.unit.exports.samples import EDITION


def test_the_language_follows_the_state():
    found = link("/trade", "?period=3&partner=UZB,KGZ", EDITION, "kk")
    assert found == "https://trade.example.org/trade?period=3&partner=UZB,KGZ&lang=kk"


def test_a_pinned_link_names_the_data():
    found = link("/", "", EDITION, "uz", pin=True)
    assert found == "https://trade.example.org/?lang=uz&data=2026.11.22"


def test_what_the_state_says_of_language_and_data_does_not_count():
    query = "?lang=ru&data=2020.01.01&period=1"
    assert link("/trade", query, EDITION, "en").endswith("/trade?period=1&lang=en")


def test_without_address_and_language_it_is_the_path():
    assert link("/trade", "", replace(EDITION, base=""), "") == "/trade"


def test_values_stay_one_value():
    found = link("/data", "?find=a%26b%3Dc+%D2%9B", EDITION, "en")
    assert found.endswith("/data?find=a%26b%3Dc+%D2%9B&lang=en")
