"""From observations and answers to the values of a series, each once, in millions of dollars."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from dashboard.own import limits
from dashboard.own.observation import OTHERS, Observation
from dashboard.own.rows import GROUP
from dashboard.own.series import STATUSES, OwnValue
from dashboard.own.sheet import Place, Remark
from dashboard.own.vocabulary import MILLIONS, Unit

# Turnover beside exports and imports is their sum, but for rounding.
_SUM_TOLERANCE = 0.01
# Codes that are told once a sheet: they hold for all of a table.
_OF_SHEETS = {"months_title", "other_money"}
FROM_FILE = "file"
PART, WHOLE = "part", "whole"
Key = tuple[int, str, str, str]


@dataclass(frozen=True)
class Answered:
    """chosen: question -> answer, `FROM_FILE` for what the file says itself, "" where it is open.
    filling: questions whose answer goes where the file says nothing, and nowhere else."""

    chosen: Mapping[str, str]
    filling: frozenset[str]

    def said(self, name: str, own: str) -> str:
        """What holds of a value about which the file says `own`, "" for nothing."""
        given = self.chosen.get(name, "")
        keeps = given in ("", FROM_FILE) or (own and name in self.filling)
        return own if keeps else given


@dataclass
class Settled:
    """places: year, reporter, partner and flow -> where the value stands."""

    values: tuple[OwnValue, ...] = ()
    remarks: list[Remark] = field(default_factory=list)
    places: dict[Key, Place] = field(default_factory=dict)


def settled(found: Sequence[Observation], answered: Answered) -> Settled:
    """The values on which file and answers agree, and why others are none."""
    result = Settled()
    countries = any(one.partner not in ("", GROUP) for one in found)
    taken: list[tuple[OwnValue, Place]] = []
    for one in found:
        if one.partner == GROUP:
            continue
        filled = _filled(one, answered, countries)
        kind, code = _why_not(filled)
        if code:
            result.remarks.append(Remark(kind, code, one.place, one.label or f"{one.value:.15g}"))
        elif _complete(filled):
            taken.append((_value(filled), one.place))
    result.remarks = _once(result.remarks)
    _without_repeats(taken, result)
    _without_sums(result)
    if len(result.values) > limits.VALUES:
        told = (("most", str(limits.VALUES)),)
        result.remarks.append(Remark("problem", "many_values", Place(""), "", told))
        result.values = ()
    return result


def _filled(one: Observation, answered: Answered, countries: bool) -> Observation:
    """The observation with what the reader says beside, or in place of, what the file says."""
    if one.cause == "months_title" and answered.chosen.get("months") == WHOLE:
        one = replace(one, part=False, cause="")
    year = answered.said(f"year.{one.place.sheet}", "") if one.years else one.year
    year = year or answered.said("year", "")
    scale = answered.said("unit", one.unit.scale if one.unit.known else "")
    foreign = one.unit.money == "other" and answered.chosen.get("unit") in ("", FROM_FILE, None)
    return replace(
        one,
        year=int(year) if year else None,
        reporter=answered.said("reporter", one.reporter),
        partner=one.partner or ("" if countries else answered.said("partner", "")),
        flow=answered.said("flow", one.flow),
        unit=one.unit if foreign else Unit(scale, "usd" if scale else ""),
        cause=one.cause or ("total" if countries and not one.partner else ""),
    )


def _why_not(one: Observation) -> tuple[str, str]:
    """Kind and code of why a value does not count, ("", "") if it does."""
    if one.part:
        # Of a row or column of months that is told of the row or column.
        return ("left_out", one.cause) if one.cause else ("left_out", "")
    if one.cause:
        return "left_out", one.cause
    if one.flow in OTHERS:
        return "left_out", "other_flow"
    if one.reporter and one.reporter == one.partner:
        return "left_out", "own_country"
    if one.value < 0:
        return "problem", "negative"
    if one.unit.money == "other":
        return "problem", "other_money"
    return "", ""


def _complete(one: Observation) -> bool:
    known = one.year and one.reporter and one.partner and one.flow and one.unit.known
    return bool(known) and not one.part


def _value(one: Observation) -> OwnValue:
    """In millions, by decimal arithmetic: a thousandth of what is written has the same digits."""
    millions = Decimal(repr(one.value)) * Decimal(repr(MILLIONS[one.unit.scale]))
    status = one.status if one.status in STATUSES else STATUSES[0]
    return OwnValue(one.year or 0, one.reporter, one.partner, one.flow, float(millions), status)


def _once(remarks: list[Remark]) -> list[Remark]:
    """What is told of several values of a row, of the row; of a whole table, of its sheet."""
    found: dict[tuple, list[Remark]] = {}
    for one in remarks:
        whole = one.code in _OF_SHEETS
        key = (one.code, one.place.sheet, 0 if whole else one.place.row)
        found.setdefault(key, []).append(one)
    told = []
    for (code, sheet, row), same in found.items():
        first = same[0]
        place = first.place if len(same) == 1 and row else Place(sheet, row)
        told.append(Remark(first.kind, code, place, first.found if row else ""))
    return told


def _without_repeats(taken: list[tuple[OwnValue, Place]], result: Settled) -> None:
    """Each value once. Two that disagree are both left out: nothing decides between them."""
    found: dict[Key, list[tuple[OwnValue, Place]]] = {}
    for value, place in taken:
        found.setdefault(value[:4], []).append((value, place))
    kept = []
    for key, same in found.items():
        numbers = {value.value for value, _ in same}
        if len(numbers) > 1:
            for value, place in same:
                told = (("year", str(value.year)), ("value", repr(value.value)))
                result.remarks.append(Remark("problem", "disagree", place, "", told))
            continue
        kept.append(same[0][0])
        result.places[key] = same[0][1]
        result.remarks += [Remark("note", "repeated", place) for _, place in same[1:]]
    result.values = tuple(sorted(kept))


def _without_sums(result: Settled) -> None:
    """Where both flows are there, turnover is no value of its own, but has to be their sum."""
    by_key = {one[:4]: one.value for one in result.values}
    sums = set()
    for one in result.values:
        parts = [by_key.get((*one[:3], flow)) for flow in ("export", "import")]
        if one.flow != "turnover" or None in parts:
            continue
        sums.add(one[:4])
        total = sum(part for part in parts if part is not None)
        if abs(total - one.value) > _SUM_TOLERANCE * max(total, one.value):
            told = (("year", str(one.year)), ("sum", repr(total)), ("value", repr(one.value)))
            result.remarks.append(Remark("problem", "sum", result.places[one[:4]], "", told))
    result.values = tuple(one for one in result.values if one[:4] not in sums)
