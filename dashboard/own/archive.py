"""An XLSX file is an archive: what its parts come to is measured before anything reads them.

Each part is unpacked as far as the limit allows and packed again without compression, so what a
library reads later is of the size that was measured, whatever the archive says of itself.
"""

import io
import zipfile
import zlib

from dashboard.own import limits
from dashboard.own.sheet import Refused

_STEP = 1024 * 1024


def measured(content: bytes) -> bytes:
    """The same archive, its parts unpacked. Raises `Refused`."""
    made = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(made, "w") as plain:
            parts = given.infolist()
            if len(parts) > limits.PARTS:
                raise Refused("many_parts", most=str(limits.PARTS))
            left = limits.UNPACKED_BYTES
            for part in parts:
                unpacked = _part(given, part, left)
                left -= len(unpacked)
                plain.writestr(part.filename, unpacked)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        raise Refused("damaged") from None
    except RuntimeError:
        # The library's word for a part that wants a password.
        raise Refused("password") from None
    return made.getvalue()


def _part(given: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> bytes:
    taken = bytearray()
    with given.open(part) as stream:
        while step := stream.read(_STEP):
            taken += step
            if len(taken) > left:
                raise Refused("unpacked", most=str(limits.UNPACKED_BYTES // 2**20))
    return bytes(taken)
