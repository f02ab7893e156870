"""What the server itself refuses, before Django sees it: answered with a page and headers too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csp.middleware import CSPMiddleware
from django.http import HttpRequest, HttpResponseBase
from django.middleware.clickjacking import XFrameOptionsMiddleware
from django.middleware.security import SecurityMiddleware
from waitress.channel import HTTPChannel  # type: ignore[import-untyped]
from waitress.task import ErrorTask  # type: ignore[import-untyped]

from goanyway.web.headers import with_headers
from goanyway.web.middleware import Answer
from goanyway.web.problems import page

LAYERS: tuple[Callable[[Answer], Any], ...] = (
    XFrameOptionsMiddleware,
    SecurityMiddleware,
    CSPMiddleware,
    with_headers,
)
"""The middleware that gives headers to every answer, from the inside to the outside."""


def _refused(status: int) -> HttpResponseBase:
    def answer(request: HttpRequest) -> HttpResponseBase:
        return page(request, status)

    for layer in LAYERS:
        answer = layer(answer)
    return answer(HttpRequest())


class Refusal(ErrorTask):  # type: ignore[misc]
    """The answer to what is no request, or too large a one."""

    def execute(self) -> None:
        """Send the page for the status that waitress found."""
        status = self.request.error.code
        response = _refused(status)
        self.status = f"{status} {self.request.error.reason}"
        self.response_headers.extend(response.items())
        self.set_close_on_finish()
        content = getattr(response, "content", b"")
        self.content_length = len(content)
        self.write(content)


class Channel(HTTPChannel):  # type: ignore[misc]
    """A connection that refuses with pages."""

    error_task_class = Refusal
