"""A page of a real browser that notes everything a person would not see: errors and requests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

from tests.e2e.serving import Server


@dataclass
class Watched:
    """What went wrong behind a page, and what it asked of whom."""

    page: Page
    root: str
    console: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        self.page.goto(self.root + address)
        return self.page

    def assert_clean(self) -> None:
        assert not self.console, self.console
        assert not self.failed, self.failed
        assert not self.foreign, self.foreign
        assert not self.refused, self.refused


def watched(chromium: Browser, server: Server, **context: Any) -> Watched:
    """A page in a browser that has been opened with the server's token."""
    page = chromium.new_context(**context).new_page()
    page.set_default_timeout(15_000)
    seen = Watched(page, server.root)
    host = urlsplit(server.root).netloc

    def on_console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            seen.console.append(message.text)

    def on_request(request: Request) -> None:
        if urlsplit(request.url).netloc != host and not request.url.startswith("data:"):
            seen.foreign.append(request.url)

    def on_failed(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # a page that was left before it was complete
            seen.failed.append(f"{request.url}: {request.failure}")

    def on_response(response: Response) -> None:
        if response.status >= 400:
            seen.refused.append(f"{response.status} {response.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: seen.console.append(str(error)))
    page.on("request", on_request)
    page.on("requestfailed", on_failed)
    page.on("response", on_response)
    page.goto(server.entrance)
    page.wait_for_url(f"{server.root}/")
    return seen
