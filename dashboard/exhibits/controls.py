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
    it speaks of the whole. limits: first and last of a range of numbers.
    """

    name: str
    legend: str
    widget: str
    value: str | list[str] | bool
    pairs: Pairs = ()
    unavailable: Mapping[str, str] = field(default_factory=dict)
    limits: tuple[int, int] | None = None

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


def control(
    parameter: Parameter,
    value: object,
    words: Words,
    pairs: Iterable[tuple[str, str]] | None = None,
    unavailable: Mapping[str, str] | None = None,
    **named: str,
) -> Control:
    """The control of a parameter.

    pairs: instead of all its values by the names it declares. unavailable: see `Control`.
    named: what its label has to name.
    """
    if pairs is None and parameter.names and isinstance(parameter, (Choice, Choices)):
        pairs = [(one, words(parameter.names.format(one))) for one in parameter.allowed]
    return Control(
        name=parameter.name,
        legend=words(parameter.label, **named),
        widget=parameter.widget,
        value=value if isinstance(value, (bool, list)) else str(value),
        pairs=tuple(pairs or ()),
        unavailable=unavailable or {},
    )


def stated(
    offered: Mapping[str, Control], names: Iterable[str], words: Words
) -> tuple[tuple[str, str], ...]:
    """(control, what it is set to) for those of the named controls that are in force."""
    told = ((offered[name].legend, offered[name].chosen) for name in names)
    return tuple((legend, words.join(labels)) for legend, labels in told if labels)


def options(
    pairs: Iterable[tuple[str, str]], unavailable: Mapping[str, str]
) -> list[dict[str, str | bool]]:
    """(value, label) pairs as options; a value among `unavailable` is disabled."""
    return [
        {"value": value, "label": label, "disabled": value in unavailable} for value, label in pairs
    ]
