"""Adds the headers of every answer that no library sets; `settings.headers` says which."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from goanyway.settings.headers import HEADERS, NOT_KEPT

Answer = Callable[[HttpRequest], HttpResponseBase]


def with_headers(answer: Answer) -> Answer:
    """Middleware: add them, and forbid caches to keep a page."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        for name, value in HEADERS.items():
            response.headers[name] = value
        response.headers.setdefault("Cache-Control", NOT_KEPT)
        return response

    return answered
