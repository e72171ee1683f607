"""What a run of the dashboard is told from outside."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
DATA = ROOT / "data"
ASSETS = ROOT / "assets"
# Of a server that strangers may reach, as an option has it.
HEAVY_PER_MINUTE = "120"


@dataclass(frozen=True)
class Settings:
    """Where the data package lies, where the server listens, and how readers reach it.

    public_url: as `public_address` gives it; "" when nobody has told it. heavy_per_minute: how
    many slides, workbooks, archives and pictures one client may have made; 0 for any number.
    behind_proxies: how many proxies in front are trusted to tell the address of a client.
    """

    data: Path = DATA
    host: str = "127.0.0.1"
    port: int = 8050
    public_url: str = ""
    heavy_per_minute: int = 0
    behind_proxies: int = 0


@dataclass(frozen=True)
class Addresses:
    """Where the command `update` asks: addresses as `public_address` gives them, and the key that
    UN Comtrade wants, "" when there is none."""

    world_bank: str = "https://api.worldbank.org/v2"
    comtrade: str = "https://comtradeapi.un.org"
    comtrade_key: str = field(default="", repr=False)


def addresses_from(environment: Mapping[str, str]) -> Addresses:
    """The addresses of the command `update`, from its environment.

    `COMTRADE_KEY` is the key; `DASHBOARD_WORLD_BANK_URL` and `DASHBOARD_COMTRADE_URL` stand for
    the addresses, for a mirror or a test. ValueError as of `public_address`.
    """
    told = {
        "world_bank": environment.get("DASHBOARD_WORLD_BANK_URL", ""),
        "comtrade": environment.get("DASHBOARD_COMTRADE_URL", ""),
    }
    given = {name: public_address(address) for name, address in told.items() if address}
    return Addresses(**given, comtrade_key=environment.get("COMTRADE_KEY", "").strip())


def settings_from(environment: Mapping[str, str]) -> Settings:
    """The settings of a server that is given no command line, from its environment.

    `DASHBOARD_PUBLIC_URL` stands for `--public-url`, `DASHBOARD_DATA` for `--data`,
    `DASHBOARD_HEAVY_PER_MINUTE` for `--heavy-per-minute`, `DASHBOARD_BEHIND_PROXIES` for
    `--behind-proxies`. ValueError for what none of them takes.
    """
    address = environment.get("DASHBOARD_PUBLIC_URL", "")
    return Settings(
        data=Path(environment.get("DASHBOARD_DATA") or DATA),
        public_url=public_address(address) if address else "",
        heavy_per_minute=count(environment.get("DASHBOARD_HEAVY_PER_MINUTE") or HEAVY_PER_MINUTE),
        behind_proxies=count(environment.get("DASHBOARD_BEHIND_PROXIES") or "0"),
    )


def count(text: str) -> int:
    """A number of things, 0 or more. ValueError for any other text."""
    if not text.isascii() or not text.isdigit() or len(text) > 6:
        raise ValueError(f"{text} is no number from 0 to 999999")
    return int(text)


def public_address(text: str) -> str:
    """The address readers reach the dashboard under, without a slash at the end.

    Raises ValueError for anything but http or https with a host and at most a path.
    """
    parts = urlsplit(text)
    whole = f"{parts.scheme}://{parts.netloc}{parts.path}"
    # Reading a port that is no number or too large raises a ValueError of its own.
    named = bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    plain = whole == text and re.fullmatch(r"[!#-;=?-~]+", text)
    if parts.scheme not in ("http", "https") or not named or not plain:
        raise ValueError(
            f"{text} is no public address: write http:// or https://, a host and at most a path"
        )
    return text.rstrip("/")
