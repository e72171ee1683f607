"""The codebook, the descriptor and the files of the data package say the same thing."""

import csv
import gzip
import hashlib
import io
import json
import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

DATA = Path(__file__).parents[2] / "data"
PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = {resource["name"]: resource for resource in PACKAGE["resources"]}
CODEBOOK = (DATA / "README.md").read_text(encoding="utf-8")
each_resource = pytest.mark.parametrize("name", RESOURCES)


def sections():
    """Return {heading: text below it} for every third-level heading of the codebook."""
    parts = re.split(r"^#{2,3} (.+)$", CODEBOOK, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def table_rows(text):
    """Return the cells of the first Markdown table in a text, without its head."""
    rows = [line for line in text.splitlines() if line.startswith("|")]
    cells = [re.split(r"(?<!\\)\|", row)[1:-1] for row in rows[2:]]
    return [[cell.strip().replace("\\|", "|") for cell in row] for row in cells]


def fields(name):
    return RESOURCES[name]["schema"]["fields"]


def plain(name):
    """Return the bytes of a table, unpacked if its file is compressed."""
    path = DATA / RESOURCES[name]["path"]
    content = path.read_bytes()
    return gzip.decompress(content) if path.suffix == ".gz" else content


def rows(name):
    return list(csv.DictReader(io.StringIO(plain(name).decode("utf-8"), newline="")))


def constraint_words(name, field):
    """Say in the words of the codebook what the descriptor demands of a field."""
    schema, rules = RESOURCES[name]["schema"], field.get("constraints", {})
    words = {"required" if rules.get("required") else "optional"}
    if field["name"] in schema["primaryKey"]:
        words.add("primary key")
    for key in schema.get("foreignKeys", []):
        if key["fields"] == [field["name"]]:
            target = key["reference"]
            words.add(f"refers to `{target['resource']}.{target['fields'][0]}`")
    for rule, phrase in (
        ("minimum", "at least {}"),
        ("maximum", "at most {}"),
        ("pattern", "pattern `{}`"),
    ):
        if rule in rules:
            words.add(phrase.format(rules[rule]))
    if "enum" in rules:
        words.add(f"codes of `{name}.{field['name']}`")
    return words


def enums():
    return {
        f"{name}.{field['name']}": field["constraints"]["enum"]
        for name in RESOURCES
        for field in fields(name)
        if "enum" in field.get("constraints", {})
    }


def test_every_resource_has_a_section_and_every_section_a_resource():
    described = re.findall(r"^### `(\w+)`$", CODEBOOK, flags=re.MULTILINE)
    assert described == list(RESOURCES)


@each_resource
def test_fields_are_described_as_declared(name):
    section = sections()[f"`{name}`"]
    assert RESOURCES[name]["description"] in section
    told = [(field, kind, meaning) for field, kind, meaning, _ in table_rows(section)]
    assert told == [
        (f"`{field['name']}`", field["type"], field["description"]) for field in fields(name)
    ]


@each_resource
def test_constraints_are_described_as_declared(name):
    told = [set(row[3].split("; ")) for row in table_rows(sections()[f"`{name}`"])]
    assert told == [constraint_words(name, field) for field in fields(name)]


def test_every_code_is_explained_and_every_explained_code_exists():
    explained = {}
    for heading, text in sections().items():
        for field in re.findall(r"`(\w+\.\w+)`", heading):
            explained[field] = [code.strip("`") for code, _ in table_rows(text)]
            assert all(meaning for _, meaning in table_rows(text)), field
    assert {field: sorted(codes) for field, codes in explained.items()} == {
        field: sorted(codes) for field, codes in enums().items()
    }


def test_licence_groups_cover_every_source_and_name_no_other():
    patterns = re.findall(
        r"`([A-Z][A-Z0-9_]+\*?)`", "".join(row[1] for row in table_rows(sections()["Licences"]))
    )
    names = [row["source"] for row in rows("sources") if row["kind"] == "dataset"]
    assert [name for name in names if not any(fnmatchcase(name, p) for p in patterns)] == []
    assert [p for p in patterns if not any(fnmatchcase(name, p) for name in names)] == []


def test_package_is_version_2_and_asks_no_profile():
    assert PACKAGE["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert PACKAGE["name"] == "kazakhstan-uzbekistan-trade"
    assert re.fullmatch(r"\d{4}\.\d{2}\.\d{2}(\.\d+)?", PACKAGE["version"])
    assert '"profile"' not in (DATA / "datapackage.json").read_text(encoding="utf-8")


def test_folder_holds_the_described_files_and_nothing_else():
    paths = {resource["path"] for resource in RESOURCES.values()}
    assert {path.name for path in DATA.iterdir()} == paths | {"datapackage.json", "README.md"}


@each_resource
def test_size_and_hash_are_those_of_the_file(name):
    raw = (DATA / RESOURCES[name]["path"]).read_bytes()
    assert RESOURCES[name]["bytes"] == len(raw)
    assert RESOURCES[name]["hash"] == "sha256:" + hashlib.sha256(raw).hexdigest()


@each_resource
def test_file_is_plain_utf8_with_lf_and_the_declared_header(name):
    raw = plain(name)
    assert not raw.startswith(b"\xef\xbb\xbf") and b"\r" not in raw
    assert raw.endswith(b"\n") and not raw.endswith(b"\n\n")
    header = raw.decode("utf-8").split("\n", 1)[0].split(",")
    assert header == [field["name"] for field in fields(name)]
    assert RESOURCES[name]["schema"]["missingValues"] == [""]


@each_resource
def test_rows_are_unique_and_sorted_by_their_key(name):
    types = {field["name"]: field["type"] for field in fields(name)}
    keys = [
        tuple(
            int(row[key]) if types[key] == "integer" else row[key]
            for key in RESOURCES[name]["schema"]["primaryKey"]
        )
        for row in rows(name)
    ]
    assert keys == sorted(set(keys))


def test_every_source_and_country_is_used_and_known():
    used = {"sources": {"source": set()}, "countries": {"country": {"WLD", "UNK"}}}
    for name, resource in RESOURCES.items():
        for key in resource["schema"].get("foreignKeys", []):
            target = key["reference"]
            if target["resource"] in used:
                used[target["resource"]][target["fields"][0]] |= {
                    row[key["fields"][0]] for row in rows(name) if row[key["fields"][0]]
                }
    for target, columns in used.items():
        for column, values in columns.items():
            assert values == {row[column] for row in rows(target)}
