"""Let frictionless judge every cell against its field: type and constraints.

frictionless never opens a file here. It is handed rows that are already read and a schema rebuilt
from what we know, so nothing in a package can make it follow a path or an address, sniff a
delimiter, or take a later row for the header. Keys are not left to it: after a wrong type in a
key column it reports duplicates and missing references that are none (see `keys`).
"""

import re
from typing import Any, cast

from frictionless import FrictionlessException, Package, errors
from frictionless.resources import TableResource

from dashboard.load.problem import Problem, descriptor_problem
from dashboard.load.profile import STANDARD
from dashboard.load.schema import Field
from dashboard.load.sheet import Sheet

_JUDGED = ("required", "minimum", "maximum", "enum", "pattern")
_CONSTRAINT = re.compile(r'constraint "(\w+)"')


def check_cells(sheets: list[Sheet]) -> list[Problem]:
    """Blame cells of the wrong type or against a constraint; return what is wrong elsewhere."""
    resources = [_resource(sheet) for sheet in sheets]
    if not resources:
        return []
    try:
        package = Package.from_descriptor(
            {"$schema": STANDARD, "name": "package", "resources": resources}
        )
    except FrictionlessException as exception:
        reasons = exception.reasons or [exception.error]
        return [descriptor_problem("resources", reason.note, STANDARD) for reason in reasons]
    for sheet, resource in zip(sheets, package.resources, strict=True):
        # `type: table` makes it one.
        _blame_cells(sheet, cast(TableResource, resource))
    return []


def _resource(sheet: Sheet) -> dict[str, Any]:
    """The sheet as a resource with inline data; broken cells are left empty."""
    names = list(sheet.column)
    cells = [
        ["" if sheet.is_broken(index, name) else sheet.cell(index, name) for name in names]
        for index in _whole_rows(sheet)
    ]
    fields = [
        {"name": field.name, "type": field.type, "constraints": _constraints(field)}
        for field in sheet.fields
    ]
    return {
        "name": sheet.table.name,
        "type": "table",
        "data": [names, *cells],
        "dialect": {"header": True, "headerRows": [1]},
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _whole_rows(sheet: Sheet) -> list[int]:
    return [index for index in range(len(sheet.rows)) if not sheet.is_broken(index)]


def _constraints(field: Field) -> dict[str, Any]:
    return {name: value for name, value in field.constraints.items() if name in _JUDGED}


def _blame_cells(sheet: Sheet, resource: TableResource) -> None:
    fields = {field.name: field for field in sheet.fields}
    indexes = _whole_rows(sheet)
    with resource:
        # The rows are read one by one because a report stops at 1,000 errors a table.
        for row, index in zip(resource.row_stream, indexes, strict=True):
            for error in row.errors:
                if isinstance(error, errors.CellError):
                    code, expected = _judge(error, fields[error.field_name])
                    sheet.blame_cell(index, error.field_name, code, **expected)


def _judge(error: errors.CellError, field: Field) -> tuple[str, dict[str, str]]:
    """Our code for an error of frictionless, with what its sentence needs."""
    found = _CONSTRAINT.match(error.note)
    name = found[1] if found else "type"
    limits = field.constraints
    if name in ("minimum", "maximum"):
        return "bounds", {
            "minimum": limits.get("minimum", "−∞"),
            "maximum": limits.get("maximum", "∞"),
        }
    if name == "enum":
        return "enum", {"values": ", ".join(map(str, limits["enum"]))}
    if name == "pattern":
        return "pattern", {"pattern": limits["pattern"]}
    return name, {"type": field.type} if name == "type" else {}
