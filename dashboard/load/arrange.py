"""Put problems in order, and many of a kind into one."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from dashboard.load.problem import DESCRIPTOR, Problem
from dashboard.load.schema import Table

SHOWN = 5


def arrange(problems: list[Problem], tables: tuple[Table, ...]) -> list[Problem]:
    """By file as in the descriptor, row and column; after five of a kind one that counts the rest.

    Of a kind are problems of one severity, file, field and code.
    """
    order = _order(tables)
    kinds: dict[tuple[str | None, ...], list[Problem]] = defaultdict(list)
    for problem in sorted(problems, key=order):
        kind = (problem.severity, problem.file, problem.field, problem.code)
        kinds[kind].append(problem)
    shown = [problem for kind in kinds.values() for problem in _shortened(kind)]
    return sorted(shown, key=order)


def _shortened(kind: list[Problem]) -> list[Problem]:
    if len(kind) <= SHOWN:
        return kind
    rest = kind[SHOWN:]
    expected = {"count": str(len(rest)), "code": rest[0].code}
    last = replace(rest[0], value=None, code="more_of_the_same", expected=expected)
    return [*kind[:SHOWN], last]


def _order(tables: tuple[Table, ...]) -> Callable[[Problem], tuple[str | int, ...]]:
    files = [DESCRIPTOR, *(table.path for table in tables)]
    columns = {table.path: table.columns for table in tables}

    def key(problem: Problem) -> tuple[str | int, ...]:
        place = files.index(problem.file) if problem.file in files else len(files)
        known = columns.get(problem.file, [])
        column = known.index(problem.field) if problem.field in known else -1
        return (
            place, problem.file, problem.row or 0, column, problem.field or "", problem.code,
            problem.value or "",
        )  # fmt: skip

    return key
