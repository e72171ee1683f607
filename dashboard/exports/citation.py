"""How to cite a source: a reference in the style of the APA, and an entry for BibTeX."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

# A year that is the end of a range of data, not of an edition: "data to 2024", "2020-2025".
_COVERED = re.compile(r"\bto (?:19|20)\d{2}\b|\b(?:19|20)\d{2}[-–](?:19|20)\d{2}\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_KINDS = {"dataset": "Data set", "press": "Web page", "article": "Article"}
# What LaTeX reads as a command, and signs that its fonts lack under their own number.
_WRITTEN = {
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "−": "$-$",
    "→": r"$\rightarrow$",
    "×": r"$\times$",
    "ʻ": "`",
    "ʼ": "'",
}
# An address stands in \url, which takes all signs but these two, also inside another command.
_IN_ADDRESS = str.maketrans({"%": r"\%", "#": r"\#"})


@dataclass(frozen=True)
class Work:
    """What a reference needs. `kind` is one of `sources.kind`; `retrieved` an ISO date;
    `address` may be empty."""

    identifier: str
    kind: str
    author: str
    title: str
    edition: str
    address: str
    retrieved: str


def year_of(edition: str) -> str:
    """The year of an edition, the latest it names; "n.d." when it names none."""
    return max(_YEAR.findall(_COVERED.sub("", edition)), default="n.d.")


def apa(work: Work) -> str:
    """One line in the style of the APA's seventh edition, in English.

    The edition stands with the title, because two editions of one data set are two works.
    """
    edition = "" if work.kind == "press" else f" ({work.edition})"
    parts = [
        f"{_ended(work.author)} ({year_of(work.edition)}).",
        f"{work.title}{edition} [{_KINDS[work.kind]}].",
    ]
    if work.address:
        day = american(date.fromisoformat(work.retrieved))
        parts.append(f"Retrieved {day}, from {work.address}")
    return " ".join(parts)


def bibtex(work: Work) -> str:
    """An entry of type @misc, which every style knows."""
    year = year_of(work.edition)
    fields = {
        "author": f"{{{_escaped(work.author)}}}",
        "title": f"{{{_escaped(work.title)}}}",
        "year": year if year != "n.d." else "",
        "howpublished": f"{_KINDS[work.kind]}, {_escaped(work.edition)}",
        "url": work.address.translate(_IN_ADDRESS),
        "note": f"Accessed {work.retrieved}",
    }
    body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{work.identifier},\n{body}}}"


def bibliography(works: Iterable[Work]) -> str:
    """A file with the BibTeX entries of all the works."""
    return "\n\n".join(bibtex(work) for work in works) + "\n"


def _ended(author: str) -> str:
    return author if author.endswith(".") else f"{author}."


def american(day: date) -> str:
    """A day as the style of the APA writes it: "November 2, 2026"."""
    return f"{day:%B} {day.day}, {day.year}"


def _escaped(text: str) -> str:
    return text.translate(str.maketrans(_WRITTEN))
