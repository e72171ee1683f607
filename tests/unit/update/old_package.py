"""A small package that an update finds, with what the two APIs say of the same things."""

import csv
from pathlib import Path

from tests.unit.load.builder import Package
from tests.unit.update.server import Apis

GDP, RATE, PHONES = "NY.GDP.MKTP.CD", "NY.GDP.DEFL.KD.ZG", "IT.CEL.SETS.P2"
YEARS = (2023, 2024)


def write_package(folder: Path, **rows: str) -> Path:
    """The package of the loader's tests with three indicators of the World Bank and trade of two
    recent years. rows: table -> a row more."""
    folder.mkdir()
    package = Package(folder)
    package.add(
        "indicator_catalog",
        f"{GDP},output,USD,0,0,,higher,GDP,Current",
        f"{RATE},prices,%,1,-100,,lower,Deflator,Annual",
        f"{PHONES},people,number,0,0,,higher,Phones,For 100",
    )
    package.add("sources", "BANK,dataset,Indicators,Bank,2025,free,,,2026-01-02,,")
    package.add(
        "indicators",
        f"KAZ,{GDP},2022,225000000000,BANK,",
        f"KAZ,{GDP},2023,261000000000,BANK,",
        f"UZB,{GDP},2022,80400000000,BANK,S",
        f"UZB,{GDP},2023,90900000000,BANK,S",
        f"KAZ,{PHONES},1994,0.002,BANK,",
        f"KAZ,{PHONES},1995,0.03,BANK,",
        f"KAZ,{RATE},2022,20.5,BANK,",
        f"KAZ,{RATE},2023,1.2,BANK,",
    )
    package.add("editions", f"{GDP},BANK,true", f"{RATE},BANK,true", f"{PHONES},BANK,true")
    package.add(
        "trade",
        "2023,KAZ,UZB,export,3130.5,BANK,FOB,reported",
        "2023,KAZ,UZB,import,1290,BANK,CIF,reported",
    )
    package.add("countries", "WLD,aggregate,,false")
    package.add("reference_series", "partner,KAZ,export,2023,2023,BANK,only,")
    for name, row in rows.items():
        package.add(name, row)
    # The table that the update derives has the pattern of the real one.
    package.texts["vintages"] = package.texts["vintages"].replace("W1,", "WDI2022-07,")
    return package.write()


def apis() -> Apis:
    """Both offices agree with the package, and know a little more."""
    trade = {
        ("KAZ", 2023): {("X", "UZB"): 3130500000.25, ("X", "CHN"): 14e9, ("X", "KGZ"): 700e6,
                        ("M", "UZB"): 1290e6, ("M", "CHN"): 16e9},
        ("UZB", 2023): {("X", "KAZ"): 1350e6, ("X", "KGZ"): 80e6, ("X", "CHN"): 40e6,
                        ("M", "KAZ"): 3280e6},
        ("UZB", 2024): {("X", "KAZ"): 1400e6, ("M", "KAZ"): 2900e6},
    }  # fmt: skip
    bank = {
        GDP: {("KAZ", 2022): 225000000000, ("KAZ", 2023): 262500000000.5, ("KAZ", 2024): 290e9,
              ("UZB", 2022): 89900000000, ("UZB", 2023): 107500000000, ("KGZ", 2023): 15200000000},
        RATE: {("KAZ", 2022): 20.5, ("KAZ", 2023): 1.2},
        PHONES: {("KAZ", 1994): 0.002, ("KAZ", 1995): 0.03, ("KAZ", 1996): 0.06},
    }  # fmt: skip
    return Apis(bank=bank, trade=trade)


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder with its content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
