"""What words of a table mean: flows, units, what is no value. In Kazakh, Russian, English, Uzbek.

All is compared as `folded` leaves it: without case, accents and apostrophes; й is и, ғ is г.
"""

import re
from typing import NamedTuple

from dashboard.words import folded

_FLOWS = {
    "other": r"ре-?экспорт|ре-?импорт|\bre-?exports?\b|\bre-?imports?\b|reeksport|reimport"
    r"|кери экспорт|domestic export|\bтранзит|transit",
    "export": r"экспорт|\bexports?\b|eksport|вывоз",
    "import": r"импорт|\bimports?\b|ввоз",
    "turnover": r"товарооборот|внешнеторгов\w+ оборот|\bоборот\b|turnover|total trade|аиналым"
    r"|aylanma|ayirboshlash|айирбошлаш",
    "balance": r"сальдо|balance|saldo|чистыи экспорт|net exports?|таза экспорт",
}
_FLOW = {name: re.compile(pattern) for name, pattern in _FLOWS.items()}
_CODES = {
    **dict.fromkeys(("x", "2", "e", "exp", "ex", "эк"), "export"),
    **dict.fromkeys(("m", "1", "i", "imp", "im", "им"), "import"),
    **dict.fromkeys(("rx", "rm", "dx", "fm", "xip", "mip", "xop", "mop", "mip"), "other"),
}
_RELATIVE = re.compile(
    r"%|процент|удельн|\bдоля\b|\bдоли\b|\bтемп|прирост|\bрост\b|\bулес|\bulush|\bshares?\b|growth"
    r"|паиыз|foiz|индекс|\bindex|indeks|\bранг\b|\brank|\bместо\b|в раз|osish|усыш|осим|структура"
    r"|tarkib"
)
_QUANTITY = re.compile(
    r"тонн|\bкг\b|килограмм|\bkg\b|kilogram|\btons?\b|tonnes?\b|tonna|количеств|\bштук|\bшт\b|litre|литр"
    r"|\bqty\b|quantit|net ?w|gross ?w|\bвес\b|салмак|miqdor|ogirlik|\bсаны\b|число|number of"
)
_SCALES = {
    "thousand": r"тыс\b|тысяч|\bмын\b|\bming\b|минг\b|thousand|\bthsd?\b|\bthous\b|'?000\b|\btys\b",
    "million": r"млн|миллион|million|\bmln\b|\bmn\b|\bmio\b",
    "billion": r"млрд|миллиард|billion|\bbln\b|\bbn\b|mlrd|milliard",
}
_SCALE = {name: re.compile(pattern) for name, pattern in _SCALES.items()}
_DOLLAR = re.compile(r"долл|доллар|дол\. ?сша|\busd\b|us\$|u\.s\. ?\$|dollar|\$|\bdoll\b")
_OTHER_MONEY = re.compile(
    r"тенге|\bтг\b|\bkzt\b|\bсум\b|\bсома?\b|\bsom\b|\buzs\b|\bсум\w{0,2}\b|руб|\brub\b|евро|\beuros?\b"
    r"|\beur\b|юан|yuan|\bcny\b|\bkgs\b|\btenge\b|€|₸|₽"
)
# What a value is multiplied by to be in millions.
MILLIONS = {"unit": 1e-6, "thousand": 1e-3, "million": 1.0, "billion": 1e3}


class Unit(NamedTuple):
    """scale: one of `MILLIONS`, "" where a text names none. money: "usd", "other" or ""."""

    scale: str
    money: str

    @property
    def known(self) -> bool:
        return self.money == "usd" and bool(self.scale)


UNSAID = Unit("", "")


def flow_of(text: str) -> str:
    """The flow that a text names: export, import, turnover, balance, other; "" for none or two."""
    plain = folded(text)
    found = [name for name, pattern in _FLOW.items() if pattern.search(plain)]
    if "other" in found or "balance" in found:
        return "other" if "other" in found else "balance"
    # "Turnover (exports + imports)" and "exports and imports" are not one of them.
    return found[0] if len(found) == 1 else ""


def flow_code(text: str) -> str:
    """The flow that a cell of a column of flows means, also as a code."""
    return flow_of(text) or _CODES.get(folded(text), "")


def relative(text: str) -> bool:
    """Whether a heading is of shares, growth or ranks."""
    return bool(_RELATIVE.search(folded(text)))


def quantity(text: str) -> bool:
    """Whether a heading is of weights or numbers of things."""
    return bool(_QUANTITY.search(folded(text)))


def unit_of(text: str) -> Unit:
    """The unit that a text names. Dollars with no word for thousands are dollars."""
    plain = folded(text)
    scales = [name for name, pattern in _SCALE.items() if pattern.search(plain)]
    money = "usd" if _DOLLAR.search(plain) else "other" if _OTHER_MONEY.search(plain) else ""
    scale = scales[0] if len(scales) == 1 else "" if scales else "unit" if money == "usd" else ""
    return Unit(scale, money)
