"""Reads the PO catalogues of one language into a plain mapping."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

from babel.messages.pofile import read_po

from dashboard.words.unbroken import unbroken

CATALOGUES = Path(__file__).with_name("catalogues")


@cache
def messages(language: str) -> Mapping[str, str | tuple[str, ...]]:
    """Key -> text, or key -> plural forms, of every part of the language's catalogue.

    Their lines end where a line may (see `unbroken`). Read once a process: the files do not change
    while it runs.
    """
    found: dict[str, str | tuple[str, ...]] = {}
    for path in sorted((CATALOGUES / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id and message.string is not None:
                    found.update(_entry(message.id, message.string))
    return MappingProxyType(found)


def _entry(
    identifier: str | Sequence[str], text: str | Sequence[str]
) -> dict[str, str | tuple[str, ...]]:
    if isinstance(identifier, str):
        return {identifier: unbroken(str(text))}
    return {identifier[0]: tuple(map(unbroken, text))}
