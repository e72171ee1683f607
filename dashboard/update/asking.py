"""Ask a server for JSON, patiently: tries again what may pass, waits as long as it is told to."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime

import requests

from dashboard.update.refusal import Refused

TRIES = 5
# Whoever asks to wait longer than this many seconds is taken at the word: not today.
LONGEST_WAIT = 120
_TOO_MANY = 429
_PASSING = {_TOO_MANY, 500, 502, 503, 504}
_DENIED = {401, 403}
_SECONDS_TO_CONNECT, _SECONDS_TO_READ = 10, 60


@dataclass(frozen=True)
class Asker:
    """Asks. `wait` sleeps; tests give another. Redirects are not followed: a key goes nowhere
    else than to the address it was meant for."""

    wait: Callable[[float], None] = time.sleep
    session: requests.Session = field(default_factory=requests.Session)

    def json(
        self, place: str, address: str, query: Mapping, headers: Mapping | None = None
    ) -> object:
        """The answer, numbers with a point as `Decimal`, every digit kept.

        place: what is asked for, as messages name it. Raises Refused when there is no whole
        answer after `TRIES` tries, when the server refuses, or wants a longer wait than
        `LONGEST_WAIT` seconds.
        """
        pause, reason = 0.0, ""
        for tried in range(TRIES):
            if tried:
                self.wait(max(pause, 2.0 ** (tried - 1)))
            answer, reason = self._ask(address, query, headers)
            pause = 0.0
            if answer is None:
                continue
            if answer.status_code in _PASSING:
                pause = _pause(answer, place)
                continue
            if answer.status_code != requests.codes.ok:
                code = "denied" if answer.status_code in _DENIED else "status"
                raise Refused(code, place=place, status=answer.status_code)
            try:
                return json.loads(answer.content, parse_float=Decimal, parse_constant=_refuse)
            except (ValueError, RecursionError):
                reason = "JSON"
        raise Refused("no_answer", place=place, tries=TRIES, reason=reason)

    def _ask(
        self, address: str, query: Mapping, headers: Mapping | None
    ) -> tuple[requests.Response | None, str]:
        """The answer with its body read, or None, and what there is to say of it."""
        try:
            answer = self.session.get(
                address,
                params=query,
                headers=headers,
                timeout=(_SECONDS_TO_CONNECT, _SECONDS_TO_READ),
                allow_redirects=False,
            )
        except requests.RequestException as error:
            # Named by its kind: its text would hold the whole address.
            return None, type(error).__name__
        return answer, f"HTTP {answer.status_code}"


def _pause(answer: requests.Response, place: str) -> float:
    """The seconds that the server asks to wait, 0 when it does not say."""
    told = answer.headers.get("Retry-After", "").strip()
    if not told:
        return 0.0
    if told.isascii() and told.isdigit():
        seconds = float(told)
    else:
        try:
            seconds = (parsedate_to_datetime(told) - datetime.now(UTC)).total_seconds()
        except (TypeError, ValueError):
            return 0.0
    if seconds > LONGEST_WAIT:
        raise Refused("rate", place=place, seconds=round(seconds))
    return max(0.0, seconds)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")
