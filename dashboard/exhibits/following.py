"""What an exhibit follows of its page's choices: its link, its choices in words, its drawing.

A page's choices are declared once; each exhibit names those that matter to it. From them come its
canonical query, so whether it has to be drawn again, and what is stated beside it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.analysis.periods import Period
from dashboard.exhibits.controls import Control, control, stated
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.query import Parameter, read_query, write_query
from dashboard.exhibits.state import Query, Settled, State
from dashboard.exhibits.stated import stated_period
from dashboard.words import Words

# Fields of a selection, or what of it they depend on.
Fields = Sequence[str] | Callable[[Any], Sequence[str]]
# What an exhibit follows, as the first arguments of `Exhibit`.
Frame = Mapping[str, Any]


@dataclass(frozen=True)
class Choosing:
    """The choices of a page.

    parameters: field -> query parameter. kind: the class of its selection. settled: a selection
    -> the nearest one that means something, without choices that choose nothing. pairs, values: the
    selection and words -> (value, label) pairs, and shown values, of fields, where the parameter
    itself does not tell them. reasons: a selection -> catalogue keys of why the settled one is
    another than was asked for.
    """

    path: str
    periods: tuple[Period, ...]
    parameters: Mapping[str, Parameter]
    kind: Callable[..., Any]
    settled: Callable[[Any], Any]
    pairs: Callable[[Any, Words], Mapping[str, Sequence[tuple[str, str]]]]
    values: Callable[[Any], Mapping[str, Any]] = lambda _selection: {}
    reasons: Callable[[Any], tuple[str, ...]] = lambda _selection: ()

    @property
    def state(self) -> State:
        """How the page's query is read and what its controls offer."""

        def settle(query: Query) -> Settled:
            values, refused = read_query(self.parameters, query)
            asked = self.kind(**values)
            return Settled(self.write(self.settled(asked)), refused, self.reasons(asked))

        return State(settle, lambda query, words: self.controls(self.read(query), words))

    def read(self, query: Query) -> Any:
        """The settled selection that a query stands for. Never raises."""
        return self.settled(self.kind(**read_query(self.parameters, query)[0]))

    def write(self, selection: Any) -> str:
        """The canonical query, "" when everything is at its default."""
        return write_query(self.parameters, selection)

    def controls(self, selection: Any, words: Words) -> dict[str, Control]:
        """Query parameter -> control; the period is every page's own."""
        pairs, values = self.pairs(selection, words), self.values(selection)
        return {
            parameter.name: control(
                parameter, values.get(field, _shown(selection, field)), words, pairs.get(field)
            )
            for field, parameter in self.parameters.items()
            if field not in ("lang", "period")
        }

    def exhibitor(
        self,
        name: str,
        fields: Fields,
        make: Callable[[Any, Words, Frame], Exhibit],
    ) -> Exhibitor:
        """An exhibit that follows some fields. make: (selection, words, frame) -> exhibit."""

        def own(query: Query) -> tuple[Sequence[str], Any]:
            selection = self.read(query)
            kept = fields(selection) if callable(fields) else fields
            followed = {one: getattr(selection, one) for one in kept}
            return kept, self.settled(self.kind(**followed))

        def made(query: Query, words: Words) -> Exhibit:
            kept, selection = own(query)
            frame = {
                "name": name,
                "path": self.path,
                "query": self.write(selection),
                "filters": self._stated(kept, selection, words),
            }
            return make(selection, words, frame)

        return Exhibitor(name, lambda query: self.write(own(query)[1]), made)

    def _stated(self, fields: Sequence[str], selection: Any, words: Words):
        """The fields as their controls name them; years of one's own tell the period too."""
        offered, told = self.controls(selection, words), []
        for field in fields:
            # The unit of the screen is not that of the rows in a file; each states its own.
            if field == "unit":
                continue
            if field != "period":
                told += stated(offered, [self.parameters[field].name], words)
            elif "first" not in fields:
                told.append(stated_period(selection.period, self.periods, words))
        return tuple(told)


def _shown(selection: Any, field: str):
    value = getattr(selection, field)
    return list(value) if isinstance(value, tuple) else value
