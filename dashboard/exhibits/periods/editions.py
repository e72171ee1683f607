"""The values that two editions of one statistic give, told once for a section."""

from dashboard.analysis.alternates import variants
from dashboard.exhibits.periods.section import Question
from dashboard.words import Words


def note(question: Question, words: Words) -> list[str]:
    """A sentence with both values of every cell of Kazakhstan's imports that has two."""
    reference, *others = variants(question.tables, "KAZ", "UZB")
    told = [
        words(
            "periods.note.edition",
            year=year,
            reference=_millions(reference.cells.at[year, flow], words),
            other=_millions(other.cells.at[year, flow], words),
        )
        for other in others
        for flow, year in other.changed
    ]
    return [words("periods.note.editions", values="; ".join(told))] if told else []


def _millions(value: float, words: Words) -> str:
    return words("money.million", value=words.number(value, 1))
