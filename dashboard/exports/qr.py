"""A link as a QR code, to be read from a slide or a sheet of paper."""

from io import BytesIO

import segno

# A longer link makes a pattern too fine to be read across a room.
LONGEST = 300
# Modules of white around the pattern, which the standard asks for.
QUIET_ZONE = 4


def qr_svg(link: str) -> str:
    """The code as an SVG picture that takes the size it is given.

    "" for a link that is too long, and for one without a host, which leads nowhere from paper.
    """
    if len(link) > LONGEST or not link.startswith(("http://", "https://")):
        return ""
    # A part of a longer link stays readable when a corner of the print is worn.
    code = segno.make(link, error="m", boost_error=False, micro=False)
    picture = BytesIO()
    looks = {"border": QUIET_ZONE, "light": "#ffffff", "omitsize": True}
    code.save(picture, kind="svg", xmldecl=False, nl=False, **looks)
    return picture.getvalue().decode()
