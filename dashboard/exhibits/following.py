"""What an exhibit follows of its page's choices: its link, its choices in words, its drawing.

A page's choices are declared once; each exhibit names those that matter to it. From them come its
canonical query, so whether it has to be drawn again, and what is stated beside it.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.analysis.periods import Period
from dashboard.charts.years import period_years
from dashboard.exhibits.controls import Control, Offer, control, stated
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.query import Parameter, Refused, read_query, write_query
from dashboard.exhibits.state import Query, Settled, State
from dashboard.words import Words

# Fields of a selection, or what of it they depend on.
Fields = Sequence[str] | Callable[[Any], Sequence[str]]
# What an exhibit follows, as the first arguments of `Exhibit`.
Frame = Mapping[str, Any]
# A selection that means something, and catalogue keys of why it is not the one asked for.
Taken = tuple[Any, tuple[str, ...]]


def _years_alone(_selection: Any, fields: Sequence[str]) -> Collection[str]:
    """Years of one's own tell the period too."""
    return ("period",) if "first" in fields else ()


@dataclass(frozen=True)
class Choosing:
    """The choices of a page.

    parameters: field -> query parameter. kind: the class of its selection. settled: a selection
    -> the nearest one that means something, without choices that choose nothing, and the reasons.
    offers: a settled selection and words -> field -> what its control offers, where the parameter
    itself does not tell it. untold: a selection and the fields that an exhibit follows -> those
    that are not stated beside it. passed_on: fields that the page has no control of. of_the_period:
    see `State`.
    """

    path: str
    periods: tuple[Period, ...]
    parameters: Mapping[str, Parameter]
    kind: Callable[..., Any]
    settled: Callable[[Any], Taken] = lambda selection: (selection, ())
    offers: Callable[[Any, Words], Mapping[str, Offer]] = lambda _selection, _words: {}
    untold: Callable[[Any, Sequence[str]], Collection[str]] = _years_alone
    passed_on: tuple[str, ...] = ("lang", "period", "reporter")
    of_the_period: tuple[str, ...] = State.of_the_period

    @property
    def state(self) -> State:
        """How the page's query is read and what its controls offer."""

        def settle(query: Query) -> Settled:
            asked, refused = self.asked(query)
            selection, reasons = self.settled(asked)
            return Settled(self.write(selection), refused, reasons)

        def offered(query: Query, words: Words) -> Mapping[str, Control]:
            return self.controls(self.read(query), words)

        return State(settle, offered, self.of_the_period)

    def asked(self, query: Query) -> tuple[Any, tuple[Refused, ...]]:
        """The selection that a query asks for, and what of it was not understood. Never raises."""
        values, refused = read_query(self.parameters, query, self.kind())
        return self.kind(**values), refused

    def read(self, query: Query) -> Any:
        """The settled selection that a query stands for. Never raises."""
        return self.settled(self.asked(query)[0])[0]

    def write(self, selection: Any) -> str:
        """The canonical query, "" when everything is at its default."""
        return write_query(self.parameters, selection)

    def only(self, selection: Any, *fields: str) -> Any:
        """A settled selection with everything else at its default."""
        return self.settled(self.kind(**{one: getattr(selection, one) for one in fields}))[0]

    def following(self, *fields: str) -> Callable[[Query], str]:
        """A query -> the canonical query of these fields."""
        return lambda query: self.write(self.only(self.read(query), *fields))

    def controls(self, selection: Any, words: Words) -> dict[str, Control]:
        """Query parameter -> control."""
        offers, plain = self.offers(selection, words), Offer()
        return {
            parameter.name: control(
                parameter, getattr(selection, field), words, offers.get(field, plain)
            )
            for field, parameter in self.parameters.items()
            if field not in self.passed_on
        }

    def exhibitor(
        self,
        name: str,
        fields: Fields,
        make: Callable[[Any, Words, Frame], Exhibit],
    ) -> Exhibitor:
        """An exhibit that follows some fields. make: (selection, words, frame) -> exhibit."""

        def followed(query: Query) -> tuple[Sequence[str], Any]:
            selection = self.read(query)
            kept = fields(selection) if callable(fields) else fields
            return kept, self.only(selection, *kept)

        def made(query: Query, words: Words) -> Exhibit:
            kept, selection = followed(query)
            frame = {
                "name": name,
                "path": self.path,
                "query": self.write(selection),
                "filters": self._stated(kept, selection, words),
            }
            return make(selection, words, frame)

        return Exhibitor(name, lambda query: self.write(followed(query)[1]), made)

    def _stated(
        self, fields: Sequence[str], selection: Any, words: Words
    ) -> tuple[tuple[str, str], ...]:
        """The fields as their controls name them."""
        offered, untold = self.controls(selection, words), self.untold(selection, fields)
        told: list[tuple[str, str]] = []
        for field in fields:
            parameter = self.parameters[field]
            if field in untold or not parameter.stated:
                continue
            if field == "period":
                told.append((words(parameter.label), self._period(selection, words)))
            else:
                told += stated(offered[parameter.name], words)
        return tuple(told)

    def _period(self, selection: Any, words: Words) -> str:
        chosen = next((one for one in self.periods if one.key == selection.period), None)
        return words("period.all") if chosen is None else period_years(chosen, words)
