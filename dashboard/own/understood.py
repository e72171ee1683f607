"""What a file says, what it leaves open, and the series that both come to.

Nothing is guessed in silence: what the file does not say is a question, and until it is answered
there is no series. What it says can be corrected by the same answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dashboard.load import Tables
from dashboard.own.decoding import ENCODINGS
from dashboard.own.files import Opened, opened
from dashboard.own.headings import headings_at
from dashboard.own.held import far
from dashboard.own.numerals import COMMA, POINT, decimal_sign
from dashboard.own.observation import OTHERS, Observation
from dashboard.own.observations import Found, observations
from dashboard.own.periods import FIRST, LAST
from dashboard.own.rows import GROUP
from dashboard.own.series import OwnValue
from dashboard.own.settled import FROM_FILE, PART, WHOLE, Answered, Settled, settled
from dashboard.own.sheet import Place, Refused, Remark, written
from dashboard.own.vocabulary import MILLIONS

PAIR = ("KAZ", "UZB")
REPORTERS = (*PAIR, "KGZ", "TJK", "TKM")
FLOWS = ("export", "import", "turnover")
UNITS = tuple(MILLIONS)
Answers = Mapping[str, str]


class Question(NamedTuple):
    """name: of its answer: encoding, decimal, months, reporter, partner, flow, unit, year, far, or
    `year.<name of the sheet>`. options: what may be answered. chosen: the answer, or what the file
    says. asked: whether the file leaves it open. about: of which sheet, or what the file says
    itself."""

    name: str
    options: tuple[str, ...]
    chosen: str
    asked: bool
    about: str = ""


@dataclass(frozen=True)
class Understood:
    """values: empty while a question is open. sheets: those with a table. missing: how many cells
    say that there is no value."""

    opened: Opened
    questions: tuple[Question, ...]
    remarks: tuple[Remark, ...]
    values: tuple[OwnValue, ...]
    sheets: tuple[str, ...]
    missing: int

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions that nobody has answered."""
        return tuple(one for one in self.questions if one.asked and not one.chosen)


def understood(content: bytes, answers: Answers, tables: Tables) -> Understood:
    """What is understood of a file. answers: question -> answer; strangers are left alone.

    Raises `Refused` for a file that is not read at all.
    """
    file = opened(content, _allowed(answers, "encoding", ENCODINGS))
    read = decimal_sign(cell for sheet in file.sheets for row in sheet.rows for cell in row)
    decimal = _allowed(answers, "decimal", (COMMA, POINT)) or read
    found = [observations(sheet, decimal) for sheet in file.sheets]
    if not any(one.tables for one in found):
        raise Refused("no_table")
    asking = _Asking(file, found, answers)
    questions = asking.questions(read)
    result = settled(asking.all, _answered(questions))
    remarks = [*file.remarks, *(remark for one in found for remark in one.remarks)]
    remarks += [*_empty_sheets(file, found), *result.remarks]
    questions, remarks, values = _compared(questions, remarks, result, answers, tables)
    unanswered = any(one.asked and not one.chosen for one in questions)
    return Understood(
        opened=file,
        questions=tuple(questions),
        remarks=tuple(_quoting(one, file) for one in remarks),
        values=() if unanswered else values,
        sheets=tuple(s.name for s, f in zip(file.sheets, found, strict=True) if f.tables),
        missing=sum(one.missing for one in found),
    )


def _answered(questions: list[Question]) -> Answered:
    chosen = {one.name: one.chosen for one in questions}
    return Answered(chosen, frozenset(one.name for one in questions if one.asked))


def _allowed(answers: Answers, name: str, options: Sequence[str]) -> str:
    """The answer to a question, "" for none or one that it does not have."""
    given = answers.get(name, "")
    return given if given in options else ""


def _empty_sheets(file: Opened, found: list[Found]) -> list[Remark]:
    return [
        Remark("left_out", "sheet_without_table", Place(sheet.name))
        for sheet, one in zip(file.sheets, found, strict=True)
        if not one.tables
    ]


def _quoting(one: Remark, file: Opened) -> Remark:
    """The remark with the text of its cell, where it has none of its own."""
    if one.found or not one.place.column:
        return one
    rows = next(sheet.rows for sheet in file.sheets if sheet.name == one.place.sheet)
    cells = rows[one.place.row - 1][one.place.column - 1 :]
    return one._replace(found=written(cells[0])) if cells else one


def _compared(questions, remarks, result: Settled, answers: Answers, tables: Tables):
    """Values far from the held ones are questioned, each at its place."""
    odd = far(tables, result.values)
    if not odd:
        return questions, remarks, result.values
    for one, known in odd:
        told = (
            ("held", repr(known.value)),
            ("own", repr(one.value)),
            ("year", str(known.year)),
        )
        place = result.places[one[:4]]
        remarks.append(Remark("problem", "far", place, "", told))
    chosen = _allowed(answers, "far", ("as_is",))
    return [*questions, Question("far", ("as_is",), chosen, True)], remarks, result.values


class _Asking:
    """The questions of a file, from what its observations leave open."""

    def __init__(self, file: Opened, found: list[Found], answers: Answers):
        self.file = file
        self.found = found
        self.answers = answers
        self.all = [one for each in found for one in each.observations]
        # Countries alone, unless the whole file is of one partner that it need not name.
        months = _allowed(answers, "months", (PART, WHOLE)) or PART
        titled = any(one.cause == "months_title" for one in self.all)
        self.months = [Question("months", (PART, WHOLE), months, False)] if titled else []
        whole = [
            one for one in self.all if one.flow not in OTHERS and not self._is_part(one, months)
        ]
        countries = [one for one in whole if one.partner not in ("", GROUP)]
        self.counted = countries or [one for one in whole if not one.partner]
        self.named = next((one.named for one in found if one.named), ())

    @staticmethod
    def _is_part(one: Observation, months: str) -> bool:
        return one.part and not (one.cause == "months_title" and months == WHOLE)

    def questions(self, decimal: str) -> list[Question]:
        """In the order in which they are asked."""
        if not self.counted:
            return [*self._encoding(), *self._decimal(decimal), *self.months]
        asked = [*self._encoding(), *self._decimal(decimal), *self.months, self._reporter()]
        if any(not one.partner for one in self.counted):
            asked.append(self._partner(asked[-1].chosen))
        asked.append(self._said("flow", FLOWS, [one.flow for one in self.counted]))
        units = [one.unit.scale if one.unit.known else "" for one in self.counted]
        return [*asked, self._said("unit", UNITS, units), *self._years()]

    def _encoding(self) -> list[Question]:
        if self.file.sure and "encoding" not in self.answers:
            return []
        return [Question("encoding", ENCODINGS, self.file.encoding, False)]

    def _decimal(self, read: str) -> list[Question]:
        """Asked where the numbers of the file leave open what a comma or a point means."""
        open_ones = [r for one in self.found for r in one.remarks if r.code == "either_number"]
        chosen = _allowed(self.answers, "decimal", (COMMA, POINT))
        if read or not (open_ones or chosen):
            return []
        example = open_ones[0].found if open_ones else ""
        return [Question("decimal", (COMMA, POINT), chosen, True, example)]

    def _reporter(self) -> Question:
        told = {one.reporter for one in self.counted if one.reporter}
        given = _allowed(self.answers, "reporter", REPORTERS)
        if told:
            silent = any(not one.reporter for one in self.counted)
            said = "" if silent else FROM_FILE
            return Question("reporter", REPORTERS, given or said, silent, " ".join(sorted(told)))
        said = self.named[0] if len(self.named) == 1 else self._of_layout()
        return Question("reporter", REPORTERS, given or said, not said, said)

    def _of_layout(self) -> str:
        """The statistics committee of Uzbekistan calls the column of names a classifier."""
        for sheet in self.file.sheets:
            for at, row in enumerate(sheet.rows[:20]):
                headed = headings_at(sheet.rows, at)
                if headed and any(str(c).casefold().startswith("klassifikator") for c in row if c):
                    return "UZB"
        return ""

    def _partner(self, reporter: str) -> Question:
        """The other side of the pair, until the reader says otherwise."""
        other = {PAIR[0]: PAIR[1], PAIR[1]: PAIR[0]}.get(reporter, "")
        given = _allowed(self.answers, "partner", REPORTERS)
        return Question("partner", REPORTERS, given or other, True)

    def _said(self, name: str, options: tuple[str, ...], told: list[str]) -> Question:
        """A question that is asked where some of the values leave it open."""
        given = _allowed(self.answers, name, options)
        known = sorted({one for one in told if one}, key=options.index)
        if not all(told):
            return Question(name, options, given, True, " ".join(known))
        said = known[0] if len(known) == 1 else FROM_FILE
        return Question(name, options, given or said, False, " ".join(known))

    def _years(self) -> list[Question]:
        asked = []
        for sheet, one in zip(self.file.sheets, self.found, strict=True):
            either = next((each.years for each in one.observations if each.years), ())
            if either:
                options = tuple(map(str, either))
                name = f"year.{sheet.name}"
                chosen = _allowed(self.answers, name, options)
                asked.append(Question(name, options, chosen, True, sheet.name))
        if any(one.year is None and not one.part for one in self.counted):
            options = tuple(map(str, range(LAST, FIRST - 1, -1)))
            asked.append(Question("year", options, _allowed(self.answers, "year", options), True))
        return asked
