"""What options of the command line may be; a wrong value is told in a line."""

import argparse
from collections.abc import Callable
from pathlib import Path

from dashboard.words import LANGUAGES


def languages(text: str) -> tuple[str, ...]:
    """Languages with commas between, each once; "all" for all four."""
    codes = tuple(LANGUAGES) if text == "all" else tuple(dict.fromkeys(text.split(",")))
    unknown = [code for code in codes if code not in LANGUAGES]
    if unknown:
        known = ", ".join(LANGUAGES)
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)!r} is not among {known}")
    return codes


def port(text: str) -> int:
    """A port number; the system would silently wrap a larger one around."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:6]) < 65536:
        raise argparse.ArgumentTypeError(f"{text} is no port between 1 and 65535")
    return int(text)


def setting(read: Callable[[str], object]) -> Callable[[str], object]:
    """A reader of settings whose complaint is told as that of an option."""

    def told(text: str) -> object:
        try:
            return read(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return told


def folder(text: str) -> Path:
    """A folder that is named; an empty name would mean the one that the command is run in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("name a folder")
    return Path(text)
