"""Latin words that Kazakh and Russian texts keep: names, abbreviations, formulas, codes."""

from tests.contract.csv_facts import rows

NAMES = """
Correlates of War, Trade v4.0
Correlates of War
Creative Commons
Direction of Trade Statistics
Gapminder
Global Carbon Project
Halyk Bank
IMF Working Paper
JavaScript
M. Marini
R. Dippelsman
M. Stanger
Natural Earth
New Estimates for Direction of Trade Statistics
Open Numbers
Tenge Bank
The World Factbook
Trade Statistics in Policymaking
UzKazTrade
World Development Indicators
World Economic Outlook
asymmetry for mirror flows statistics
peacesciencer
""".strip().splitlines()

ABBREVIATIONS = {
    "APA", "API", "Atlas", "BY", "BibTeX", "CAGR", "CC", "CIF", "CO", "CO2", "COVID-19", "CPI-U",
    "CSV", "Comtrade", "Ctrl+C", "ESCAP", "Excel", "FAO", "FAOSTAT", "FOB", "GSP", "HAC", "HHI",
    "HS", "HTTP", "IDA", "IGO", "ILOSTAT", "ISO", "JSON", "LF", "NC", "NUL", "OGHIST", "PDF", "PNG",
    "PPTX", "QR", "SA", "SDMX", "SHA-256", "SIAT", "SITC", "SVG", "UN", "UTF-8", "WDI", "WEO",
    "WITS", "XLSX", "ZIP",
    "alpha-2", "alpha-3", "coefficient", "e-2", "f9b9", "issue", "x4.1",
}  # fmt: skip
CODES = {row["source"] for row in rows("sources")} | {row["country"] for row in rows("countries")}
CODES |= {"TOTAL", "countries", "reference_series"}

# A single letter may be a mistyped Cyrillic one, so formulas alone may have them.
FORMULAS = ("method.", "periods.method.", "periods.index.", "data.methods.", "glossary.")
OF_FORMULAS = {"GDP", "exp", "floor", "ln", "n/100", "sd"}
LETTER = r"[A-Za-z](?:_[a-zA-Z]{1,4})?"

# Single letters beside formulas: a p-value, the two sides of a pair, a flag of the indicators.
LETTERS = {
    "periods.heading.classical_p": {"p"},
    "periods.heading.hac_p": {"p"},
    "periods.breaks.joint.both": {"p"},
    "periods.breaks.joint.one": {"p"},
    "periods.breaks.joint.none": {"p"},
    "periods.note.hac_small": {"p"},
    "mirror.note.asymmetry": {"A", "B"},
    "correction.suspect-indicators.what": {"S"},
    "method.statuses.text": {"S"},
}

# Texts that Uzbek, Kazakh or Russian share with English, beyond those without any word.
SAME_AS_ENGLISH = {
    "uz": {
        "country.BGD",
        "country.BLR",
        "periods.about.formula",
        "periods.heading.model",
        "place.bishkek",
        "place.minsk",
        "unit.million.name",
    },
    "kk": set(),
    "ru": set(),
}
UNITS = {"km", "kB", "t"}
