"""What the page offers to take along: tables, the package, the coverage, the references."""

from dashboard.exports.citation import Work, bibliography
from dashboard.load import Tables
from dashboard.pages.data.sources import bibliography_works

PACKAGE_HREF = "/download/package.zip"
SOURCES_HREF = "/download/sources.bib"


# Names of pages too: `/download/<page>.csv` gives what a page draws.
_AMBIGUOUS = ("trade", "periods", "claims")


def table_href(name: str) -> str:
    """The address of a table's file. Under `tables/` a name is always that of a table."""
    folder = "tables/" if name in _AMBIGUOUS else ""
    return f"/download/{folder}{name}.csv"


def packed_href(path: str) -> str:
    """The address of the file of a compressed table."""
    return f"/download/tables/{path}"


def rows_href(name: str, version: str) -> str:
    """The address of a table's rows as JSON; of one version of the data, so they never change."""
    return f"/download/tables/{name}.json?data={version}"


def sources_bibliography(tables: Tables) -> str:
    """Every source and the package itself as BibTeX."""
    return bibliography([package_work(tables), *bibliography_works(tables.sources)])


def package_work(tables: Tables) -> Work:
    """The data package as a work to cite."""
    return Work(
        identifier="kazakhstan-uzbekistan-trade",
        kind="dataset",
        author="The contributors",
        title="Kazakhstan–Uzbekistan trade and Central Asian indicators",
        edition=f"Version {tables.version}",
        address="",
        retrieved=tables.created.isoformat(),
    )
