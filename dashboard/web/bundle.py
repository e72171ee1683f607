"""Our own sheets as one and our own scripts as one, so that each costs a single request."""

from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import tinycss2

# These stand in the document itself or in the offline pack.
APART = {"theme.js", "pack.js"}
# What the components and our sheets use of Bootstrap. A browser test finds any that is missing.
BOOTSTRAP_CLASSES = {
    *("card", "form-check", "form-check-input", "form-check-label", "form-control"),
    *("form-label", "form-select", "form-switch", "user-select-none", "visually-hidden"),
}


def script(assets: Path) -> bytes:
    """Every script of the folder in the order of their names; each is closed in itself."""
    found = (one for one in sorted(assets.glob("*.js")) if one.name not in APART)
    return b"\n".join(one.read_bytes() for one in found)


def sheet(assets: Path) -> bytes:
    """What is used of Bootstrap, then every sheet of the folder in the order of their names."""
    found = [one.read_bytes() for one in sorted(assets.glob("*.css"))]
    return b"\n".join([bootstrap().encode(), *found])


@cache
def bootstrap() -> str:
    """The rules of Bootstrap that can match. It comes inside a package; none of it is copied."""
    folder = Path(find_spec("flask_bootstrap").origin).parent / "static" / "bootstrap5" / "css"
    text = (folder / "bootstrap.min.css").read_text(encoding="utf-8")
    return _kept(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))


def _kept(rules: Iterable) -> str:
    return "".join(_rule(rule) for rule in rules)


def _rule(rule) -> str:
    """A rule with those of its selectors that can match, "" for none."""
    if rule.type == "at-rule":
        return _nested(rule)
    if rule.type != "qualified-rule":
        return ""
    selectors = [one for one in _selectors(rule.prelude) if _classes(one) <= BOOTSTRAP_CLASSES]
    if not selectors:
        return ""
    told = ",".join(tinycss2.serialize(one).strip() for one in selectors)
    return f"{told}{{{tinycss2.serialize(rule.content)}}}"


def _nested(rule) -> str:
    """A media query with the rules in it that can match; no animation of Bootstrap's is used."""
    if rule.lower_at_keyword != "media":
        return ""
    inside = _kept(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))
    return f"@media{tinycss2.serialize(rule.prelude)}{{{inside}}}" if inside else ""


def _selectors(prelude: list) -> list[list]:
    """The selectors of a rule, as lists of tokens."""
    found: list[list] = [[]]
    for token in prelude:
        if token == ",":
            found.append([])
        else:
            found[-1].append(token)
    return found


def _classes(tokens: list) -> set[str]:
    """The classes that a selector names, inside brackets too."""
    named = set()
    for at, token in enumerate(tokens):
        if token == "." and at + 1 < len(tokens):
            named.add(tokens[at + 1].value)
        named |= _classes(getattr(token, "arguments", []))
    return named
