"""What `stamp` and `update` are told on the command line."""

import argparse
import re
from datetime import date
from pathlib import Path

from dashboard.load.contract import FIRST_YEAR
from dashboard.settings import DATA

# Statistics offices revise the trade of some years back.
YEARS_BACK = 7


def add_stamp(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("folder", nargs="?", type=Path, default=DATA, help="of the data package")
    add("--date", type=_day, help="of the package; otherwise today's, if a file has changed")


def add_estimate(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("folder", nargs="?", type=Path, default=DATA, help="of the data package")
    add("--date", type=_day, default=date.today(), help="of the package if the estimates change")


def add_update(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    this_year = date.today().year
    years = (this_year - YEARS_BACK, this_year)
    add("--source", choices=("world-bank", "comtrade", "all"), required=True, help="whom to ask")
    add("--years", type=_years, default=years, help="of trade, as in 2019-2025")
    add("--data", type=Path, default=argparse.SUPPRESS, help="folder of the data package")
    add("--dry-run", action="store_true", help="tell what would change, and write nothing")
    add("--allow-fewer", action="store_true", help="take an answer with fewer values than before")
    add("--changes", type=Path, help="write every change to this file, as JSON")


def _years(text: str) -> tuple[int, int]:
    """A year, or two with a hyphen between, both included."""
    found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{4}))?", text)
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
    if not FIRST_YEAR <= first <= last <= date.today().year:
        raise argparse.ArgumentTypeError(f"{text} is no span of years, as in 2019-2025")
    return first, last


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day, as in 2026-11-22") from None
