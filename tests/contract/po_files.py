"""Reads PO files line by line and takes nothing that it does not understand.

Babel's own reader silently cuts an unterminated string and drops a repeated key.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.contract.modules import PACKAGE

CATALOGUES = PACKAGE / "words" / "catalogues"
LANGUAGES = ("kk", "ru", "en", "uz")
LINE = re.compile(r'(?:(msgid|msgid_plural|msgstr(?:\[\d\])?) )?"((?:[^"\\]|\\[nt"\\])*)"')
ESCAPES = {"\\n": "\n", "\\t": "\t", '\\"': '"', "\\\\": "\\"}


@dataclass
class Entry:
    """One message: its key, the part it stands in, its text or its plural forms in order."""

    part: str
    line: int
    key: str = ""
    plural: str | None = None
    forms: dict[str, str] = field(default_factory=dict)

    @property
    def texts(self) -> list[str]:
        return list(self.forms.values())


def read(path: Path) -> list[Entry]:
    """Every entry of a file; the first, with an empty key, is its header."""
    entries, target = [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            target = None
            continue
        match = LINE.fullmatch(line)
        assert match, f"{path.name}:{number}: {line}"
        word, text = match[1], re.sub(r"\\.", lambda found: ESCAPES[found[0]], match[2])
        if word == "msgid":
            entries.append(Entry(path.stem, number))
        assert word or target, f"{path.name}:{number}: text that belongs to nothing"
        target = word or target
        _add(entries[-1], target, text, new=bool(word))
    return entries


def _add(entry: Entry, target: str, text: str, new: bool) -> None:
    if target == "msgid":
        entry.key += text
    elif target == "msgid_plural":
        entry.plural = (entry.plural or "") + text
    else:
        assert not (new and target in entry.forms), f"{entry.key}: {target} twice"
        entry.forms[target] = entry.forms.get(target, "") + text


def catalogue(language: str) -> list[Entry]:
    """The entries of all parts of a language, without the headers."""
    paths = sorted((CATALOGUES / language).glob("*.po"))
    return [entry for path in paths for entry in read(path) if entry.key]


def parts(language: str) -> set[str]:
    return {path.stem for path in (CATALOGUES / language).glob("*.po")}


def placeholders(text: str) -> set[str]:
    """The names in braces."""
    return set(re.findall(r"\{(\w+)\}", text))
