"""The data package of the repository, read once a process: reading it takes a second."""

from functools import cache

from dashboard.load import Tables, load_package
from dashboard.settings import DATA


@cache
def package() -> Tables:
    """What is computed from it is remembered with it, so all tests ask the same one."""
    return load_package(DATA)
