"""Read one file of the package as text, strictly."""

import gzip
import zlib
from pathlib import Path

from dashboard.load.problem import Problem
from dashboard.load.schema import PACKED

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_text(folder: Path, path: str, kind: str) -> tuple[str | None, bytes, list[Problem]]:
    """The text of a file, its bytes as they lie there, and what is wrong with it.

    Files are UTF-8 without byte order mark, with LF line ends and no NUL. A byte order mark and
    CRLF are reported and taken out, so that the rest of the file can be checked; anything worse
    gives no text. `kind` ("CSV" or "JSON") is named when the file cannot be opened or unpacked.
    """
    content, problems = read_content(folder, path, kind)
    if content is None:
        return None, b"", problems
    try:
        plain = gzip.decompress(content) if path.endswith(PACKED) else content
    except (OSError, EOFError, zlib.error):
        return None, content, [_unreadable(path, f"{kind}, gzip")]
    text, found = _decode(plain)
    return text, content, [_encoding_problem(path, plain, place) for place in found]


def read_content(folder: Path, path: str, kind: str) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a file inside the folder, or what is wrong with it."""
    file = folder / path
    if not file.is_file() or not file.resolve().is_relative_to(folder.resolve()):
        return None, [Problem("error", path, None, None, None, "missing_file")]
    try:
        return file.read_bytes(), []
    except OSError:
        return None, [_unreadable(path, kind)]


def _unreadable(path: str, kind: str) -> Problem:
    return Problem("error", path, None, None, None, "unreadable", {"format": kind})


def _decode(content: bytes) -> tuple[str | None, list[tuple[int, int]]]:
    """The text, and the (start, end) of each stretch of bytes that should not be there."""
    found = []
    start = len(BYTE_ORDER_MARK) if content.startswith(BYTE_ORDER_MARK) else 0
    if start:
        found.append((0, start))
    null = content.find(b"\0")
    if null >= 0:
        return None, [*found, (null, null + 1)]
    try:
        text = content[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [*found, (start + error.start, start + error.end)]
    if "\r" in text:
        at = content.index(b"\r")
        found.append((at, at + 2 if content[at + 1 : at + 2] == b"\n" else at + 1))
        text = text.replace("\r\n", "\n")
    return (None if "\r" in text else text), found


def _encoding_problem(path: str, content: bytes, place: tuple[int, int]) -> Problem:
    start, end = place
    row = content.count(b"\n", 0, start) + 1
    value = content[start:end].hex(" ").upper()
    return Problem("error", path, row, None, value, "encoding")
