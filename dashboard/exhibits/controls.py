"""What a control offers: values with their labels, and which of them mean nothing at the moment."""

from collections.abc import Iterable, Mapping


def options(pairs: Iterable[tuple[str, str]], unavailable: Mapping[str, str]) -> list[dict]:
    """(value, label) pairs as options; a value among `unavailable` is disabled."""
    return [
        {"value": value, "label": label, "disabled": value in unavailable} for value, label in pairs
    ]
