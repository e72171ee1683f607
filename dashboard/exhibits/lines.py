"""What lines are called: who reports which flow, in the reader's language."""

from dashboard.analysis.questions import Line
from dashboard.words import Words


def direction(line: Line, words: Words) -> str:
    """ "Kazakhstan → Uzbekistan": which way the goods go. Only for exports and imports."""
    sender, receiver = line.reporter, line.partner
    if line.flow == "import":
        sender, receiver = receiver, sender
    return words(
        "direction", sender=words(f"country.{sender}"), receiver=words(f"country.{receiver}")
    )


def subject(line: Line, words: Words) -> str:
    """The line as a noun phrase: "Kazakhstan's exports to Uzbekistan"."""
    return phrase(f"subject.{line.flow}", line.reporter, line.partner, words)


def phrase(key: str, reporter: str, partner: str, words: Words) -> str:
    """A phrase about a pair; a catalogue picks the cases its grammar needs."""
    return words(
        key,
        of=words(f"country.{reporter}.of"),
        to=words(f"country.{partner}.to"),
        origin=words(f"country.{partner}.from"),
        along=words(f"country.{partner}.with"),
    )


def line_name(line: Line, words: Words) -> str:
    """The line as it stands in the table and the hover box, with its reporter."""
    if line.flow in ("export", "import"):
        what = words(f"line.{line.flow}", direction=direction(line, words))
    else:
        what = words(f"line.{line.flow}", along=words(f"country.{line.partner}.with"))
    return words("line.reported", line=what, reporter=words(f"country.{line.reporter}"))


def capitalised(text: str) -> str:
    """With a capital first letter, for the start of a title."""
    return text[:1].upper() + text[1:]
