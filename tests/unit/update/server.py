"""A server on this machine that speaks as the World Bank's API and UN Comtrade's do, and that can
be told to fail."""

import json
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

KEY = "a-key-of-the-tests"
EDITION = "2026-11-20"
M49 = {"KAZ": 398, "UZB": 860, "KGZ": 417, "CHN": 156, "WLD": 0, "RUS": 643}
ISO = {number: code for code, number in M49.items()} | {0: "W00"}


@dataclass
class Fault:
    """What goes wrong with an answer: another status or body, or a broken connection."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    change: Callable[[object], object] | None = None
    cut: bool = False
    reset: bool = False


@dataclass
class Apis:
    """What the server knows. bank: {indicator: {(country, year): value}}; trade: {(reporter,
    year): {(flow, partner): dollars}}. faults: text in an address -> what goes wrong with the
    next answers to it, one after the other."""

    bank: dict = field(default_factory=dict)
    trade: dict = field(default_factory=dict)
    edition: str = EDITION
    page_size: int = 1000
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    before_answer: Callable[[str], None] = lambda path: None

    def fault(self, address: str) -> Fault:
        for text, waiting in self.faults.items():
            if text in address and waiting:
                return waiting.pop(0)
        return Fault()

    def indicator(self, path: str, query: dict[str, str]) -> list:
        _, _, countries, _, code = path.split("/")
        first, _, last = query["date"].partition(":")
        if code not in self.bank:
            told = {"id": "120", "key": "Invalid value", "value": "The value is not valid"}
            return [{"message": [told]}]
        keys = [(country, year) for country in countries.split(";")
                for year in range(int(last), int(first) - 1, -1)]  # fmt: skip
        records = [
            {
                "indicator": {"id": code, "value": code},
                "country": {"id": country[:2], "value": country},
                "countryiso3code": country,
                "date": str(year),
                "value": self.bank[code].get((country, year)),
                "unit": "",
                "obs_status": "",
                "decimal": 0,
            }
            for country, year in keys
        ]
        size, page = min(self.page_size, int(query["per_page"])), int(query["page"])
        head = {
            "page": page,
            "pages": -(-len(records) // size),
            "per_page": size,
            "total": len(records),
            "sourceid": "2",
            "lastupdated": self.edition,
        }
        return [head, records[(page - 1) * size : page * size]]

    def year(self, query: dict[str, str]) -> dict:
        reporter, year = ISO[int(query["reporterCode"])], int(query["period"])
        flows = dict(self.trade.get((reporter, year), {}))
        for code in {flow for flow, _ in flows}:
            cells = [value for (flow, _), value in flows.items() if flow == code]
            flows[code, "WLD"] = sum(cells)
        data = [_record(reporter, year, *key, value) for key, value in flows.items()]
        return {"elapsedTime": "0.1 secs", "count": len(data), "data": data, "error": ""}


def _record(reporter: str, year: int, flow: str, partner: str, value: float) -> dict:
    number = M49[partner]
    return {
        "typeCode": "C",
        "freqCode": "A",
        "refYear": year,
        "period": str(year),
        "reporterCode": M49[reporter],
        "reporterISO": reporter,
        "flowCode": flow,
        "partnerCode": number,
        "partnerISO": ISO[number],
        "partner2Code": 0,
        "classificationCode": "H6",
        "cmdCode": "TOTAL",
        "customsCode": "C00",
        "motCode": 0,
        "cifvalue": value if flow == "M" else None,
        "fobvalue": value if flow == "X" else None,
        "primaryValue": value,
    }


class _Handler(BaseHTTPRequestHandler):
    apis: Apis

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.apis.asked.append(self.path)
        self.apis.before_answer(self.path)
        fault = self.apis.fault(self.path)
        if fault.reset:
            # Linger for no time at all: the connection is reset, not closed.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()
            return
        if parts.path.startswith("/v2/"):
            answer: object = self.apis.indicator(parts.path.removeprefix("/v2"), query)
        elif self.headers["Ocp-Apim-Subscription-Key"] != KEY:
            fault, answer = Fault(401), {"statusCode": 401, "message": "Access denied"}
        else:
            answer = self.apis.year(query)
        if fault.change:
            answer = fault.change(answer)
        self._send(fault, json.dumps(answer).encode() if fault.body is None else fault.body)

    def _send(self, fault: Fault, body: bytes) -> None:
        self.send_response(fault.status)
        for name, value in fault.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if fault.cut else body)
        self.close_connection = True

    def log_message(self, *_) -> None:
        """Says nothing."""

    def handle(self) -> None:
        with suppress(OSError):
            super().handle()


class LocalServer:
    """The server in a thread of its own, between `with` and its end."""

    def __init__(self, apis: Apis) -> None:
        handler = type("Handler", (_Handler,), {"apis": apis})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> "LocalServer":
        # Looked at often, so that the end of a test need not wait for it.
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self._server.shutdown()
        self._server.server_close()
