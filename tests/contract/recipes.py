"""The recipes of CONTRIBUTING.md, read as whoever follows them reads them."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ARROW = "\n→\n"
# The line above a block, as far as it says what to do with it.
_HEAD = re.compile(r"(?:^|\. )(New file|At the end of|In|Run)\b(?: `([^`]+)`)?[^`]*:$")
_BLOCK = re.compile(r"^(?P<head>[^\n]*)\n\n```\w*\n(?P<text>.*?)```$", re.MULTILINE | re.DOTALL)


class Step(NamedTuple):
    """What to do, with which file ("" for a command), and the block."""

    deed: str
    file: str
    text: str

    def apply(self, root: Path) -> None:
        """Does it in the repository at `root`; AssertionError where it cannot be done."""
        file = root / self.file
        if self.deed == "Run":
            commands(self.text, root)
        elif self.deed == "New file":
            assert not file.exists(), self.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.text, encoding="utf-8")
        elif self.deed == "At the end of":
            whole = file.read_text(encoding="utf-8")
            file.write_text(whole + self.text, encoding="utf-8")
        else:
            self._exchange(file)

    def _exchange(self, file: Path) -> None:
        old, new = self.text.removesuffix("\n").split(ARROW)
        whole = file.read_text(encoding="utf-8")
        assert whole.count(old) == 1, f"{self.file}: {whole.count(old)} times {old!r}"
        file.write_text(whole.replace(old, new), encoding="utf-8")


def recipes(text: str) -> dict[str, list[Step]]:
    """Heading -> steps of every section that has any; AssertionError for a block without a head."""
    found = {}
    for section in text.split("\n## ")[1:]:
        heading, _, body = section.partition("\n")
        blocks = list(_BLOCK.finditer(body))
        assert len(blocks) == body.count("\n```") // 2, heading
        found[heading] = [_step(block) for block in blocks]
    return found


def _step(block: re.Match[str]) -> Step:
    head = _HEAD.search(block["head"])
    assert head, block["head"]
    return Step(head[1], head[2] or "", block["text"])


def commands(text: str, root: Path) -> str:
    """Runs lines of a shell in a folder, with this Python as `python`; AssertionError if one
    fails."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    told = {"env": {**os.environ, "PATH": path}, "cwd": root, "capture_output": True, "text": True}
    done = subprocess.run(["bash", "-euc", text], **told)
    assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
    return done.stdout
