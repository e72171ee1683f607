"""LibreOffice as a reader of slides: decks to PDF, and how many pages came out."""

import re
import subprocess
import zlib
from pathlib import Path

from tests.runner.machine import Machine
from tests.runner.office import installed


def to_pdf(folder: Path) -> subprocess.CompletedProcess:
    """Converts every deck of a folder into a PDF beside it, with settings of its own."""
    decks = sorted(str(file) for file in folder.glob("*.pptx"))
    own = f"-env:UserInstallation={(folder / 'settings').as_uri()}"
    command = [installed(Machine()), "--headless", own, "--convert-to", "pdf", "--outdir"]
    return subprocess.run([*command, str(folder), *decks], capture_output=True, encoding="utf-8")


def complaints(done: subprocess.CompletedProcess) -> list[str]:
    """What it had to say, but for the Java that it looks for and no slide needs."""
    return [line for line in done.stderr.splitlines() if "java" not in line]


def page_count(pdf: bytes) -> int:
    """Pages of a PDF, also where the descriptions of pages lie in compressed streams."""
    packed = re.findall(rb"/Type\s*/ObjStm.*?stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    whole = pdf + b"".join(zlib.decompressobj().decompress(stream) for stream in packed)
    return len(re.findall(rb"/Type\s*/Page\b", whole))
