"""Invented files in the layouts of offices, and what is understood of them."""

from dashboard.own.understood import Understood, understood
from tests.package import package


def read(content: str | bytes, **answers: str) -> Understood:
    """What is understood of a file, given answers to its questions."""
    data = content.encode() if isinstance(content, str) else content
    return understood(data, answers, package())


def lines(*rows: str) -> str:
    """A file of these lines."""
    return "".join(f"{row}\n" for row in rows)


def values(found: Understood) -> dict[tuple, float]:
    """Year, reporter, partner and flow -> value in millions."""
    return {one[:4]: one.value for one in found.values}


def codes(found: Understood) -> dict[str, list[tuple[int, str]]]:
    """Code of a remark -> row and column of each."""
    told: dict[str, list[tuple[int, str]]] = {}
    for one in found.remarks:
        told.setdefault(one.code, []).append((one.place.row, one.place.letters))
    return told


def asked(found: Understood) -> set[str]:
    """The questions that nobody has answered."""
    return {one.name for one in found.open}


def chosen(found: Understood) -> dict[str, str]:
    """Question -> what the file, or the reader, says."""
    return {one.name: one.chosen for one in found.questions}
