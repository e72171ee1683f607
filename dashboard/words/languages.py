"""The four languages of the dashboard and how a reader's one is found."""

from werkzeug.datastructures import LanguageAccept

# Each language under its own name, in the order of the switch.
LANGUAGES = {"kk": "Қазақша", "ru": "Русский", "en": "English", "uz": "Oʻzbekcha"}

DEFAULT_LANGUAGE = "kk"


def negotiate(wanted: str | None, accepted: LanguageAccept) -> str:
    """The language of a page: what the link asks for, else the browser's preference, else Kazakh.

    `wanted` is the `lang` query parameter; anything unknown counts as absent.
    """
    if wanted in LANGUAGES:
        return wanted
    for tag, _quality in accepted:
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return DEFAULT_LANGUAGE
