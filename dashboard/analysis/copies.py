"""Where the figures of a source are at home, and where the copy lies that was read instead."""

from typing import Any, NamedTuple
from urllib.parse import urlsplit

# Sites that keep repositories of anybody: no office publishes its figures there.
_REPOSITORIES = ("github.com", "gitlab.com", "bitbucket.org", "codeberg.org")


class Addresses(NamedTuple):
    """`own`: of the office, or of the page itself. `copy`: of what was read instead of it.

    Each is "" where there is none.
    """

    own: str
    copy: str


def addresses(row: Any) -> Addresses:
    """Those of a row of the table `sources`.

    Its address is that of a copy where the row names an office beside it, and in a repository
    whether it does or not.
    """
    address, office = (one if isinstance(one, str) else "" for one in (row.address, row.office))
    if office or is_repository(address):
        return Addresses(office, address)
    return Addresses(address, "")


def is_repository(address: str) -> bool:
    """Whether it leads to a site of repositories."""
    host = urlsplit(address).hostname or ""
    return any(host == site or host.endswith(f".{site}") for site in _REPOSITORIES)
