"""A file as it comes -> its sheets, with how it was read."""

from typing import NamedTuple

from dashboard.own import limits, workbook
from dashboard.own.decoding import decoded
from dashboard.own.delimited import parted
from dashboard.own.sheet import Refused, Remark, Sheet

# Beginnings of files that are none of those that are read, by the code of what they are.
_OTHERS = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"Rar!", "packed"),
    (b"{\\rtf", "document"),
)
_WEB = (b"<!doctype html", b"<html", b"<table", b"<?xml", b"<meta", b"<head", b"<body", b"<style")
_SNIFFED = 1024


class Opened(NamedTuple):
    """kind: "text" or "workbook". encoding, delimiter: of a text, "" else. sure: whether the bytes
    themselves say which encoding they are in."""

    sheets: tuple[Sheet, ...]
    kind: str
    encoding: str = ""
    delimiter: str = ""
    sure: bool = True
    remarks: tuple[Remark, ...] = ()


def opened(content: bytes, encoding: str = "") -> Opened:
    """The sheets of a file. encoding: of a text, as the reader corrected it, "" if they did not.

    Raises `Refused` for what is no table, or goes beyond a limit.
    """
    if len(content) > limits.BYTES:
        raise Refused("large", most=str(limits.BYTES // 2**20))
    if not content.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00"):
        raise Refused("empty")
    if content.startswith((workbook.ARCHIVE, workbook.OLD)):
        return Opened(tuple(workbook.sheets_of(content)), "workbook")
    for beginning, what in _OTHERS:
        if content.startswith(beginning):
            raise Refused(what)
    start = content[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(_WEB):
        raise Refused("web_page")
    text = decoded(content, encoding)
    rows = parted(text.text)
    return Opened((rows.sheet,), "text", text.encoding, rows.delimiter, text.sure, rows.remarks)
