"""The two doors of `load`: what is wrong with a package, and the package itself."""

from pathlib import Path

import pandas as pd

from dashboard.load.arrange import arrange
from dashboard.load.cells import check_cells
from dashboard.load.claim_rules import check_claims
from dashboard.load.csv_rows import read_outside, read_sheet
from dashboard.load.date_rules import check_dates, check_periods
from dashboard.load.descriptor import read_descriptor
from dashboard.load.edition_rules import check_editions
from dashboard.load.figure_rules import check_borders, check_indicator_bounds, check_turnover
from dashboard.load.frames import frame_of
from dashboard.load.keys import check_keys
from dashboard.load.problem import PackageError, Problem
from dashboard.load.schema import PACKED, Descriptor
from dashboard.load.sheet import Sheet
from dashboard.load.tables import Tables
from dashboard.load.trade_rules import check_leaps, check_reference_series

# In this order: later rules trust what earlier ones have not blamed.
_RULES = (
    check_keys,
    check_dates,
    check_periods,
    check_indicator_bounds,
    check_editions,
    check_borders,
    check_turnover,
    check_leaps,
    check_reference_series,
    check_claims,
)


def check_package(folder: Path, unpack: bool = False) -> list[Problem]:
    """Everything wrong with the package in `folder`, errors and warnings, in the same order always.

    Never raises for what is in the folder, never asks the network. unpack: whether the rows of
    compressed tables are judged too, which takes seconds; else only that their files are whole.
    """
    return _examine(Path(folder), unpack)[2]


def load_package(folder: Path) -> Tables:
    """The package in `folder`; PackageError with all its problems when one of them is an error."""
    descriptor, sheets, problems = _examine(Path(folder))
    wrong = any(problem.severity == "error" for problem in problems)
    # A package without its date has an error that says so.
    if descriptor is None or descriptor.created is None or wrong:
        raise PackageError(problems)
    frames = {name: frame_of(sheet) for name, sheet in sheets.items()}
    packed = tuple(table.name for table in descriptor.tables if table.packed)
    return Tables(descriptor.version, descriptor.created, tuple(problems), frames, packed)


def unpack_tables(folder: Path) -> dict[str, pd.DataFrame]:
    """The compressed tables, which `load_package` leaves where they are; PackageError likewise."""
    descriptor, sheets, problems = _examine(Path(folder), unpack=True)
    if descriptor is None or any(problem.severity == "error" for problem in problems):
        raise PackageError(problems)
    packed = [table.name for table in descriptor.tables if table.packed]
    return {name: frame_of(sheets[name]) for name in packed}


def _examine(
    folder: Path, unpack: bool = False
) -> tuple[Descriptor | None, dict[str, Sheet], list[Problem]]:
    """Read every file once and judge it."""
    descriptor, problems = read_descriptor(folder)
    if descriptor is None:
        return None, {}, arrange(problems, ())
    sheets: dict[str, Sheet] = {}
    for table in descriptor.tables:
        if table.packed and not unpack:
            problems += read_outside(folder, table)
            continue
        sheet, found = read_sheet(folder, table)
        problems += found
        if sheet is not None:
            sheets.setdefault(table.name, sheet)
    problems += _unknown_files(folder, descriptor)
    for sheet in sheets.values():
        check_cells(sheet)
    for rule in _RULES:
        rule(sheets)
    problems += [problem for sheet in sheets.values() for problem in sheet.problems]
    return descriptor, sheets, arrange(problems, descriptor.tables)


def _unknown_files(folder: Path, descriptor: Descriptor) -> list[Problem]:
    """CSV files in the folder that the descriptor does not speak of, even in vain."""
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if _is_csv(path)}
    unknown = sorted(names - descriptor.paths)
    return [Problem("error", name, None, None, None, "unknown_file") for name in unknown]


def _is_csv(path: Path) -> bool:
    return path.name.lower().endswith((".csv", f".csv{PACKED}")) and path.is_file()
