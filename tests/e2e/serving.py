"""A real server in a process of its own, on a journal in a folder of its own."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from selectolax.lexbor import LexborHTMLParser

from goanyway.web.running_server import FILE, Running


@dataclass
class Server:
    """A server that was started; ended with `end` or `kill`."""

    home: Path
    today: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)
    start: str = ""
    said: str = ""
    program: tuple[str, ...] = (sys.executable, "-m", "goanyway")
    process: subprocess.Popen[str] | None = None

    def run(self) -> Server:
        command = [*self.program, "open", "--no-browser", "--home", self.home]
        more = ["--today", self.today] if self.today else []
        with (self.home.parent / "server.log").open("a") as log:
            self.process = subprocess.Popen(
                [*map(str, command), *more],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env={**os.environ, **self.environment},
            )
        lines = iter(self.process.stdout or ())
        self.said = ""
        for line in lines:
            if line.startswith("http"):
                self.start = line.strip()
                break
            self.said += line
        return self

    @property
    def root(self) -> str:
        return self.start.partition("/start/")[0]

    @property
    def entrance(self) -> str:
        """An address that opens the page once, as a second start would make it."""
        return Running(**json.loads((self.home / FILE).read_text(encoding="utf-8"))).address()

    @property
    def port(self) -> int:
        return urlsplit(self.start).port or 0

    @property
    def log(self) -> str:
        return (self.home.parent / "server.log").read_text()

    def end(self) -> None:
        self._stop(signal.SIGINT)

    def terminate(self) -> None:
        self._stop(signal.SIGTERM)

    def kill(self) -> None:
        self._stop(signal.SIGKILL)

    def _stop(self, by: signal.Signals) -> None:
        if self.process is not None:
            self.process.send_signal(by)
            self.process.wait()
            if self.process.stdout is not None:
                self.process.stdout.close()
            self.process = None

    def raw(self, sent: bytes) -> bytes:
        """What the server answers to these very bytes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(sent)
            answer = b""
            while part := connection.recv(65536):
                answer += part
        return answer


@dataclass
class Visitor:
    """Asks for pages and sends forms over HTTP, with the pass, and keeps its cookies."""

    server: Server
    cookies: dict[str, str] = field(default_factory=dict)
    language: str = "en-US,en;q=0.9"

    def enter(self) -> Visitor:
        self.get(self.server.entrance.removeprefix(self.server.root))
        return self

    def get(self, address: str) -> tuple[int, str]:
        return self._ask("GET", address, None)

    def send(self, address: str, page: str, **values: str) -> tuple[int, str]:
        """Send a form with the mark that a page holds."""
        mark = LexborHTMLParser(page).css_first("input[name=csrfmiddlewaretoken]")
        assert mark is not None
        values["csrfmiddlewaretoken"] = mark.attributes["value"] or ""
        return self._ask("POST", address, urlencode(values))

    def _ask(self, method: str, address: str, body: str | None) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        headers = {
            "Accept-Language": self.language,
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        }
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://127.0.0.1:{self.server.port}"
        try:
            connection.request(method, address, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
        finally:
            connection.close()
        for each in answer.headers.get_all("Set-Cookie") or ():
            name, _equals, value = each.partition(";")[0].strip().partition("=")
            self.cookies[name] = value
        return answer.status, text
