"""Which data a file was made of, and where the dashboard that made it is reached."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Edition:
    """The data package (version, day of creation) and the dashboard's address.

    base: scheme and host without a slash at the end, "https://example.org"; "" when nobody
    knows it, as in a folder that is opened without a server.
    """

    version: str
    created: date
    base: str = ""
