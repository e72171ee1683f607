"""The data package as files to take along: each table as it lies there, and all in one archive."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

DESCRIPTOR = "datapackage.json"
CODEBOOK = "README.md"
SUMS = "SHA256SUMS"

# The oldest moment that the format can hold: an archive must not depend on when it was made.
_MOMENT = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE_FILE = 0o100644 << 16


def package_files(folder: Path) -> dict[str, bytes]:
    """Name -> content of every file of the package, unaltered, sorted by name."""
    descriptor = (folder / DESCRIPTOR).read_bytes()
    paths = [resource["path"] for resource in json.loads(descriptor)["resources"]]
    names = sorted([CODEBOOK, DESCRIPTOR, *paths])
    return {name: (folder / name).read_bytes() for name in names}


def checksums(files: Mapping[str, bytes]) -> str:
    """The files as `sha256sum --check` reads them: digest, two spaces, name."""
    return "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n"
        for name, content in sorted(files.items())
    )


def package_zip(files: Mapping[str, bytes]) -> bytes:
    """The files and their checksums as a ZIP archive, the same bytes for the same files.

    Nothing is compressed: compressors differ between machines, and with them the bytes.
    """
    held = {**files, SUMS: checksums(files).encode()}
    return archive({name: held[name] for name in sorted(held)})


def archive(files: Mapping[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """A ZIP archive of the files in their order, dated alike. method: of `zipfile`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as written:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE_FILE
            written.writestr(entry, content, method)
    return out.getvalue()
