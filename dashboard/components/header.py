"""The header row: brand, pages in groups, languages, theme. HTML, for no callback looks into it.

The links lead to the pages as they were left, with the language, period and reporter of the page
that is open: a script sees to that (assets/shell.js).
"""

from collections.abc import Mapping

from dashboard.components import ids
from dashboard.components.markup import bullets, element, text
from dashboard.words import LANGUAGES, Words

# Group -> its pages and places of pages, in the order of the navigation; a group of one is it.
GROUPS = {
    "overview": ("/",),
    "explore": ("/trade", "/goods", "/trade#trade-events", "/region"),
    "compare": ("/periods", "/mirror"),
    "check": ("/claims", "/data", "/data#own"),
    "present": ("/present",),
}


def header(path: str, names: Mapping[str, str], words: Words) -> str:
    """The row. path: of the page that is open; names: address -> name of every page
    and of the places that the navigation leads to.
    """
    menu = element(
        "button",
        text(words("shell.menu")),
        type="button",
        class_="opener menu-button",
        aria_expanded="false",
        aria_controls="site-menu",
        data_opens=True,
    )
    inside = element(
        "div",
        _pages(path, names, words),
        _languages(words),
        _theme(words),
        id="site-menu",
        class_="site-menu",
    )
    return _brand(words) + menu + inside


def _brand(words: Words) -> str:
    mark = '<span class="brand-mark" aria-hidden="true"></span>'
    name = element("span", text(words("shell.brand")), class_="brand-name")
    return element("a", mark, name, href="/", class_="brand", data_page=True)


def _pages(path: str, names: Mapping[str, str], words: Words) -> str:
    items = [_group(group, paths, path, names, words) for group, paths in GROUPS.items()]
    return element("nav", bullets(items), class_="pages", aria_label=words("shell.pages"))


def _group(group: str, paths, path: str, names: Mapping[str, str], words: Words) -> str:
    links = [_page(one, path, names) for one in paths if one in names]
    if len(links) < 2:
        return "".join(links)
    opener = element(
        "button",
        text(words(f"nav.{group}")),
        '<span aria-hidden="true"> ▾</span>',
        type="button",
        class_="opener here" if path in paths else "opener",
        aria_expanded="false",
        aria_controls=f"nav-{group}",
        data_opens=True,
    )
    return opener + element("div", bullets(links), id=f"nav-{group}", class_="drop", hidden=True)


def _page(target: str, path: str, names: Mapping[str, str]) -> str:
    here = target == path
    return element(
        "a",
        text(names[target]),
        href=target,
        data_page=True,
        class_="here" if here else None,
        aria_current="page" if here else None,
    )


def _languages(words: Words) -> str:
    links = (
        element(
            "a",
            text(name),
            href=f"?lang={code}",
            lang=code,
            data_language=code,
            class_="here" if code == words.language else None,
            aria_current="true" if code == words.language else None,
        )
        for code, name in LANGUAGES.items()
    )
    opener = element(
        "button",
        text(LANGUAGES[words.language]),
        '<span aria-hidden="true"> ▾</span>',
        type="button",
        class_="opener",
        aria_expanded="false",
        aria_controls="languages",
        aria_label=f"{words('shell.languages')}: {LANGUAGES[words.language]}",
        data_opens=True,
    )
    drop = element("div", bullets(links), id="languages", class_="drop", hidden=True)
    return element("nav", opener, drop, class_="languages", aria_label=words("shell.languages"))


def _theme(words: Words) -> str:
    name = element("span", text(words("shell.theme")), class_="visually-hidden")
    return element(
        "button",
        name,
        id=ids.THEME,
        class_="theme-button",
        title=words("shell.theme"),
        type="button",
    )
