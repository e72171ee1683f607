"""What every part of the mirror page is made from."""

from dataclasses import dataclass

from dashboard.load import Tables
from dashboard.pages.mirror.selection import MirrorOptions, MirrorSelection, to_query
from dashboard.words import Words


@dataclass(frozen=True)
class Context:
    """Data, choices and language of one drawing of the page."""

    tables: Tables
    options: MirrorOptions
    selection: MirrorSelection
    words: Words
    narrow: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """First and last year shown."""
        return self.options.span(self.selection)

    def download(self, part: str) -> str:
        """The address of the rows of a part of the page as CSV."""
        return f"/download/mirror-{part}.csv{to_query(self.selection, self.options)}"

    def chart(self, kind, **parts):
        """A chart of amounts over the years shown."""
        first, last = self.span
        return kind(
            periods=self.options.periods,
            first=first,
            last=last,
            log=self.selection.scale == "log",
            narrow=self.narrow,
            **parts,
        )
