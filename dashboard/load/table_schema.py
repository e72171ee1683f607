"""Resources of a descriptor as `Table`s, and what the descriptor gets wrong beyond its shape."""

from collections.abc import Iterator
from typing import Any

from dashboard.load import contract
from dashboard.load.problem import DESCRIPTOR, Problem, descriptor_problem
from dashboard.load.schema import CONSTRAINTS, Field, ForeignKey, Table


def table_of(resource: dict[str, Any], last_year: int) -> Table:
    """A resource that follows the profile as a `Table`, its bounds as tight as `contract` says.

    Columns of the primary key are required, as the standard has it. `last_year` bounds years of
    observation.
    """
    name, schema = resource["name"], resource["schema"]
    primary = _names(schema.get("primaryKey", []))
    fields = tuple(_field(name, found, primary, last_year) for found in schema["fields"])
    unique = [(field.name,) for field in fields if field.constraints.get("unique")]
    return Table(
        name=name,
        path=resource["path"],
        fields=fields,
        keys=tuple(filter(None, [primary, *map(_names, schema.get("uniqueKeys", [])), *unique])),
        foreign_keys=tuple(_foreign_key(name, found) for found in schema.get("foreignKeys", [])),
        hash=resource.get("hash", "").removeprefix("sha256:") or None,
        bytes=resource.get("bytes"),
    )


def _field(table: str, found: dict[str, Any], primary: tuple[str, ...], last_year: int) -> Field:
    constraints = dict(found.get("constraints", {}))
    if found["name"] in primary:
        constraints["required"] = True
    if "minimum" not in CONSTRAINTS[found["type"]]:
        return Field(found["name"], found["type"], constraints)
    low, high = contract.BOUNDS.get((table, found["name"]), (None, None))
    if found["name"] in contract.YEAR_COLUMNS:
        low, high = contract.FIRST_YEAR, last_year
    if low is not None:
        constraints["minimum"] = max(low, constraints.get("minimum", low))
    if high is not None:
        constraints["maximum"] = min(high, constraints.get("maximum", high))
    return Field(found["name"], found["type"], constraints)


def _foreign_key(table: str, found: dict[str, Any]) -> ForeignKey:
    reference = found["reference"]
    target = reference.get("resource") or table
    return ForeignKey(_names(found["fields"]), target, _names(reference["fields"]))


def _names(found: str | list[str]) -> tuple[str, ...]:
    return (found,) if isinstance(found, str) else tuple(found)


def schema_problems(tables: list[Table], declared: list[str]) -> Iterator[Problem]:
    """Names used twice, keys that lead nowhere, and what `contract` asks for and is not there.

    `declared` are the names of all resources, those that cannot be read included.
    """
    columns = {table.name: table.columns for table in tables}
    for number, table in enumerate(tables):
        place = f"resources.{table.name}"
        before = tables[:number]
        if table.name in {other.name for other in before}:
            yield descriptor_problem(f"{place}.name", table.name, "unique")
        if table.path in {other.path for other in before}:
            yield descriptor_problem(f"{place}.path", table.path, "unique")
        if len(set(table.columns)) < len(table.columns):
            yield descriptor_problem(f"{place}.schema.fields", ", ".join(table.columns), "unique")
        yield from _constraint_problems(table)
        for name in sorted({name for key in table.keys for name in key} - set(table.columns)):
            yield descriptor_problem(f"{place}.schema.primaryKey", name, ", ".join(table.columns))
        for key in table.foreign_keys:
            yield from _foreign_key_problems(key, table, columns, declared)
    for name, wanted in contract.tables().items():
        if name not in declared:
            yield descriptor_problem(f"resources.{name}", None, name)
        types = next((table.types for table in tables if table.name == name), None)
        if types:
            yield from _contract_problems(name, wanted, types)


def _constraint_problems(table: Table) -> Iterator[Problem]:
    """Constraints that the type of their field does not take; the profile finds unknown ones."""
    known = {name for names in CONSTRAINTS.values() for name in names}
    for field in table.fields:
        for name in sorted(set(field.constraints) & known - set(CONSTRAINTS[field.type])):
            place = f"resources.{table.name}.schema.fields.{field.name}.constraints.{name}"
            value = str(field.constraints[name])
            yield Problem("error", DESCRIPTOR, None, place, value, "property_not_allowed")


def _foreign_key_problems(
    key: ForeignKey, table: Table, columns: dict[str, list[str]], declared: list[str]
) -> Iterator[Problem]:
    place = f"resources.{table.name}.schema.foreignKeys"
    for name in key.fields:
        if name not in table.columns:
            yield descriptor_problem(place, name, ", ".join(table.columns))
    if key.table not in declared:
        yield descriptor_problem(place, key.table, ", ".join(declared))
    elif key.table in columns and not set(key.targets) <= set(columns[key.table]):
        yield descriptor_problem(place, ", ".join(key.targets), ", ".join(columns[key.table]))
    elif len(key.fields) != len(key.targets):
        yield descriptor_problem(place, ", ".join(key.targets), ", ".join(key.fields))


def _contract_problems(
    table: str, wanted: dict[str, str], types: dict[str, str]
) -> Iterator[Problem]:
    for column, kind in wanted.items():
        allowed = contract.FIELD_TYPES[kind]
        if types.get(column) not in allowed:
            place = f"resources.{table}.schema.fields.{column}.type"
            yield descriptor_problem(place, types.get(column), " | ".join(allowed))
