"""The parts of the page that are the same in every state, as HTML."""

from dashboard.exhibits.exhibitor import Services
from dashboard.exports.citation import apa, bibtex
from dashboard.pages.data import reference
from dashboard.pages.data.downloads import package_work
from dashboard.pages.data.ledger import ledger
from dashboard.pages.data.package import PackageFiles
from dashboard.pages.data.programs import programs_of
from dashboard.pages.data.revised import changes_of
from dashboard.words import Words


def lead(services: Services, files: PackageFiles, words: Words) -> str:
    """How much there is: tables, rows, sources."""
    rows = files.rows
    counted = {
        "tables": len(rows),
        "rows": sum(rows.values()),
        "sources": len(services.tables.sources),
    }
    told = {name: words.number(count, 0) for name, count in counted.items()}
    return words("data.lead", **told)


def sections(services: Services, files: PackageFiles, words: Words) -> dict[str, str]:
    """Name -> what stands in it, in the order of the page."""
    tables, work = services.tables, package_work(services.tables)
    described = files.codebook(words)
    created = words.date(tables.created.isoformat())
    edition = words("data.package.edition", version=tables.version, date=created)
    cited = reference.citation(apa(work), bibtex(work), words)
    return {
        "tables": reference.files(described, edition, cited, words),
        "codebook": reference.codebook_of(described, words),
        "methods": reference.methods_of(words),
        "glossary": reference.glossary_of(words),
        "changes": changes_of(tables, words),
        "corrections": reference.corrections_of(ledger(tables.corrections, words), words),
        "programs": programs_of(services.public_url, words),
        "report": reference.report(tables.version, words),
    }
