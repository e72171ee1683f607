"""The command `estimate`: from the panel of the package to what its models expect of trade."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from dashboard.estimate.models import coefficient_rows, estimated, fitted_rows
from dashboard.estimate.panel import NEEDED, panel
from dashboard.estimate.ppml import Fit, Unsettled
from dashboard.load import PackageError, check_package, unpack_tables
from dashboard.update.command import Teller
from dashboard.update.draft import Draft
from dashboard.update.refusal import Refused
from dashboard.update.swap import copied, take_place
from dashboard.words import Words


def estimate(folder: Path, day: date, teller: Teller) -> int:
    """Estimates expected trade anew and puts it into the package. Answers the exit code.

    The package is replaced in one step, when `check` finds the new one sound, or stays as it is.
    """
    try:
        return _estimate(folder, day, teller)
    except Refused as error:
        teller.refuse(error)
    except PackageError as error:
        teller.problems(error.problems)
        teller.fail("update.refused.bad_package", folder=folder)
    except Unsettled as error:
        teller.fail("estimate.unsettled", steps=error.steps)
    except OSError as error:
        reason = error.strerror or str(error)
        teller.fail("update.refused.system", name=error.filename or folder, reason=reason)
    return teller.fail("update.untouched", folder=folder)


def _estimate(folder: Path, day: date, teller: Teller) -> int:
    tables, words = unpack_tables(folder), teller.words
    missing = [name for name in NEEDED if name not in tables]
    if missing:
        return teller.fail("estimate.no_panel", folder=folder, tables=", ".join(missing))
    fits = estimated(panel(tables))
    for name, fit in fits.items():
        print(_told(name, fit, words))
    target = folder.resolve()
    draft = Draft(target)
    if not _put(draft, fits):
        version = draft.descriptor["version"]
        print(words("estimate.same", folder=folder, version=version))
        return 0
    with copied(target) as beside:
        version = draft.write(beside, day)
        problems = check_package(beside)
        if any(problem.severity == "error" for problem in problems):
            teller.problems(problems)
            raise Refused("bad_result")
        if not draft.is_of(target):
            raise Refused("moved", folder=folder)
        take_place(beside, target)
    print(words("estimate.done", folder=folder, version=version))
    return 0


def _put(draft: Draft, fits: Mapping[str, Fit]) -> bool:
    """Puts the rows into the draft, and says whether any is another than before."""
    found = {
        "gravity_coefficients": list(coefficient_rows(fits)),
        "gravity_fitted": list(fitted_rows(fits)),
    }
    before = {name: draft.rows(name) for name in found}
    for name, rows in found.items():
        draft.replace(name, rows)
    return any(draft.rows(name) != before[name] for name in found)


def _told(name: str, fit: Fit, words: Words) -> str:
    """A model in a line: how much it rests on, and its coefficients with their errors."""
    terms = (
        f"{term} {words.number(value, 3)} ({words.number(error, 3)})"
        for term, value, error in zip(fit.terms, fit.estimates, fit.errors, strict=True)
    )
    rows, pairs = (words.number(count, 0) for count in (len(fit.rows), fit.pairs))
    return words("estimate.model", model=name, rows=rows, pairs=pairs, terms=", ".join(terms))
