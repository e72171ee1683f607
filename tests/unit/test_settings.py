"""The public address: what is taken, and what is refused with a reason."""

import pytest

from dashboard.__main__ import main
from dashboard.settings import Addresses, addresses_from, public_address, settings_from


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://trade.example.kz", "https://trade.example.kz"),
        ("http://10.0.0.5:8050/", "http://10.0.0.5:8050"),
        ("https://example.kz/trade/", "https://example.kz/trade"),
    ],
)
def test_an_address_is_kept_without_the_slash_at_its_end(text, address):
    assert public_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "example.kz",
        "ftp://example.kz",
        "javascript:alert(1)",
        "https://",
        "https://example.kz?x=1",
        "https://example.kz/#top",
        "https://me:secret@example.kz",
        "https://example.kz:99999",
        'https://example.kz/"><script>',
        "https://мысал.kz",
        "https://example.kz/a b",
        "https://example.kz/\n",
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):
        public_address(text)


def test_the_command_names_the_address_it_refuses(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--public-url", "example.kz"])
    assert stopped.value.code == 2
    assert "example.kz is no public address" in capsys.readouterr().err


def test_a_server_without_a_command_line_reads_its_environment():
    told = settings_from({"DASHBOARD_PUBLIC_URL": "https://trade.example.kz/"})
    assert told.public_url == "https://trade.example.kz"
    assert settings_from({}).public_url == ""


def test_a_wrong_address_in_the_environment_stops_the_server():
    with pytest.raises(ValueError):
        settings_from({"DASHBOARD_PUBLIC_URL": "trade.example.kz"})


def test_an_update_asks_the_official_addresses_unless_it_is_told_others():
    assert addresses_from({}) == Addresses()
    told = {
        "COMTRADE_KEY": " secret\n",
        "DASHBOARD_WORLD_BANK_URL": "http://127.0.0.1:8000/v2/",
        "DASHBOARD_COMTRADE_URL": "",
    }
    found = addresses_from(told)
    assert found.world_bank == "http://127.0.0.1:8000/v2"
    assert found.comtrade == Addresses().comtrade
    assert found.comtrade_key == "secret" and "secret" not in repr(found)
    with pytest.raises(ValueError, match="public address"):
        addresses_from({"DASHBOARD_COMTRADE_URL": "comtrade"})
