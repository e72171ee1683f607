"""Elements of SVG as text."""

from xml.sax.saxutils import escape, quoteattr

text = escape


def element(tag: str, *inside: str, **attributes) -> str:
    """An element around others; a name's underscores are hyphens, None leaves an attribute out."""
    told = "".join(
        f" {name.replace('_', '-')}={quoteattr(str(value))}"
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{told}>{''.join(inside)}</{tag}>"
