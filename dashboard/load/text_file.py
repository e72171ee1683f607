"""Read one file of the package as text, strictly."""

from pathlib import Path

from dashboard.load.problem import Problem

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_text(folder: Path, path: str, kind: str) -> tuple[str | None, bytes, list[Problem]]:
    """The text of a file, its bytes, and what is wrong with it.

    Files are UTF-8 without byte order mark, with LF line ends and no NUL. A byte order mark and
    CRLF are reported and taken out, so that the rest of the file can be checked; anything worse
    gives no text. `kind` ("CSV" or "JSON") is named when the file cannot be opened.
    """
    file = folder / path
    if not file.is_file() or not file.resolve().is_relative_to(folder.resolve()):
        return None, b"", [Problem("error", path, None, None, None, "missing_file")]
    try:
        content = file.read_bytes()
    except OSError:
        expected = {"format": kind}
        return None, b"", [Problem("error", path, None, None, None, "unreadable", expected)]
    text, found = _decode(content)
    return text, content, [_encoding_problem(path, content, place) for place in found]


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
