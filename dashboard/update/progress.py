"""A bar that says what is being asked for; only on a terminal."""

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as Bar

from dashboard.words import Words


class Progress:
    """One step a question, on the error stream, so that the output stays the report."""

    def __init__(self, questions: int, words: Words) -> None:
        columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
        console = Console(stderr=True)
        shown = sys.stderr.isatty()
        self._words = words
        self._bar = Bar(*columns, console=console, transient=True, disable=not shown)
        self._task = self._bar.add_task("", total=questions)
        self._asked = 0

    def __enter__(self) -> "Progress":
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def tell(self, place: str) -> None:
        """This is asked for now; what was asked before has been answered."""
        asking = self._words("update.asking", place=place)
        self._bar.update(self._task, completed=self._asked, description=asking)
        self._asked += 1
