"""What went wrong on the pages of a browser context, noted while it happens."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    WebError,
    WebSocket,
)

# `data:` and `blob:` addresses live inside the page; only these leave it.
NETWORK_SCHEMES = ("http", "https", "ws", "wss")
# The browser gave the request up itself because the page moved on or a download took it over.
GIVEN_UP = "net::ERR_ABORTED"


@dataclass
class Record:
    """Everything noted in one context, in the order it came."""

    console_errors: list[str] = field(default_factory=list)
    page_errors: list[str] = field(default_factory=list)
    failed_requests: list[str] = field(default_factory=list)
    outside_requests: list[str] = field(default_factory=list)


_records: WeakKeyDictionary[BrowserContext, Record] = WeakKeyDictionary()


def record(context: BrowserContext, server: str, keeper: Page | None = None) -> None:
    """Begin to note what happens in `context`, whose own host is that of `server`.

    An empty `server` means that every request over the network is an outside one, which is right
    for pages opened from a file. Asked again for a context, it begins with empty notes. What a
    `keeper` says is left out: nobody opened it, and it may speak after its context is given away.
    """
    begun = context in _records
    _records[context] = Record()
    if begun:
        return
    own = urlsplit(server).netloc

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error" and (keeper is None or message.page != keeper):
            _records[context].console_errors.append(message.text)

    def on_page_error(error: WebError) -> None:
        _records[context].page_errors.append(str(error.error))

    def on_address(asked: Request | WebSocket) -> None:
        if is_outside(asked.url, own):
            _records[context].outside_requests.append(asked.url)

    def on_failure(request: Request) -> None:
        if request.failure != GIVEN_UP:
            _records[context].failed_requests.append(f"{request.failure} {request.url}")

    def on_response(response: Response) -> None:
        if response.status >= 400:
            _records[context].failed_requests.append(f"{response.status} {response.url}")

    context.on("console", on_console)
    context.on("weberror", on_page_error)
    context.on("request", on_address)
    # A context tells of every request, but of a web socket only the page does.
    context.on("page", lambda page: page.on("websocket", on_address))
    context.on("requestfailed", on_failure)
    context.on("response", on_response)


def is_outside(address: str, own: str) -> bool:
    """Whether `address` leads over the network to another host or port than `own`."""
    parts = urlsplit(address)
    return parts.scheme in NETWORK_SCHEMES and parts.netloc != own


def recorded(page: Page) -> Record:
    """The notes of the page's context: of this page and of every other it opened."""
    return _records[page.context]


def outside_requests(page: Page) -> list[str]:
    """The addresses beyond the server that were asked for, answered or not; should be []."""
    return recorded(page).outside_requests


def troubles(page: Page) -> list[str]:
    """Everything noted, each with its kind, for `assert troubles(page) == []`."""
    notes = recorded(page)
    return [f"{kind}: {what}" for kind, items in vars(notes).items() for what in items]
