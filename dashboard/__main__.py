"""The commands: serve (the default), check, export, stamp and update."""

import argparse
import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

from dashboard import option_values
from dashboard.load import PackageError, Problem, Tables, check_package, load_package
from dashboard.settings import (
    DATA,
    HEAVY_PER_MINUTE,
    Settings,
    addresses_from,
    count,
    public_address,
)
from dashboard.update.arguments import add_estimate, add_stamp, add_update
from dashboard.update.swap import settle
from dashboard.words import LANGUAGES, Words, words_for


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Answers the exit code: 0, or 1 when the data are bad."""
    options = _parser().parse_args(arguments)
    words = words_for(options.lang)
    settle(getattr(options, "folder", options.data))
    if options.command == "check":
        return check(options.folder, words)
    others = {"export": _export, "stamp": _stamp, "update": _update, "estimate": _estimate}
    run = others.get(options.command)
    return run(options, words) if run else serve(_settings(options), words)


def _settings(options: argparse.Namespace) -> Settings:
    return Settings(
        data=options.data,
        host=options.host,
        port=options.port,
        public_url=options.public_url or "",
        heavy_per_minute=options.heavy_per_minute,
        behind_proxies=options.behind_proxies,
    )


def check(folder: Path, words: Words) -> int:
    """Prints every problem of a data package."""
    problems = check_package(folder, unpack=True)
    for problem in problems:
        print(sentence(problem, words))
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    print(words("check.summary", errors=errors, warnings=warnings, folder=folder))
    return 1 if errors else 0


def serve(settings: Settings, words: Words) -> int:
    """Serves the dashboard until it is stopped; refuses to start on bad data."""
    tables = _read(settings.data, words)
    if tables is None:
        print(words("serve.refused", folder=settings.data), file=sys.stderr)
        return 1
    return _listen(settings, tables, words)


def _read(folder: Path, words: Words) -> Tables | None:
    """The tables of a data package, or every problem of it printed and None."""
    try:
        return load_package(folder)
    except PackageError as error:
        for problem in error.problems:
            print(sentence(problem, words), file=sys.stderr)
    return None


def _export(options: argparse.Namespace, words: Words) -> int:
    """Writes the slides into a folder or a page that opens without a server."""
    words = words_for(options.languages[0]) if options.languages else words
    tables = _read(options.data, words)
    if tables is None:
        print(words("pack.bad_data", folder=options.data), file=sys.stderr)
        return 1
    from dashboard.app import charted_pages, exhibits_of, services_of
    from dashboard.offline.command import Order, export

    services = services_of(Settings(options.data, public_url=options.public_url or ""), tables)
    languages = tuple(options.languages or LANGUAGES)
    order = Order(options.out, languages, options.story, options.force)
    return export(order, services, exhibits_of(charted_pages(services)), words)


def _stamp(options: argparse.Namespace, words: Words) -> int:
    """Makes the descriptor of a package fit its files."""
    from dashboard.update.command import Teller, stamp_package

    return stamp_package(options.folder, options.date, Teller(words, sentence))


def _update(options: argparse.Namespace, words: Words) -> int:
    """Brings a package up to date from official APIs."""
    from dashboard.update.asking import Asker
    from dashboard.update.command import SOURCES, Order, Teller, update

    try:
        addresses = addresses_from(os.environ)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    order = Order(
        data=options.data,
        sources=SOURCES if options.source == "all" else (options.source,),
        years=options.years,
        dry_run=options.dry_run,
        allow_fewer=options.allow_fewer,
        changes=options.changes,
        addresses=addresses,
    )
    return update(order, Teller(words, sentence), Asker())


def _estimate(options: argparse.Namespace, words: Words) -> int:
    """Estimates expected trade anew."""
    from dashboard.estimate.command import Teller, estimate

    return estimate(options.folder, options.date, Teller(words, sentence))


def sentence(problem: Problem, words: Words) -> str:
    """A problem in a line: where it is, what was found, what was expected."""
    place = problem.file
    if problem.row is not None:
        place = words("problem.row", file=place, row=problem.row)
    if problem.field is not None:
        place = words("problem.field", place=place, field=problem.field)
    told = words(f"problem.{problem.code}", **problem.expected)
    if problem.value is not None:
        told = words("problem.found", told=told, value=problem.value)
    return words(f"problem.{problem.severity}", place=place, told=told)


def _listen(settings: Settings, tables: Tables, words: Words) -> int:
    # Imported here, so that `check` answers without waiting for the web stack.
    from dashboard.app import create_app
    from dashboard.web.arena import one_arena
    from dashboard.web.listening import listener
    from dashboard.web.log import log_lines
    from dashboard.web.renewing import Renewing
    from dashboard.web.warming import warm

    log_lines()
    one_arena()
    app = Renewing(
        settings.data,
        lambda: create_app(settings).server,
        create_app(settings, tables).server,
        ready=warm,
    )
    try:
        server = listener(app, settings.host, settings.port, settings.behind_proxies)
    except (OSError, ValueError) as error:
        # A ValueError is waitress's word for a host that cannot be resolved.
        reason = getattr(error, "strerror", None) or str(error)
        address = f"{settings.host}:{settings.port}"
        print(words("serve.busy", address=address, reason=reason), file=sys.stderr)
        return 1
    address = f"http://{settings.host}:{settings.port}/"
    # Whoever sends it to a disk that is full is served all the same.
    with suppress(OSError):
        print(words("serve.ready", address=address), flush=True)
    Thread(target=warm, args=(app.server,), daemon=True).start()
    server.run()
    return 0


def _parser() -> argparse.ArgumentParser:
    # After a command the option has no default, which would undo one given before it.
    common, after = (argparse.ArgumentParser(add_help=False) for _ in range(2))
    for parser, default in ((common, "en"), (after, argparse.SUPPRESS)):
        parser.add_argument("--lang", choices=tuple(LANGUAGES), default=default, help="of messages")
    parser = argparse.ArgumentParser(
        prog="python -m dashboard",
        description="Kazakhstan–Uzbekistan trade dashboard",
        parents=[common],
    )
    parser.set_defaults(command="serve")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=option_values.port, default=8050, help="port to listen on")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data package")
    parser.add_argument(
        "--public-url",
        type=option_values.setting(public_address),
        help="address readers reach it under",
    )
    parser.add_argument(
        "--heavy-per-minute",
        type=option_values.setting(count),
        default=HEAVY_PER_MINUTE,
        help="slides, files and pictures for one client; 0: any number",
    )
    parser.add_argument(
        "--behind-proxies",
        type=option_values.setting(count),
        default="0",
        help="how many tell a client's address",
    )
    commands = parser.add_subparsers(dest="command", metavar="check|export|stamp|update|estimate")
    checker = commands.add_parser("check", parents=[after], help="validate a data package and exit")
    checker.add_argument("folder", nargs="?", type=Path, default=DATA, help="its folder")
    _add_export(commands.add_parser("export", help="write slides to take along, and exit"))
    add_stamp(commands.add_parser("stamp", parents=[after], help="make a descriptor fit its files"))
    add_update(commands.add_parser("update", parents=[after], help="ask official APIs, and exit"))
    add_estimate(commands.add_parser("estimate", parents=[after], help="estimate expected trade"))
    return parser


def _add_export(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--out",
        type=option_values.folder,
        required=True,
        help="a folder, new or empty, or a page: name.html",
    )
    add(
        "--lang",
        dest="languages",
        type=option_values.languages,
        help="one or more, or all; messages: first",
    )
    add("--story", default="", help="a ready one, or a link of the slide show")
    add("--force", action="store_true", help="replace an earlier pack or page")
    add(
        "--public-url",
        type=option_values.setting(public_address),
        default=argparse.SUPPRESS,
        help="of the dashboard",
    )


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        # What shells answer for a program that was stopped by Ctrl+C.
        sys.exit(130)
