"""Mirror statistics: the same goods as the exporter and as the importer count them."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.provenance import JOINT
from dashboard.analysis.questions import PAIR, Line, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from dashboard.load import Tables

# Importers add freight and insurance (CIF), exporters do not (FOB): a ratio of imports to
# exports from 1.00 to 1.20 is what valuation alone can explain.
CORRIDOR = (1.00, 1.20)

# The factor with which the IMF turns exports FOB into imports CIF in its Direction of Trade
# Statistics; it took the place of 1.10 (Marini, Dippelsman and Stanger, IMF WP/18/16, 2018;
# stated in the Direction of Trade Statistics Yearbook 2017).
CIF_FOB_FACTOR = 1.06


@dataclass(frozen=True)
class Direction:
    """Goods that go from one country of the pair to the other."""

    exporter: str
    importer: str

    @property
    def key(self) -> str:
        return f"{self.exporter.lower()}_{self.importer.lower()}"

    @property
    def exports(self) -> Line:
        """What the exporter says of them."""
        return Line(self.exporter, self.importer, "export")

    @property
    def imports(self) -> Line:
        """What the importer says of them."""
        return Line(self.importer, self.exporter, "import")

    @property
    def lines(self) -> tuple[Line, Line]:
        return self.exports, self.imports


DIRECTIONS = (Direction(*PAIR), Direction(*reversed(PAIR)))

PAIR_COLUMNS = [
    "year",
    "direction",
    "exports",
    "imports",
    "gap",
    "ratio",
    "asymmetry",
    "variant",
    "sources",
    "valuation",
    "status",
]


def mirror_rows(
    tables: Tables,
    directions: tuple[Direction, ...],
    first: int,
    last: int,
    others: bool = False,
) -> pd.DataFrame:
    """Both sides' values of each direction, as `trade_rows` gives them (million current USD).

    others: also the values of sources that are not the reference.
    """
    lines = tuple(line for direction in directions for line in direction.lines)
    return trade_rows(tables, TradeQuestion(lines, "usd", first, last, others=others))


def mirror_pairs(rows: pd.DataFrame, directions: tuple[Direction, ...]) -> pd.DataFrame:
    """Both sides of a direction side by side, columns `PAIR_COLUMNS`, one row a year.

    gap = imports - exports (million current USD), ratio = imports / exports, asymmetry =
    2 |imports - exports| / (imports + exports) in per cent: the difference as a share of the
    mean of the two, the same whichever side is taken first (SDMX glossary, "asymmetry for mirror
    flows statistics - coefficient"). All three are NaN unless both sides report. A value that
    exists in two editions gives a second row of its year, variant "alternate".
    """
    parts = [_pairs(rows, direction) for direction in directions]
    return pd.concat(parts, ignore_index=True)[PAIR_COLUMNS]


def asymmetry(one: float, other: float) -> float:
    """2 |one - other| / (one + other) in per cent, from 0 (equal) to 200 (one of them zero)."""
    return 200 * abs(one - other) / (one + other)


def _pairs(rows: pd.DataFrame, direction: Direction) -> pd.DataFrame:
    exports, imports = (_of_line(rows, line) for line in direction.lines)
    reference = [frame[frame["variant"] == "reference"] for frame in (exports, imports)]
    found = [_side_by_side(*reference).assign(variant="reference")]
    for at, frame in enumerate((exports, imports)):
        edition = frame[(frame["variant"] == "alternate") & frame["competing"]]
        sides = [edition if at == one else reference[one] for one in (0, 1)]
        # Only where the other side reports too is there anything to compare.
        both = _side_by_side(*sides).dropna(subset=["exports", "imports"])
        found.append(both.assign(variant="alternate"))
    pairs = pd.concat(found, ignore_index=True)
    gap = pairs["imports"] - pairs["exports"]
    return pairs.assign(
        direction=direction.key,
        gap=gap,
        ratio=pairs["imports"] / pairs["exports"],
        asymmetry=200 * gap.abs() / (pairs["imports"] + pairs["exports"]),
    )


def _side_by_side(exports: pd.DataFrame, imports: pd.DataFrame) -> pd.DataFrame:
    described = ["sources", "valuation", "status"]
    merged = exports[["year", "value", *described]].merge(
        imports[["year", "value", *described]], on="year", suffixes=("_e", "_i")
    )
    joined = {
        name: [
            JOINT.join(dict.fromkeys(one for one in pair if isinstance(one, str)))
            for pair in zip(merged[f"{name}_e"], merged[f"{name}_i"], strict=True)
        ]
        for name in described
    }
    return pd.DataFrame(
        {
            "year": merged["year"],
            "exports": merged["value_e"],
            "imports": merged["value_i"],
            **joined,
        }
    )


def _of_line(rows: pd.DataFrame, line: Line) -> pd.DataFrame:
    same = (rows["reporter"] == line.reporter) & (rows["partner"] == line.partner)
    return rows[same & (rows["flow"] == line.flow)]
