"""datapackage.json: what it must say, and what it must not make anyone fetch."""

import pytest

from tests.unit.load.builder import check, places

ADDRESS = "https://example.org/profile.json"
FILE = "datapackage.json"


def test_the_standard_is_the_second_version(package):
    package.descriptor["$schema"] = "https://example.org/other.json"
    (problem,) = package.check()
    assert places([problem]) == [(FILE, None, "$schema", "property")]
    assert problem.expected["wanted"].endswith("/profiles/2.0/datapackage.json")


@pytest.mark.parametrize("name", ["profile", "profiles"])
def test_a_profile_of_the_package_is_reported_and_not_fetched(package, name):
    package.descriptor[name] = ADDRESS
    (problem,) = package.check()
    assert places([problem]) == [(FILE, None, name, "property_not_allowed")]
    assert problem.value == ADDRESS


@pytest.mark.parametrize(
    "name", ["profile", "url", "data", "dialect", "extrapaths", "compression", "scheme", "$ref"]
)
def test_a_resource_cannot_point_elsewhere(package, name):
    package.resource("trade")[name] = ADDRESS
    assert places(package.check()) == [
        (FILE, None, f"resources.trade.{name}", "property_not_allowed")
    ]


@pytest.mark.parametrize("name", ["schema", "path"])
def test_a_schema_or_path_that_is_an_address_is_not_fetched(package, name):
    folder = package.write()
    package.resource("us_cpi")[name] = ADDRESS
    package.describe()
    (folder / "us_cpi.csv").unlink()
    assert places(check(folder)) == [(FILE, None, f"resources.us_cpi.{name}", "property")]


@pytest.mark.parametrize(
    "path", ["../us_cpi.csv", "/us_cpi.csv", "a/../us_cpi.csv", "us_cpi.csv\n"]
)
def test_a_path_stays_inside_the_folder(package, path):
    folder = package.write()
    package.resource("us_cpi")["path"] = path
    package.describe()
    (folder / "us_cpi.csv").unlink()
    assert places(check(folder)) == [(FILE, None, "resources.us_cpi.path", "property")]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda package: package.descriptor.pop("version"), "version"),
        (lambda package: package.descriptor.update(created="2026-13-45T00:00:00Z"), "created"),
        (lambda package: package.descriptor.update(created="2026-11-22"), "created"),
        (lambda package: package.descriptor.update(title=["x"]), "title"),
        (lambda package: package.resource("trade").update(encoding="cp1251"),
         "resources.trade.encoding"),
        (lambda package: package.field("trade", "year").update(type="int"),
         "resources.trade.schema.fields.year.type"),
        (lambda package: package.field("trade", "flow").update(constraints={"pattern": "("}),
         "resources.trade.schema.fields.flow.constraints.pattern"),
        (lambda package: package.resource("trade")["schema"].update(missingValues=["", "-"]),
         "resources.trade.schema.missingValues"),
        (lambda package: package.resource("trade")["schema"].update(primaryKey=["yaer"]),
         "resources.trade.schema.primaryKey"),
        (lambda package: package.resource("trade")["schema"]["foreignKeys"][0].update(
            reference={"resource": "lands", "fields": ["country"]}),
         "resources.trade.schema.foreignKeys"),
    ],
)  # fmt: skip
def test_a_property_that_is_wrong_is_named_by_its_path(package, change, field):
    change(package)
    assert places(package.check()) == [(FILE, None, field, "property")]


def test_a_misspelt_constraint_is_no_constraint(package):
    package.field("trade", "value")["constraints"] = {"requierd": True}
    field = "resources.trade.schema.fields.value.constraints.requierd"
    assert places(package.check()) == [(FILE, None, field, "property_not_allowed")]


def test_a_constraint_the_type_does_not_know_is_reported(package):
    package.field("trade", "source")["constraints"] = {"minimum": 3}
    field = "resources.trade.schema.fields.source.constraints.minimum"
    (problem,) = package.check()
    assert places([problem]) == [(FILE, None, field, "property_not_allowed")]
    assert problem.value == "3"


def test_a_table_the_dashboard_needs_is_declared(package):
    folder = package.write()
    package.descriptor["resources"].remove(package.resource("us_cpi"))
    (folder / "us_cpi.csv").unlink()
    (problem,) = check(package.describe())
    assert places([problem]) == [(FILE, None, "resources.us_cpi", "property")]
    assert problem.expected == {"wanted": "us_cpi"}


def test_a_column_the_dashboard_needs_is_declared(package):
    package.texts["us_cpi"] = "year,value,source\n1995,152.4,FACT\n"
    fields = package.resource("us_cpi")["schema"]["fields"]
    fields.remove(package.field("us_cpi", "months"))
    (problem,) = package.check()
    assert places([problem]) == [
        (FILE, None, "resources.us_cpi.schema.fields.months.type", "property")
    ]
    assert problem.expected == {"wanted": "integer | year"}


def test_a_table_declared_twice_is_reported(package):
    package.write()
    package.descriptor["resources"].append(package.resource("us_cpi"))
    assert places(check(package.describe())) == [
        (FILE, None, "resources.us_cpi.name", "property"),
        (FILE, None, "resources.us_cpi.path", "property"),
    ]
