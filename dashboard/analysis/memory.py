"""Answers that are computed once a process for each data package and question."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from dashboard.load import Tables

Question = ParamSpec("Question")
Answer = TypeVar("Answer")


def remembered(
    function: Callable[Concatenate[Tables, Question], Answer],
) -> Callable[Concatenate[Tables, Question], Answer]:
    """`function(tables, *question)` that computes an answer only the first time it is asked.

    Callers share the answer, so they must not change it. The questions must be hashable and
    few: choices of a page, never free text.
    """
    answers: dict[tuple[Hashable, ...], tuple[Tables, Answer]] = {}

    @wraps(function)
    def ask(tables: Tables, *question: Question.args, **named: Question.kwargs) -> Answer:
        key = (id(tables), *question, *sorted(named.items()))
        if key not in answers:
            # The package is kept beside its answer, so that no other can take its identity.
            answers[key] = (tables, function(tables, *question, **named))
        return answers[key][1]

    return ask
