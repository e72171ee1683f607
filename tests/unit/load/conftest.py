"""A good package for every test, and no network for any."""

import socket

import pytest

from tests.unit.load.builder import Package


@pytest.fixture
def package(tmp_path):
    return Package(tmp_path)


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Whoever asks the network fails the test, also when the refusal is caught on the way."""
    asked = []

    def refuse(*args, **kwargs):
        asked.append(args)
        raise OSError("there is no network")

    # A class, because `ssl` derives one from it when it is imported late.
    refusing = type("RefusingSocket", (socket.socket,), {"__init__": refuse})
    monkeypatch.setattr(socket, "socket", refusing)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield
    assert asked == []
