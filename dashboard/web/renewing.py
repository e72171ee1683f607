"""A running server that notices a new data package and serves it, without a restart.

What is asked for meanwhile is answered from the old one, which is held whole; a package that is not
sound, or gone, changes nothing. Tabs that are open ask for views of the old release and are told so
(409, see web/views.py).
"""

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterable
from contextvars import copy_context
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import Event, Lock, Thread

from flask import Flask

from dashboard.load import PackageError
from dashboard.load.problem import DESCRIPTOR
from dashboard.web.log import LOGGER

SECONDS = 5
_PROGRAM = __name__.partition(".")[0]
# What the decorators of functools make of a function.
_Kept = type(cache(len))
_log = logging.getLogger(LOGGER)


class Renewing:
    """A WSGI application over whatever sound package its folder has.

    make: reads the package and makes the application of it, or raises PackageError or OSError.
    ready: what is done with a new one while it is served already.
    """

    def __init__(
        self,
        folder: Path,
        make: Callable[[], Flask],
        server: Flask | None = None,
        ready: Callable[[Flask], None] = lambda server: None,
    ):
        self.folder, self.make, self.ready = folder, make, ready
        self.seen = stamp(folder)
        self.server = server or make()
        self._starting, self._watched_in = Lock(), 0

    def __call__(self, environ: dict, start: Callable) -> Iterable[bytes]:
        self._watch()
        # Dash remembers in the context of a thread for which application it answered last, and so
        # would hold an old one until each thread has answered again.
        return copy_context().run(self.server.wsgi_app, environ, start)

    def look(self) -> bool:
        """Whether there was another package, which is served from now on."""
        found = stamp(self.folder)
        if not found or found == self.seen:
            return False
        # One that is not sound is not read again and again; what mends it has another stamp.
        self.seen = found
        try:
            self.server = self.make()
        except (PackageError, OSError) as error:
            _log.error("the new data package is not sound, the old one stays", exc_info=error)
            return False
        _log.warning("a new data package is served")
        forget()
        self.ready(self.server)
        return True

    def _watch(self) -> None:
        """Looks now and then, in each process: a thread does not outlive a fork."""
        if self._watched_in == os.getpid():
            return
        with self._starting:
            if self._watched_in != os.getpid():
                self._watched_in = os.getpid()
                Thread(target=self._look_on, daemon=True).start()

    def _look_on(self) -> None:
        pause = Event()
        while not pause.wait(SECONDS):
            self.look()


def forget() -> None:
    """Lets go of what functions of the program have kept: most of it is of a package, and would
    hold the old one for good. What is asked for again is computed again."""
    for name, module in list(sys.modules.items()):
        if name.startswith(f"{_PROGRAM}."):
            for one in list(vars(module).values()):
                if isinstance(one, _Kept):
                    one.cache_clear()
    # An application refers to itself in many ways.
    gc.collect()


def stamp(folder: Path) -> str:
    """What tells one package from another: its descriptor has the hash of every table. "" for
    a folder without one, as between two."""
    try:
        return sha256((folder / DESCRIPTOR).read_bytes()).hexdigest()
    except OSError:
        return ""
