"""Which data a file was made of, where the dashboard is reached that made it, and when."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

# As everybody calls the machine they sit at.
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Edition:
    """The data package (version, day of creation) and the dashboard's address.

    base: scheme and host without a slash at the end, "https://example.org"; "" when nobody
    knows it, as in a folder that is opened without a server. taken: the day on which the reader
    takes the file; that of the data where a file must not depend on the day it was made.
    """

    version: str
    created: date
    base: str = ""
    taken: date | None = None

    @property
    def retrieved(self) -> date:
        """The day of retrieval for a citation."""
        return self.taken or self.created

    @property
    def lasting(self) -> bool:
        """Whether its address leads there from another machine too."""
        return bool(self.base) and urlsplit(self.base).hostname not in LOOPBACK
