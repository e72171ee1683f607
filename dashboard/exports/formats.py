"""Every kind of file that an exhibit can be taken along as."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import pandas as pd

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exports.bundle import bundle
from dashboard.exports.citing import apa, bibtex
from dashboard.exports.csv import csv_text, excel_csv
from dashboard.exports.edition import Edition
from dashboard.exports.picture import picture
from dashboard.exports.records import records
from dashboard.words import Words


@dataclass(frozen=True)
class Format:
    """A kind of file. write: (exhibit, edition, words) -> content, the same bytes every time.

    needs_figure: whether there is no such file of a mere table. mark: what its name ends on beside
    another file of the same extension. spoken: whether its name ends on its language: slides in
    several languages are taken along together.
    """

    mimetype: str
    extension: str
    write: Callable[[Exhibit, Edition, Words], bytes]
    needs_figure: bool = False
    mark: str = ""
    spoken: bool = False


def _csv(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    return csv_text(_stating(exhibit)).encode()


def _excel(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    return excel_csv(_stating(exhibit), comma=words.decimal_sign == ",").encode()


def _stating(exhibit: Exhibit) -> pd.DataFrame:
    """The rows with the address of the view, which states every choice, and what of the link that
    asked for them was not understood, if anything."""
    rows = exhibit.rows.assign(view=f"{exhibit.path}{exhibit.query}")
    return rows.assign(not_understood=" ".join(exhibit.refused)) if exhibit.refused else rows


def _apa(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    return apa(exhibit, edition, words).encode()


def _bib(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    return bibtex(exhibit, edition, words.language).encode()


def _xlsx(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    # Imported here: the libraries of office files take a third of the start and much memory.
    from dashboard.exports.xlsx import xlsx

    return xlsx(exhibit, edition, words)


def _pptx(exhibit: Exhibit, edition: Edition, words: Words) -> bytes:
    from dashboard.exports.pptx.deck import one_slide

    return one_slide(exhibit, edition, words)


_OFFICE = "application/vnd.openxmlformats-officedocument"

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "csv": Format("text/csv", "csv", _csv),
        "excel": Format("text/csv", "csv", _excel, mark="-excel"),
        "xlsx": Format(f"{_OFFICE}.spreadsheetml.sheet", "xlsx", _xlsx),
        "json": Format("application/json", "json", records),
        "zip": Format("application/zip", "zip", bundle),
        "pptx": Format(f"{_OFFICE}.presentationml.presentation", "pptx", _pptx, spoken=True),
        "bib": Format("application/x-bibtex", "bib", _bib),
        "apa": Format("text/plain", "txt", _apa),
        "picture": Format("application/json", "json", picture, needs_figure=True),
    }
)
