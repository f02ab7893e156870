"""Adds the headers of every answer that no library sets; `settings.headers` says which.

An answer to HEAD loses its body here, on its way out past everything else.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase

from goanyway.settings.headers import HEADERS, NOT_KEPT
from goanyway.web.middleware import Answer


def _without_a_body(response: HttpResponseBase) -> None:
    """What is asked for with HEAD has the headers of the answer, its length too, and no body."""
    if response.streaming:
        response.streaming_content = ()  # type: ignore[attr-defined]
    else:
        length = str(len(response.content))  # type: ignore[attr-defined]
        response.content = b""  # type: ignore[attr-defined]
        response.headers["Content-Length"] = length


def with_headers(answer: Answer) -> Answer:
    """Middleware: add them, and forbid caches to keep a page."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        if request.method == "HEAD":
            _without_a_body(response)
        for name, value in HEADERS.items():
            response.headers[name] = value
        response.headers.setdefault("Cache-Control", NOT_KEPT)
        return response

    return answered
