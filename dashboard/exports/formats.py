"""Every kind of file that an exhibit can be taken along as."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.bundle import bundle
from dashboard.exports.citing import apa, bibtex
from dashboard.exports.csv import csv_text
from dashboard.exports.edition import Edition
from dashboard.exports.picture import picture
from dashboard.exports.pptx.deck import one_slide
from dashboard.exports.records import records
from dashboard.exports.xlsx import xlsx
from dashboard.words import Words


@dataclass(frozen=True)
class Format:
    """A kind of file. write: (exhibit, edition, words) -> content, the same bytes every time.

    needs_figure: whether there is no such file of a mere table.
    """

    mimetype: str
    extension: str
    write: Callable[[Exhibit, Edition, Words], bytes]
    needs_figure: bool = False


def _csv(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    """The rows; the last column is the address of the view, which states every choice."""
    return csv_text(exhibit.rows.assign(view=f"{exhibit.path}{exhibit.query}")).encode()


def _apa(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    return apa(exhibit, edition, words).encode()


def _bib(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    return bibtex(exhibit, edition, words.language).encode()


_OFFICE = "application/vnd.openxmlformats-officedocument"

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "csv": Format("text/csv", "csv", _csv),
        "xlsx": Format(f"{_OFFICE}.spreadsheetml.sheet", "xlsx", xlsx),
        "json": Format("application/json", "json", records),
        "zip": Format("application/zip", "zip", bundle),
        "pptx": Format(f"{_OFFICE}.presentationml.presentation", "pptx", one_slide),
        "bib": Format("application/x-bibtex", "bib", _bib),
        "apa": Format("text/plain", "txt", _apa),
        "picture": Format("application/json", "json", picture, needs_figure=True),
    }
)
