"""What a view depends on beside its address: data package and program, as one short text."""

from hashlib import sha256
from pathlib import Path

PROGRAM = Path(__file__).parents[1]
DESCRIPTOR = "datapackage.json"
_PARTS = ("*.py", "*.po", "*.csv")
_LENGTH = 16


def release(data: Path, program: Path = PROGRAM) -> str:
    """A digest that changes with any table or any line of the program.

    data: the folder of a package; its descriptor has the hash of every table.
    """
    found = sorted(path for part in _PARTS for path in program.rglob(part))
    digest = sha256((data / DESCRIPTOR).read_bytes())
    for path in found:
        digest.update(path.relative_to(program).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:_LENGTH]
