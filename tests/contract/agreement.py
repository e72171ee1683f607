"""What goes with a number in each language, by the rules of its grammar."""

import re
from collections.abc import Iterator

NUMBER = r"(?<![\d.,\u00a0])(\d{1,3}(?:[\u00a0,]\d{3})*(?:[.,]\d+)?)(?![\d\u00a0]*\d)"
GAP = r"[ \u00a0]"

# Words after a number that stand in its way or never change: units, prepositions, conjunctions.
UNCHANGED = {
    "en": """a against and are as bn billion in instead kB km m million more of or per t thousand to
    USD US MB between pcs remove""",
    "ru": """в вместо вниз вверх и из км кв кБ больше долл до меньше млн млрд МБ на от против т тыс
    шт лагов л человек""",
}
ADJECTIVES = {"en": {"earlier", "plotted", "tariff", "more"}, "ru": set()}
# Singular and plural; with one, with two to four or a fraction, with five and more.
NOUNS = {
    "en": """agency/agencies country/countries document/documents edition/editions event/events
    company/companies kind/kinds line/lines month/months point/points row/rows session/sessions
    source/sources time/times unit/units year/years""",
    "ru": """агентство/агентства/агентств год/года/лет документ/документа/документов
    заседание/заседания/заседаний изделие/изделия/изделий источник/источника/источников
    месяц/месяца/месяцев предприятие/предприятия/предприятий пункт/пункта/пунктов раз/раза/раз
    событие/события/событий
    страна/страны/стран строка/строки/строк тарифная/тарифные/тарифных вид/вида/видов
    штука/штуки/штук""",
}
# Nouns that stand after an ordinal; Kazakh and Uzbek keep the singular after a number.
ORDINALS = {
    "kk": {"орын", "орында", "слайд", "слайды", "слайдты", "слайдтың", "жол", "жолда", "жолдағы"},
    "uz": {"yil", "oʻrin", "oʻrinda", "slayd", "slaydni", "qator", "qatorda", "qatordagi"},
}
READ = {
    **{0: "нөл", 1: "бір", 2: "екі", 3: "үш", 4: "төрт", 5: "бес", 6: "алты", 7: "жеті"},
    **{8: "сегіз", 9: "тоғыз", 10: "он", 20: "жиырма", 30: "отыз", 40: "қырық", 50: "елу"},
    **{60: "алпыс", 70: "жетпіс", 80: "сексен", 90: "тоқсан"},
}
READ_LAST = {100: "жүз", 1000: "мың"}
ENDINGS = {
    "vowel": ("ға/ге", "дан/ден", "сы/сі"),
    "voiced": ("ға/ге", "дан/ден", "ы/і"),
    "nasal": ("ға/ге", "нан/нен", "ы/і"),
    "voiceless": ("қа/ке", "тан/тен", "ы/і"),
}
PLURAL = {"kk": r"\w+(?:лар|лер|дар|дер|тар|тер)\w*", "uz": r"(?:ta )?\w+lar\w*"}
# By how much something grew, and what it makes up, takes a case after "per cent" too.
BY_HOW_MUCH = {
    "kk": r"%\s(?:өс|кем|төмен|арт|көп|аз|құра)\w*",
    "uz": r"%\s(?:osh|oʻs|kam|koʻp|past|tashkil)\w*",
}
MORE_THAN = r"(?<!нан)(?<!нен)(?<!дан)(?<!ден)(?<!тан)(?<!тен) астам"


def disagreements(language: str, text: str) -> list[str]:
    """What does not go with the numbers of a text."""
    if language in NOUNS:
        return list(_forms(language, text))
    found = re.findall(rf"{NUMBER}{GAP}({PLURAL[language]})", text)
    glued = re.findall(rf"{NUMBER}[-\u2011](\w+)", text)
    wrong = [" ".join(one) for one in found]
    wrong += ["-".join(one) for one in glued if not _may_follow(language, *one)]
    wrong += re.findall(BY_HOW_MUCH[language], text)
    return wrong + (re.findall(MORE_THAN, text) if language == "kk" else [])


def _may_follow(language: str, number: str, ending: str) -> bool:
    if ending in ORDINALS[language]:
        return True
    return language == "kk" and ending in harmonic(number)


def harmonic(number: str) -> set[str]:
    """The Kazakh endings (to, from, of it) that fit a whole number as it is read."""
    value = int(number.replace("\u00a0", "")) if "," not in number else 0
    # A number is read to its last digit that is not zero, with the word for its place.
    place = next((one for one in (1000, 100, 10, 1) if value and value % one == 0), 1)
    word = READ_LAST.get(place) or READ[value // place % 10 * place]
    hard, last = bool(set(word) & set("аоұы")), word[-1]
    sound = "vowel" if last in "аәеиоөуұүыі" else "voiceless" if last in "қктсп" else "voiced"
    sound = "nasal" if last in "мнң" else sound
    return {pair.split("/")[0 if hard else 1] for pair in ENDINGS[sound]}


def _forms(language: str, text: str) -> Iterator[str]:
    for match in re.finditer(rf"{NUMBER}{GAP}(\w+)(?:{GAP}(\w+))?", text):
        number, word, following = match.groups()
        if word in ADJECTIVES[language]:
            word = following or "of"
        if word in UNCHANGED[language].split():
            continue
        forms = next((one for one in _nouns(language) if word in one), None)
        if forms is None or forms[form(language, number)] != word:
            yield f"{number} {word}"


def _nouns(language: str) -> list[list[str]]:
    return [one.split("/") for one in NOUNS[language].split()]


def form(language: str, number: str) -> int:
    """Which form of a noun goes with a written number."""
    if language == "en":
        return 0 if number == "1" else 1
    if "," in number:
        return 1
    value = int(number.replace("\u00a0", ""))
    last, teens = value % 10, 11 <= value % 100 <= 14
    if last == 1 and not teens:
        return 0
    return 1 if 2 <= last <= 4 and not teens else 2
