"""Read: descriptor and CSV files -> validated read-only tables; every problem reported at once."""

from dashboard.load.package import check_package, load_package, unpack_tables
from dashboard.load.problem import CODES, PackageError, Problem
from dashboard.load.tables import Tables

__all__ = [
    "CODES",
    "PackageError",
    "Problem",
    "Tables",
    "check_package",
    "load_package",
    "unpack_tables",
]
