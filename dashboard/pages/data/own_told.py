"""What was understood of a reader's file, as HTML: facts with their questions, and every remark."""

from collections.abc import Iterable
from typing import Any

from dashboard.charts.years import range_text
from dashboard.components.markup import element, paragraph, text
from dashboard.components.table import table
from dashboard.exhibits import columns
from dashboard.exhibits.columns import Column, Number
from dashboard.own.countries import country_name
from dashboard.own.decoding import NAMES
from dashboard.own.numerals import COMMA
from dashboard.own.series import OwnValue, as_rows
from dashboard.own.settled import FROM_FILE
from dashboard.own.sheet import Place, Refused, Remark
from dashboard.own.understood import Question, Understood
from dashboard.words import Words

# More are taken, and told by their number.
_SHOWN_VALUES = 400
_SHOWN_REMARKS = 2000
_KINDS = ("problem", "left_out", "note")
_MONEY = ("held", "own", "value", "sum")


def refused(why: Refused, words: Words) -> dict[str, Any]:
    """The answer for a file that is not read at all."""
    told = {name: words.number(float(most), 0) for name, most in why.told.items()}
    return {"html": "", "values": [], "status": words(f"own.refused.{why.code}", **told)}


def told_of(found: Understood, words: Words) -> dict[str, Any]:
    """The answer: html, values as the browser keeps them (none while a question is open), and
    what it comes to in a sentence."""
    parts = (_facts(found, words), _questions(found, words), _lay(found, words))
    remarks = (_remarks(kind, found.remarks, words) for kind in _KINDS)
    return {
        "html": "".join((*parts, *remarks, _values(found.values, words))),
        "values": as_rows(found.values),
        "status": _status(found, words),
    }


def _status(found: Understood, words: Words) -> str:
    if found.open:
        return words("own.status.open", count=words.number(len(found.open), 0))
    if not found.values:
        return words("own.status.nothing")
    return words("own.status.ready", count=words.number(len(found.values), 0))


def _facts(found: Understood, words: Words) -> str:
    """How the file was read, and of what years and partners values were found."""
    file = found.opened
    told = [("format", words(f"own.kind.{file.kind}"))]
    if file.encoding:
        told.append(("encoding", NAMES[file.encoding]))
    if file.kind == "workbook":
        told.append(("sheets", words.join(found.sheets)))
    if found.values:
        years = sorted({one.year for one in found.values})
        told.append(("years", range_text(years[0], years[-1])))
        partners = dict.fromkeys(one.partner for one in found.values)
        told.append(("partners", _some([country_name(one, words) for one in partners], words)))
    if found.missing:
        told.append(("missing", words.number(found.missing, 0)))
    rows = (
        element("div", element("dt", text(words(f"own.fact.{name}"))), element("dd", text(value)))
        for name, value in told
    )
    return element("h3", text(words("own.understood"))) + element("dl", *rows, class_="own-facts")


def _some(names: list[str], words: Words) -> str:
    """The first names, and how many more there are."""
    most = 8
    shown = ", ".join(names[:most])
    more = len(names) - most
    return shown if more <= 0 else words("own.more", shown=shown, count=words.number(more, 0))


def _questions(found: Understood, words: Words) -> str:
    """What the file leaves open first, then what it says and the reader may correct."""
    ordered = sorted(found.questions, key=lambda one: not one.asked)
    inside = "".join(_question(at, one, words) for at, one in enumerate(ordered))
    return element("div", inside, class_="own-questions") if inside else ""


def _question(at: int, one: Question, words: Words) -> str:
    kind, _, sheet = one.name.partition(".")
    label = words(f"own.ask.{kind}")
    if sheet:
        label = words("own.ask.of_sheet", question=label, sheet=sheet)
    elif one.about and kind == "decimal":
        label = words("own.ask.example", question=label, example=one.about)
    pairs = [(value, _option(kind, value, words)) for value in one.options]
    if not one.chosen or kind == "far":
        pairs.insert(0, ("", words("own.choose")))
    elif one.chosen == FROM_FILE or not one.asked:
        said = ", ".join(_option(kind, each, words) for each in one.about.split())
        if one.chosen == FROM_FILE:
            pairs.insert(0, ("", words("own.from_file", said=said)))
    options = "".join(
        element("option", text(name), value=value, selected=value == _chosen(one))
        for value, name in pairs
    )
    name = f"own-answer-{at}"
    waits = one.asked and not one.chosen
    select = element(
        "select",
        options,
        id=name,
        class_="form-select",
        data_answer=one.name,
        aria_invalid="true" if waits else None,
    )
    return element(
        "div",
        element("label", text(label), for_=name),
        select,
        class_="own-question is-open" if waits else "own-question",
    )


def _chosen(one: Question) -> str:
    return "" if one.chosen == FROM_FILE else one.chosen


def _option(kind: str, value: str, words: Words) -> str:
    if kind in ("reporter", "partner"):
        return country_name(value, words)
    if kind == "encoding":
        # Two of them are of one name, and differ in the order of bytes.
        order = value.removeprefix("utf-16-").upper() if value.startswith("utf-16-") else ""
        return f"{NAMES[value]} {order}".strip()
    if kind == "decimal":
        return words("own.decimal.comma" if value == COMMA else "own.decimal.point")
    if kind == "flow":
        return words(f"flow.{value}")
    if kind == "unit":
        return words(f"own.unit.{value}")
    if kind == "months":
        return words(f"own.months.{value}")
    return words("own.far.as_is") if kind == "far" else value


def _lay(found: Understood, words: Words) -> str:
    if not found.values:
        return ""
    return element(
        "p",
        element("button", text(words("own.lay")), type="button", id="own-lay", class_="button"),
    )


def _remarks(kind: str, remarks: Iterable[Remark], words: Words) -> str:
    """Every remark of a kind: where, what stands there, why."""
    found = [one for one in remarks if one.kind == kind]
    if not found:
        return ""
    left = len(found) - _SHOWN_REMARKS
    heading = words(f"own.remarks.{kind}", count=words.number(len(found), 0))
    written = columns.table(
        found[:_SHOWN_REMARKS],
        Column(words("own.column.place"), lambda one: _place(one.place, words)),
        Column(words("own.column.found"), lambda one: one.found),
        Column(words("own.column.why"), lambda one: _why(one, words)),
    )
    more = paragraph(words("own.rest", count=words.number(left, 0)), "unit") if left > 0 else ""
    inside = element("summary", text(heading)) + table(heading, written) + more
    return element("details", inside, class_="folded own-remarks", open=kind == "problem")


def _place(place: Place, words: Words) -> str:
    """ "sheet 2029, row 6, column C"."""
    told = []
    if place.sheet:
        told.append(words("own.place.sheet", sheet=place.sheet))
    if place.row:
        told.append(words("own.place.row", row=place.row))
    if place.column:
        told.append(words("own.place.column", column=place.letters, number=place.column))
    return ", ".join(told) or words("own.place.file")


def _why(one: Remark, words: Words) -> str:
    told = {
        name: words.number(float(value), 3) if name in _MONEY else value for name, value in one.told
    }
    return words(f"own.remark.{one.code}", **told)


def _values(values: tuple[OwnValue, ...], words: Words) -> str:
    """What is taken, in millions, as it will lie over the charts."""
    if not values:
        return ""
    heading = words("own.values", count=words.number(len(values), 0))
    unit = words("unit.usd.million")
    written = columns.table(
        values[:_SHOWN_VALUES],
        Column.year(words),
        Column(words("own.column.reporter"), lambda one: country_name(one.reporter, words)),
        Column(words("own.column.partner"), lambda one: country_name(one.partner, words)),
        Column(words("own.column.flow"), lambda one: words(f"flow.{one.flow}")),
        Number.of(words("table.value", unit=unit), "value", _amount, words),
    )
    left = len(values) - _SHOWN_VALUES
    more = paragraph(words("own.rest", count=words.number(left, 0)), "unit") if left > 0 else ""
    inside = element("summary", text(heading)) + table(heading, written) + more
    return element("details", inside, class_="folded own-remarks")


def _amount(value: float, words: Words) -> str:
    """With as many decimals as it has, none invented and none lost below a thousandth of a cent."""
    digits = f"{value:.8f}".rstrip("0").partition(".")[2]
    return words.number(value, len(digits))
