"""Office files without the moment they were made in: the same content, the same bytes."""

import io
import re
import zipfile

from dashboard.exports.edition import Edition
from dashboard.exports.package import archive

_CORE = "docProps/core.xml"
_MOMENTS = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def steady(content: bytes, edition: Edition) -> bytes:
    """An office file, and the workbooks inside it, dated by the day of the data."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    moment = f"{edition.created.isoformat()}T00:00:00Z".encode()
    for name in files:
        if name == _CORE:
            files[name] = _MOMENTS.sub(rb"\g<1>" + moment, files[name])
        elif name.endswith(".xlsx"):
            files[name] = steady(files[name], edition)
    return archive(files, zipfile.ZIP_DEFLATED)
