"""Log lines for whoever hosts the dashboard: JSON, bounded, without anything that a reader sent.

A line names the route, never the address that was asked for; of an error its kind and the place
where it was raised, never its text, which may quote a query or a file.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from flask import request

LOGGER = "dashboard"
# Of a line of somebody else's, such as waitress's or gunicorn's.
LONGEST = 500
_PLACES = 5
_ROOT = Path(__file__).parents[2]


class Lines(logging.Formatter):
    """A record as one line of JSON; what is `extra` under "told" stands in it."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage()[:LONGEST],
            **getattr(record, "told", {}),
        }
        if record.exc_info and record.exc_info[1]:
            line |= of_error(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True)


def log_lines() -> None:
    """Sends the lines of all loggers to the standard error, for a process that only serves."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)


def of_error(error: BaseException) -> dict[str, object]:
    """Kind and places of an error, innermost first."""
    frames = traceback.extract_tb(error.__traceback__)[-_PLACES:]
    return {
        "error": type(error).__name__,
        "places": [f"{_place(frame.filename)}:{frame.lineno}" for frame in reversed(frames)],
    }


def log_answer(status: int, error: BaseException | None = None) -> None:
    """A line on an answer that somebody should know of: a fault of ours, or too much at once."""
    told: dict[str, object] = {
        "status": status,
        "method": request.method[:10],
        "route": request.url_rule.rule if request.url_rule else "",
    }
    told |= of_error(error) if error else {}
    level = logging.ERROR if error else logging.WARNING
    logging.getLogger(LOGGER).log(level, "answer", extra={"told": told})


def _place(name: str) -> str:
    path = Path(name)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
