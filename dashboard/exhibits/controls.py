"""What a control offers: a parameter with the values that mean something at the moment."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dashboard.exhibits.query import Choice, Choices, Parameter
from dashboard.words import Words

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Control:
    """A parameter as a reader meets it.

    pairs: (value, label) of what can be chosen; none where anything can, or where it is a switch.
    unavailable: value -> why it means nothing at the moment; under the name of the control itself
    it speaks of the whole. limits: first and last of a range of numbers. told: (name, what it is
    set to) as it is stated, where legend and pairs do not say it.
    """

    name: str
    legend: str
    widget: str
    value: str | list[str] | bool
    pairs: Pairs = ()
    unavailable: Mapping[str, str] = field(default_factory=dict)
    limits: tuple[int, int] | None = None
    told: tuple[str, str] | None = None

    @property
    def reason(self) -> str:
        """Why some of it, or all, cannot be chosen."""
        return " ".join(dict.fromkeys(self.unavailable.values()))

    @property
    def off(self) -> bool:
        """Whether the whole control means nothing at the moment."""
        every = bool(self.pairs) and all(value in self.unavailable for value, _ in self.pairs)
        return self.name in self.unavailable or every

    @property
    def chosen(self) -> tuple[str, ...]:
        """The labels of what is chosen; none of what means nothing."""
        values = self.value if isinstance(self.value, list) else [self.value]
        if self.off or set(values) <= set(self.unavailable):
            return ()
        return tuple(label for value, label in self.pairs if value in values)


@dataclass(frozen=True)
class Offer:
    """What a control offers in a state, where its parameter itself does not tell it.

    value: what it stands at; None where that is the selection's own. legend: "" where the label of
    the parameter stands. The rest is as in `Control`.
    """

    value: object = None
    pairs: Iterable[tuple[str, str]] | None = None
    unavailable: Mapping[str, str] = field(default_factory=dict)
    legend: str = ""
    limits: tuple[int, int] | None = None
    told: tuple[str, str] | None = None


def control(
    parameter: Parameter, value: object, words: Words, offer: Offer | None = None
) -> Control:
    """The control of a parameter that a selection has set to a value."""
    offer = offer or Offer()
    pairs = offer.pairs
    if pairs is None and parameter.names and isinstance(parameter, (Choice, Choices)):
        pairs = [(one, words(parameter.names.format(one))) for one in parameter.allowed]
    shown = value if offer.value is None else offer.value
    return Control(
        name=parameter.name,
        legend=offer.legend or words(parameter.label),
        widget=parameter.widget,
        value=_listed(shown),
        pairs=tuple(pairs or ()),
        unavailable=offer.unavailable,
        limits=offer.limits,
        told=offer.told,
    )


def _listed(value: object) -> str | list[str] | bool:
    if isinstance(value, (tuple, list)):
        return list(value)
    return value if isinstance(value, bool) else str(value)


def stated(one: Control, words: Words) -> list[tuple[str, str]]:
    """(control, what it is set to), if it is in force."""
    if one.told:
        return [one.told]
    return [(one.legend, words.join(one.chosen))] if one.chosen else []


def options(
    pairs: Iterable[tuple[str, str]], unavailable: Mapping[str, str]
) -> list[dict[str, str | bool]]:
    """(value, label) pairs as options; a value among `unavailable` is disabled."""
    return [
        {"value": value, "label": label, "disabled": value in unavailable} for value, label in pairs
    ]
