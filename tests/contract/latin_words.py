"""Latin words that Kazakh and Russian texts keep: names, abbreviations, formulas, codes."""

from tests.contract.csv_facts import rows

NAMES = """
Correlates of War, Trade v4.0
Correlates of War
Creative Commons
Deep Trade Agreements
Direction of Trade Statistics
Etalab 2.0
Gapminder
GeoDist
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
frwiki.wiki
worddisk.com
asymmetry for mirror flows statistics
netviz-tools
peacesciencer
penppml
""".strip().splitlines()

ABBREVIATIONS = {
    "APA", "API", "Atlas", "BACI", "BibTeX", "BY", "CAGR", "CC", "CC0", "CEPII", "CIF", "CO",
    "CO2", "Comtrade", "COVID-19", "CPI-U", "CSV", "Ctrl+C", "Esc", "ESCAP", "Excel", "FAO",
    "FAOSTAT",
    "FOB", "GSP", "HAC", "HHI", "HS", "HTTP", "IDA", "IGO", "ILOSTAT", "ISO", "JSON", "LF",
    "MIT", "NC", "NUL", "OGHIST", "PDF", "PNG", "PPTX", "QR", "SA", "SDMX", "SHA-256", "SIAT",
    "SITC", "SVG", "TSV", "TXT", "UN", "UTF-8", "VIII", "WDI", "WEO", "WITS", "XLS", "XLSX",
    "ZIP",
    # What programs ask the dashboard by.
    "ETag", "OpenAPI", "Python", "X-Not-Understood", "api/exhibits", "api/tables", "curl",
    "not_understood", "strict",
    "alpha-2", "alpha-3", "coefficient", "e-2", "estimate", "f171", "f9b9", "issue", "x4.1",
}  # fmt: skip
CODES = {row["source"] for row in rows("sources")} | {row["country"] for row in rows("countries")}
CODES |= {"TOTAL", "countries", "reference_series"}

# A single letter may be a mistyped Cyrillic one, so formulas alone may have them.
FORMULAS = ("method.", "periods.method.", "periods.index.", "data.methods.", "glossary.")
OF_FORMULAS = {"GDP", "exp", "floor", "ln", "n/100", "TII", "sd"}
LETTER = r"[A-Za-z](?:_[a-zA-Z]{1,4})?"

# Single letters beside formulas: a p-value, the sides of a pair, a flag, a language of programs.
LETTERS = {
    "data.section.programs.lead": {"R"},
    "periods.heading.classical_p": {"p"},
    "periods.heading.hac_p": {"p"},
    "periods.breaks.joint.both": {"p"},
    "periods.breaks.joint.one": {"p"},
    "periods.breaks.joint.none": {"p"},
    "periods.note.hac_small": {"p"},
    "mirror.note.asymmetry": {"A", "B"},
    "periods.gravity.symbols": {"X", "a", "b", "z"},
    "correction.suspect-indicators.what": {"S"},
    "method.statuses.text": {"S"},
}

# Texts that Uzbek, Kazakh or Russian share with English, beyond those without any word.
SAME_AS_ENGLISH = {
    "uz": {
        "country.BGD",
        "country.BLR",
        "periods.about.formula",
        "periods.control.model",
        "periods.expected.heading.model",
        "periods.heading.model",
        "place.bishkek",
        "place.minsk",
        "publisher.egemen-qazaqstan",
        "publisher.tass",
        "unit.million.name",
    },
    "kk": set(),
    "ru": set(),
}
UNITS = {"km", "kB", "t"}

# Papers, agencies and people whose names are written as they write them themselves.
PAPERS = set(
    """
24.kz
AGC News
APK-Inform
Agenzia Nova
Altainews
ArnavG-728
Astana TV
AzerNews
BAQ.kz
Caravanserai
Daily Mail
Daryo
Diplomatic Traffic
Eurasia Expert
Eurasianet
FAO
Fergana News
Fozich
Gapminder
Global Carbon Project
Gazeta.uz
IA-Centr
Informburo
Karavan Info
KazTAG
Kazakhstan Today
Kazinform
Khabar
Kun.uz
Kursiv
Kursiv Uzbekistan
Lexology
MENAFN
Mondaq
Moody's
Natural Earth
News Central Asia
News Front
News.az
Pinkod.uz
Qazaq TV
Qazaqstan TV
REGNUM
Rambler
Refworld
Reuters
Sputnik Uzbekistan
Temurbek-stack
Tengrinews
The Astana Times
The Gulf Observer
The Times of Central Asia
Tashkent Times
Trend
UzDaily
Yuz.uz
bne IntelliNews
eadaily
topojson/world-atlas
Spot
Darakchi
netviz-tools
diakel/language_trade
carlaint/IMF-Trade-Networks
CERR-Uzbekistan
CentrAsia
Le Caucase
Sputnik Kazakhstan
Sputnik Kyrgyzstan
jumayevd/trade-mirror
""".strip().splitlines()
)
