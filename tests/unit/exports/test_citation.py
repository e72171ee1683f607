"""References: the style of the APA and BibTeX, for every source that the package names."""

import re
from dataclasses import replace

import pytest

from dashboard.exports.citation import Work, apa, bibliography, bibtex, year_of
from tests.contract.csv_facts import rows

BUREAU = Work(
    identifier="CPI_2026",
    kind="dataset",
    author="Bureau of Prices & Labour",
    title="Prices, 50% of them_all",
    edition="file of 2026-07-01",
    address="https://example.org/cpi",
    retrieved="2026-11-02",
)


@pytest.mark.parametrize(
    ("edition", "year"),
    [
        ("WITS SDMX download dated 2026-09-25", "2026"),
        ("final editions for data years 2020-2025 (edition for 2025 dated 2026-07-27)", "2026"),
        ("open-numbers copy with data to 2024", "n.d."),
        ("an earlier vintage of the same series (to 2023)", "n.d."),
        ("FY26 edition (July 2025)", "2025"),
        ("file version 793f9b9", "n.d."),
        ("page of 2023-10-05", "2023"),
        ("not stated", "n.d."),
    ],
)
def test_the_year_is_that_of_the_edition_not_of_the_data(edition, year):
    assert year_of(edition) == year


def test_a_data_set_in_the_style_of_the_apa():
    assert apa(BUREAU) == (
        "Bureau of Prices & Labour. (2026). Prices, 50% of them_all (file of 2026-07-01) "
        "[Data set]. Retrieved November 2, 2026, from https://example.org/cpi"
    )


def test_a_page_and_a_work_without_address():
    page = Work(
        "p", "press", "A. Author", "A page", "page of 2024-02", "https://x.y/z", "2026-11-22"
    )
    assert apa(page) == (
        "A. Author. (2024). A page [Web page]. Retrieved November 22, 2026, from https://x.y/z"
    )
    article = Work("a", "article", "Author B.", "A study", "not stated", "", "2026-11-22")
    assert apa(article) == "Author B. (n.d.). A study (not stated) [Article]."


def test_bibtex_escapes_what_latex_would_read():
    assert bibtex(BUREAU) == (
        "@misc{CPI_2026,\n"
        "  author = {{Bureau of Prices \\& Labour}},\n"
        "  title = {{Prices, 50\\% of them\\_all}},\n"
        "  year = {2026},\n"
        "  howpublished = {Data set, file of 2026-07-01},\n"
        "  url = {https://example.org/cpi},\n"
        "  note = {Accessed 2026-11-02},\n"
        "}"
    )


def test_bibtex_escapes_every_sign_that_latex_reads():
    work = replace(
        BUREAU,
        title="A~b ^ c\\d {e} $f #g",
        address="https://x.y/?c=%2Fnews#a_b&c~d",
        edition="Oʻzbekiston −1 → 2",
    )
    text = bibtex(work)
    assert (
        "title = {{A\\textasciitilde{}b \\textasciicircum{} c\\textbackslash{}d "
        "\\{e\\} \\$f \\#g}}" in text
    )
    # What LaTeX takes for a comment or a parameter is escaped; an address takes all else.
    assert "url = {https://x.y/?c=\\%2Fnews\\#a_b&c~d}" in text
    assert "O`zbekiston $-$1 $\\rightarrow$ 2" in text


def test_every_source_of_the_package_has_a_whole_entry():
    works = [
        Work(
            row["source"],
            row["kind"],
            row["publisher"],
            row["title"],
            row["vintage"],
            row["address"],
            row["retrieved"],
        )
        for row in rows("sources")
    ]
    text = bibliography(works)
    assert re.findall(r"^@misc\{(.+),$", text, flags=re.MULTILINE) == [w.identifier for w in works]
    for entry in text.split("\n\n"):
        assert not re.search(r"(?<!\\)[%#]", entry)
        bare = re.sub(r"\\[{}]", "", entry)
        assert bare.count("{") == bare.count("}") > 3
    assert all(work.title in apa(work) for work in works)
