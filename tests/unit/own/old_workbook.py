"""A workbook of Excel 97 in bytes: written here, since no library that is installed writes one."""

import struct
from collections.abc import Mapping, Sequence

SECTOR = 512
FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
# Streams shorter than that would live in another table.
LEAST_STREAM = 4096
Cells = Sequence[Sequence[str | float | None]]


def xls(sheets: Mapping[str, Cells]) -> bytes:
    """The file with these sheets, of texts and numbers."""
    stream = _stream(sheets)
    stream += bytes(max(LEAST_STREAM - len(stream), 0))
    count = -(-len(stream) // SECTOR)
    stream += bytes(count * SECTOR - len(stream))
    # Sector 0 is the table of sectors, 1 the directory, the stream follows.
    table = [TABLE, END, *range(3, 2 + count), END]
    allocation = struct.pack("<128I", *table, *[FREE] * (128 - len(table)))
    directory = _entry("Root Entry", 5, 1, END, 0) + _entry("Workbook", 2, FREE, 2, len(stream))
    return _header() + allocation + directory + bytes(SECTOR - len(directory)) + stream


def _header() -> bytes:
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    versions = struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    places = struct.pack("<9I", 0, 1, 1, 0, LEAST_STREAM, END, 0, END, 0)
    return start + versions + places + struct.pack("<109I", 0, *[FREE] * 108)


def _entry(name: str, kind: int, child: int, first: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    head = text.ljust(64, b"\0") + struct.pack("<HBB3I", len(text), kind, 1, FREE, FREE, child)
    return head + bytes(36) + struct.pack("<IQ", first, size)


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _begin(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0))


def _stream(sheets: Mapping[str, Cells]) -> bytes:
    names = [name.encode("utf-16-le") for name in sheets]
    # Unicode throughout.
    start = _begin(0x0005) + _record(0x0042, struct.pack("<H", 1200))
    place = len(start) + sum(4 + 8 + len(name) for name in names) + 4
    listed, bodies = b"", b""
    for name, cells in zip(names, sheets.values(), strict=True):
        at = place + len(bodies)
        listed += _record(0x0085, struct.pack("<IBBBB", at, 0, 0, len(name) // 2, 1) + name)
        bodies += _begin(0x0010) + _cells(cells) + _record(0x000A, b"")
    return start + listed + _record(0x000A, b"") + bodies


def _cells(cells: Cells) -> bytes:
    found = b""
    for row, each in enumerate(cells):
        for column, cell in enumerate(each):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(cell, str):
                text = cell.encode("utf-16-le")
                found += _record(0x0204, place + struct.pack("<HB", len(text) // 2, 1) + text)
            elif cell is not None:
                found += _record(0x0203, place + struct.pack("<d", cell))
    return found
