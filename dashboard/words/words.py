"""`Words`: the reader's language as an argument that views, figures and components take."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TypeVar

from babel.core import Locale
from babel.dates import format_date
from babel.numbers import get_decimal_symbol, get_group_symbol
from babel.plural import to_python

from dashboard.words.alphabet import sorting_key
from dashboard.words.catalogue import messages
from dashboard.words.languages import KNOWN
from dashboard.words.unbroken import unbroken

# A hyphen may end a line, and beside a dash it reads as a second one.
_MINUS = "\N{MINUS SIGN}"


Item = TypeVar("Item")


class Words:
    """The catalogue, plural rule and number format of one language."""

    def __init__(self, language: str):
        self.language = language
        self._messages = messages(language)
        self._known = KNOWN[language]
        self._locale = Locale.parse(self._known.locale)
        self._plural_form = to_python(self._locale.plural_form)
        # Of a number as Python writes it.
        self._signs = str.maketrans(
            {",": get_group_symbol(self._locale), ".": self.decimal_sign, "-": _MINUS}
        )

    def __call__(self, key: str, **values: object) -> str:
        """The text under `key` with its `{placeholders}` filled.

        Raises KeyError for a key that the catalogue lacks: a page never shows a key.
        """
        text = self._messages[key]
        assert isinstance(text, str), f"{key} has plural forms"
        return text.format(**values)

    def __contains__(self, key: str) -> bool:
        return key in self._messages

    def plural(self, key: str, count: int, **values: object) -> str:
        """The form of `key` that goes with `count`, which is also its `{count}`."""
        order = self._known.forms
        form = self._plural_form(count)
        forms = self._messages[key]
        index = order.index(form) if form in order else len(forms) - 1
        return forms[index].format(count=self.number(count, 0), **values)

    def number(self, value: float, decimals: int) -> str:
        """`value` with a fixed number of decimals and the language's separators.

        A value that rounds to zero is written without a sign, one below with a minus sign.
        """
        # By its shortest decimals, so that none of the binary ones are written.
        exact = Decimal(repr(round(float(value), decimals) or 0.0))
        return f"{exact:,.{decimals}f}".translate(self._signs)

    @property
    def decimal_sign(self) -> str:
        """What stands before the decimals of a number."""
        return get_decimal_symbol(self._locale)

    def signed(self, value: float, decimals: int) -> str:
        """Like `number`, with an explicit plus on what is above zero."""
        text = self.number(value, decimals)
        return f"+{text}" if round(float(value), decimals) > 0 else text

    def date(self, text: str) -> str:
        """A date or part of one ("2019", "2019-05", "2019-05-01") as the language writes it."""
        pieces = [int(piece) for piece in text.split("-")]
        if len(pieces) == 1:
            return text
        day = date(pieces[0], pieces[1], pieces[2] if len(pieces) == 3 else 1)
        pattern = self._known.day if len(pieces) == 3 else self._known.month
        return unbroken(format_date(day, format=pattern, locale=self._locale))

    def month(self, number: int, short: bool = False) -> str:
        """The name of a month, from 1 to 12, as it stands alone."""
        pattern = self._known.month_alone
        day = date(2000, number, 1)
        return format_date(day, format=pattern[:3] if short else pattern, locale=self._locale)

    def sorted(self, items: Iterable[Item], key: Callable[[Item], str] = str) -> list[Item]:
        """The items by the alphabet of the language; `key` gives the text of one."""
        return sorted(items, key=lambda item: sorting_key(key(item), self.language))

    def join(self, items: Iterable[str]) -> str:
        """A list as the language enumerates it, with its own word for the last "and"."""
        items = list(items)
        if len(items) < 2:
            return "".join(items)
        return self("list.last", head=", ".join(items[:-1]), last=items[-1])


@cache
def words_for(language: str) -> Words:
    """The one `Words` of a language in this process."""
    return Words(language)
