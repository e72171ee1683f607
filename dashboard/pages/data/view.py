"""The page of sources: selection -> everything it shows, in words. Knows no Dash."""

from dataclasses import dataclass
from functools import cached_property

from dashboard.exhibits.exhibitor import Services
from dashboard.exports.citation import apa, bibtex
from dashboard.exports.package import DESCRIPTOR, package_files
from dashboard.pages.data.codebook import TableEntry, codebook
from dashboard.pages.data.downloads import package_work
from dashboard.pages.data.glossary import TermEntry, glossary
from dashboard.pages.data.ledger import CorrectionEntry, ledger
from dashboard.pages.data.methods import MethodEntry, methods
from dashboard.words import Words


@dataclass(frozen=True)
class PackageFiles:
    """The files of the package, read when first asked for and then held."""

    services: Services

    @cached_property
    def content(self) -> dict[str, bytes]:
        return package_files(self.services.data)


@dataclass(frozen=True)
class DataView:
    """The sections of the page that follow no choice."""

    version: str
    created: str
    counts: str
    tables: list[TableEntry]
    methods: list[MethodEntry]
    terms: list[TermEntry]
    corrections: list[CorrectionEntry]
    citation: str
    citation_bibtex: str


def data_view(services: Services, files: PackageFiles, words: Words) -> DataView:
    """What the page says whatever is chosen."""
    tables, work = services.tables, package_work(services.tables)
    described = codebook(files.content[DESCRIPTOR], tables, words)
    rows = sum(len(getattr(tables, entry.name)) for entry in described)
    return DataView(
        version=tables.version,
        created=words.date(tables.created.isoformat()),
        counts=words(
            "data.lead",
            tables=words.number(len(described), 0),
            rows=words.number(rows, 0),
            sources=words.number(len(tables.sources), 0),
        ),
        tables=described,
        methods=methods(words),
        terms=glossary(words),
        corrections=ledger(tables.corrections, words),
        citation=apa(work),
        citation_bibtex=bibtex(work),
    )
