"""Query parameters as typed fields of a frozen selection, each declared once.

Reading is total: a value that is not allowed falls back to the default and is reported, so the
page can say so. Writing is canonical: defaults are left out. What a control needs to know stands
in the declaration too: see `controls.control`.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

LONGEST_TEXT = 80
# What a control of years sends while none is chosen.
NO_CHOICE = "auto"
# Parameters of the frame around a page: every page's own, those of embedding and of a pin, and
# whether a program wants no answer to what is not understood whole.
FRAME = frozenset(("lang", "period", "reporter", "data", "embed", "chart", "theme", "strict"))
# What programs for mail, chat, search and advertising add to an address.
GATHERED = frozenset(
    (
        *("fbclid", "gclid", "gclsrc", "dclid", "yclid", "ysclid", "ymclid", "msclkid", "twclid"),
        *("ttclid", "wbraid", "gbraid", "igsh", "igshid", "srsltid", "li_fat_id", "rb_clickid"),
        *("mkt_tok", "_ga", "_gl", "_openstat", "ref", "ref_src", "ref_url", "spm", "si"),
    )
)
GATHERED_BEGIN = ("utm_", "pk_", "mtm_", "hsa_", "_hs", "__hs", "mc_", "oly_", "vero_")


@dataclass(frozen=True)
class Refused:
    """A query parameter that was not understood."""

    name: str
    value: str

    @property
    def text(self) -> str:
        """As a link has it."""
        return f"{self.name}={self.value}"


@dataclass(frozen=True, kw_only=True)
class Declared:
    """What every parameter has beside its name and its values.

    label: catalogue key of what it is called. names: pattern of the keys of its values' names,
    "scale.{}". widget: how it is offered, a key of `components.controls.WIDGETS`. formerly: names
    that links used to have for it; they are read and never written. usual: the fields declared
    before it -> its default, where that depends on them; else it is that of the selection. stated:
    whether its value is stated beside what follows it.
    """

    label: str = ""
    names: str = ""
    widget: str = "radio"
    formerly: tuple[str, ...] = ()
    usual: Callable[[Mapping[str, Any]], Any] | None = None
    stated: bool = True


@dataclass(frozen=True)
class Choice(Declared):
    """One of a fixed set of words."""

    name: str
    allowed: tuple[str, ...]

    def read(self, text: str) -> str | None:
        return text if text in self.allowed else None

    def write(self, value: str) -> str:
        return value


@dataclass(frozen=True)
class Choices(Declared):
    """Several of a fixed set of words, in the order of the set; "none" for an empty choice."""

    name: str
    allowed: tuple[str, ...]

    def read(self, text: str) -> tuple[str, ...] | None:
        words = [word for word in text.split(",") if word]
        if words == ["none"]:
            return ()
        if not words or not set(words) <= set(self.allowed):
            return None
        return tuple(word for word in self.allowed if word in words)

    def write(self, value: tuple[str, ...]) -> str:
        return ",".join(value) or "none"


@dataclass(frozen=True)
class Year(Declared):
    """A year from a set of years, or None."""

    name: str
    allowed: tuple[int, ...]

    def read(self, text: str) -> int | None:
        return next((year for year in self.allowed if str(year) == text), None)

    def write(self, value: int | None) -> str:
        return "" if value is None else str(value)


@dataclass(frozen=True)
class Flag(Declared):
    """A switch, written as 1."""

    name: str

    def read(self, text: str) -> bool | None:
        return {"1": True, "0": False}.get(text)

    def write(self, value: bool) -> str:
        return "1" if value else "0"


@dataclass(frozen=True)
class Text(Declared):
    """Free text on one line. Any text is allowed; what is longer than a line is cut."""

    name: str

    def read(self, text: str) -> str:
        return " ".join(text.split())[:LONGEST_TEXT].strip()

    def write(self, value: str) -> str:
        return value


Parameter = Choice | Choices | Year | Flag | Text


def read_query(
    parameters: Mapping[str, Parameter], query: Mapping[str, str], plain: object
) -> tuple[dict[str, Any], tuple[Refused, ...]]:
    """Field -> value for every parameter, and what of the query was refused. plain: a selection in
    which nothing is chosen.

    So is a parameter that the page does not know, which may be a misspelt one, but for those that
    a link gathers on its way and those of the frame around the page.
    """
    values, refused = {}, []
    for field, parameter in parameters.items():
        name, text = _asked(parameter, query)
        read = parameter.read(text) if text else None
        if text and read is None:
            refused.append(Refused(name, text))
        values[field] = _default(parameter, field, values, plain) if read is None else read
    known = {name for one in parameters.values() for name in (one.name, *one.formerly)}
    return values, (*refused, *_unknown(query, known))


def _unknown(query: Mapping[str, str], known: Collection[str]) -> Iterator[Refused]:
    """The parameters that nobody knows."""
    for name, text in query.items():
        if text and not (name in known or name in FRAME or gathered(name)):
            yield Refused(name, text)


def gathered(name: str) -> bool:
    """Whether a parameter is one that links gather on their way."""
    return name in GATHERED or name.startswith(GATHERED_BEGIN)


def _default(parameter: Parameter, field: str, chosen: Mapping[str, Any], plain: object) -> Any:
    """What holds where a link says nothing. chosen: the fields declared before it."""
    return parameter.usual(chosen) if parameter.usual else getattr(plain, field)


def _asked(parameter: Parameter, query: Mapping[str, str]) -> tuple[str, str]:
    """What a query has for a parameter, by today's name of it before those of old links."""
    for name in (parameter.name, *parameter.formerly):
        text = query.get(name, "")
        if text and not (text == NO_CHOICE and isinstance(parameter, Year)):
            return name, text
    return parameter.name, ""


def write_query(parameters: Mapping[str, Parameter], selection: object) -> str:
    """The canonical query string of a selection, "" or starting with "?".

    Nothing is chosen in a selection that is made without arguments.
    """
    plain = type(selection)()
    values = {field: getattr(selection, field) for field in parameters}
    pairs = [
        (parameter.name, parameter.write(values[field]))
        for field, parameter in parameters.items()
        if values[field] != _default(parameter, field, values, plain)
    ]
    return "?" + urlencode(pairs, safe=",") if pairs else ""


def as_text(value: object) -> str:
    """The value of a control as a query has it: lists joined, a switch as 1 or 0."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, (list, tuple)):
        return ",".join(value) or "none"
    return "" if value is None else str(value)
