"""The languages of the dashboard, all that is known of each, and how a reader's one is found."""

from dataclasses import dataclass

from werkzeug.datastructures import LanguageAccept


@dataclass(frozen=True)
class Language:
    """What of a language is no message.

    name: its own. locale: as Babel names it. month, day: how a month and a day of a year are
    written (patterns of the CLDR). alphabet: its letters in their order, with blanks between.
    month_alone: the pattern of the name of a month that no day or year stands by. forms: the plural
    forms in the order in which its catalogue has them.
    """

    name: str
    locale: str
    month: str
    day: str
    alphabet: str
    month_alone: str = "MMMM"
    forms: tuple[str, ...] = ("one", "other")


# In the order of the switch. Dates are written as the texts of the catalogues write them: the CLDR
# has no such form for Uzbek and shortens the word for "year" in Russian and Kazakh, which no
# sentence does. English is British: "1 May 2019". Uzbek has C and W in foreign names alone.
KNOWN = {
    "kk": Language(
        name="Қазақша",
        locale="kk",
        month="y 'жылғы' MMMM",
        day="y 'жылғы' d MMMM",
        alphabet="а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь "
        "э ю я",
    ),
    "ru": Language(
        name="Русский",
        locale="ru",
        month="LLLL y 'года'",
        day="d MMMM y 'года'",
        alphabet="а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
        month_alone="LLLL",
        forms=("one", "few", "many"),
    ),
    "en": Language(
        name="English",
        locale="en_GB",
        month="MMMM y",
        day="d MMMM y",
        alphabet="a b c d e f g h i j k l m n o p q r s t u v w x y z",
    ),
    "uz": Language(
        name="Oʻzbekcha",
        locale="uz",
        month="y'-yil' MMMM",
        day="y'-yil' d-MMMM",
        alphabet="a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch",
    ),
}

# Each language under its own name.
LANGUAGES = {code: language.name for code, language in KNOWN.items()}

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
