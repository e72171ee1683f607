"""Plain JSON values with whatever recurs stored once.

The charts of one slide in four languages and four choices of the period share most of their
values, and the tables most of their rows. assets/pack.js puts back together what it shows.
"""

import json
from collections import Counter
from typing import Any

# A reference is a text of this sign and a number in base 36; a text that begins with the sign
# itself gets it twice.
SIGN = "~"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

# A reference takes about six bytes: what is hardly longer stays where it is.
_WORTH_BYTES = 9

Key = str | tuple


def pooled(value: Any) -> dict[str, Any]:
    """A JSON value as {"pool": what recurs, "root": the rest}, with references into the pool.

    Containers in the pool refer to others further up in it. Keys of objects come out sorted.
    Raises ValueError for a number that JSON does not have.
    """
    counter = _Counter()
    root = counter.intern(value)
    writer = _Writer(counter)
    return {"root": writer.written(root), "pool": writer.pool}


def reference(number: int) -> str:
    """The text that stands for an entry of the pool."""
    digits = ""
    while number or not digits:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return SIGN + digits


class _Counter:
    """Every different value under a key of its own, and how often others hold it.

    A value inside a recurring one counts once: it is stored once with it.
    """

    def __init__(self):
        self.holds: Counter[Key] = Counter()
        self.parts: dict[Key, Any] = {}
        self.bytes: dict[Key, int] = {}
        self._keys: dict[tuple, Key] = {}

    def intern(self, value: Any) -> Key:
        """The key of a value: equal for equal values, and 1, 1.0 and true are not equal."""
        if isinstance(value, dict):
            inside = [(name, self.intern(value[name])) for name in sorted(value)]
            return self._of("object", tuple(inside), [key for _, key in inside])
        if isinstance(value, list):
            inside = [self.intern(one) for one in value]
            return self._of("array", tuple(inside), inside)
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        if text not in self.parts:
            self.parts[text] = value
            self.bytes[text] = len(text.encode())
        return text

    def _of(self, kind: str, shape: tuple, inside: list[Key]) -> Key:
        found = self._keys.get((kind, shape))
        if found is None:
            found = self._keys[kind, shape] = (kind, len(self._keys))
            self.parts[found] = shape
            self.bytes[found] = 2 + sum(self.bytes[one] + 1 for one in inside)
            self.holds.update(inside)
        return found


class _Writer:
    """Writes values, those worth it into the pool when they are first met."""

    def __init__(self, counter: _Counter):
        self.pool: list[Any] = []
        self._counter = counter
        self._numbers: dict[Key, int] = {}

    def written(self, key: Key) -> Any:
        """A value, or the reference that stands for it."""
        if key in self._numbers:
            return reference(self._numbers[key])
        plain = self._plain(key)
        shared = self._counter.holds[key] > 1 and self._counter.bytes[key] > _WORTH_BYTES
        if not shared:
            return plain
        self._numbers[key] = len(self.pool)
        self.pool.append(plain)
        return reference(self._numbers[key])

    def _plain(self, key: Key) -> Any:
        parts = self._counter.parts[key]
        if isinstance(key, str):
            escaped = isinstance(parts, str) and parts.startswith(SIGN)
            return SIGN + parts if escaped else parts
        if key[0] == "object":
            return {name: self.written(inside) for name, inside in parts}
        return [self.written(inside) for inside in parts]
