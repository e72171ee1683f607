"""How programs get the same figures: addresses, and examples that can be copied."""

from dashboard.components.markup import element, paragraph, text
from dashboard.words import Words

DESCRIPTION = "/api/openapi.json"
# Where whoever tries it has it running, when nobody has told the public address.
_HERE = "http://127.0.0.1:8050"
_ROWS = "/api/exhibits/trade.csv?flow=exports&period=3&lang=en&strict=1"
EXAMPLES = {
    "curl": 'curl --fail "{rows}"',
    "Python (pandas)": 'import pandas as pd\n\nrows = pd.read_csv("{rows}")\n'
    'print(rows[["year", "value", "sources"]])',
    "R": 'rows <- read.csv("{rows}")\nprint(rows[c("year", "value", "sources")])',
}


def programs_of(public_url: str, words: Words) -> str:
    """What stands under "For programs"."""
    told = paragraph(words("data.programs.text")) + paragraph(words("data.programs.strict"))
    way = element("a", text(words("data.programs.description")), href=DESCRIPTION)
    return told + element("p", way) + "".join(_examples(public_url or _HERE))


def _examples(base: str):
    for name, example in EXAMPLES.items():
        yield element("h3", text(name), lang="en")
        code = example.format(rows=base + _ROWS)
        yield element("pre", text(code), lang="en", class_="reference", tabindex=0)
