"""What strangers and broken programs send: queries, addresses, headers and bodies, always the same.

Half of a query is what some page understands, so that readers come past the first check.
"""

import json
from collections.abc import Iterator
from random import Random
from urllib.parse import quote, quote_from_bytes

SEED = 13
NAMES = (
    *("lang", "period", "reporter", "flow", "measure", "partner", "from", "to", "base", "layout"),
    *("scale", "unit", "events", "others", "table", "topic", "indicator", "variant", "country"),
    *("year", "against", "size", "spread", "direction", "marks", "verdict", "ask", "of", "value"),
    *("kind", "find", "story", "slides", "slide", "second", "theme", "notes", "embed", "chart"),
    *("data", "strict", "link", "utm_source", "index", "table_year", "axis", "prices", "first"),
)
WORDS = (
    *("all", "1", "2", "3", "both", "KAZ", "UZB", "exports", "imports", "turnover", "usd", "real"),
    *("share_kaz", "index", "2016", "2019", "1992", "log", "none", "million", "one", "overlay"),
    *("treaty,shock", "UZB,CHN", "kaz_uzb", "SP.POP.TOTL", "TKM.gdp", "trade|mirror-levels"),
    *("trade?period=1#x", "en", "uz", "dark", "2026.11.22", "/trade", "/trade?flow=exports"),
)
STRANGE = (
    *("", " ", "\0", "\x7f", "\r\nSet-Cookie: x=1", "'", '"', "<script>alert(1)</script>", "=1+1"),
    *("-1", "0", "1e309", "NaN", "∞", "٣", "１２", "−5", "9" * 400, "../../etc/passwd", "%00"),
    *("{{7*7}}", "${x}", "%", "%zz", "%25" * 40, "|" * 200, "#" * 50, "?" * 50, "," * 3000),
    *("\ud7ff", "\ufeff", "\u202e", "😀" * 90, "a" * 9000, "None", "null", "[]", "{}", "true"),
    *("http://[", "//[", "//evil.example/x", "javascript:alert(1)", "\\\\evil\\x", "..;/", "+"),
)
HEADERS = {
    "Accept-Language": ("*", "ru;q=nan", "a;q=x,b;q=1e999", "ÿ" * 900, ",,,;;;", "kk-" * 300),
    "Accept-Encoding": ("br;q=x", "gzip;q=-1", "*;q=0", "identity;q=0", "zzz", ";"),
    "If-None-Match": ('"', "*", 'W/"x', '"a","b', "\x01"),
    "If-Modified-Since": ("yesterday", "Mon, 99 Foo 9999 99:99:99 GMT", "-1"),
    "Range": ("bytes=9-1", "bytes=-", "bytes=0-0,1-1,2-2", "lines=1-2", "bytes=99999999999-"),
    "Content-Type": ("application/json", "multipart/form-data", "text/plain; charset=zzz", "/"),
    "Host": ("evil.example", "a b", "[::1", "x" * 300, "localhost:99999", "LOCALHOST"),
    "Origin": ("null", "http://evil.example", "//"),
    "Cookie": ("=" * 900, "session=x; session=y", "\x02"),
    "X-Forwarded-For": ("6.6.6.6", "::1, x, y", "," * 50),
    "X-Forwarded-Host": ("evil.example",),
    "Accept": ("application/json", "\x01", "*/*;q=zz"),
}
METHODS = ("GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO")
BODIES = (
    *(b"", b"{", b"[]", b"null", b"1", b"{}", b'{"output":1}', b'{"output":"x.y"}', b"\xff\xfe"),
    *(b'{"output":"..x..","inputs":[]}', b'{"inputs":{"a":1},"state":7}', b"[" * 5000),
    *(b"PK\x03\x04" * 100, b"--x\r\nContent-Disposition: form-data\r\n\r\n", b"a=" * 3000),
)


def queries(count: int, seed: int = SEED) -> Iterator[str]:
    """Query strings without "?", as bytes of a request have them."""
    chance = Random(seed)
    for _ in range(count):
        yield "&".join(_pair(chance) for _ in range(chance.randint(0, 7)))


def _pair(chance: Random) -> str:
    name = chance.choice(NAMES) if chance.random() < 0.9 else _text(chance)
    sign = "" if chance.random() < 0.05 else "="
    return f"{quote(name)}{sign}{_value(chance)}"


def _value(chance: Random) -> str:
    kind = chance.random()
    if kind < 0.5:
        return quote(chance.choice(WORDS), safe=",")
    if kind < 0.6:
        return quote_from_bytes(chance.randbytes(chance.randint(1, 40)))
    if kind < 0.65:
        return _text(chance).encode("latin-1", "replace").decode("latin-1").replace("&", "")
    return quote(_text(chance), safe="|,#?=+")


def _text(chance: Random) -> str:
    if chance.random() < 0.7:
        return chance.choice(STRANGE)
    signs = chr(chance.choice((chance.randint(1, 0x7F), chance.randint(0x80, 0xD7FF))))
    return signs * chance.randint(1, 30)


def paths(known: list[str], chance: Random) -> str:
    """An address of ours, or one that is nearly one."""
    path = chance.choice(known)
    if chance.random() < 0.3:
        at = chance.randint(1, len(path))
        path = path[:at] + quote(_text(chance)[:50], safe="/.") + path[at:]
    return path


def headers(chance: Random) -> dict[str, str]:
    """Some headers that mean nothing."""
    names = chance.sample(sorted(HEADERS), chance.randint(0, 3))
    return {name: chance.choice(HEADERS[name]) for name in names}


def body(chance: Random) -> bytes:
    """What nobody can read, or can read and not make anything of."""
    if chance.random() < 0.6:
        return chance.choice(BODIES)
    if chance.random() < 0.5:
        return json.dumps({_text(chance): _text(chance) for _ in range(5)}).encode()
    return chance.randbytes(chance.randint(1, 400))
