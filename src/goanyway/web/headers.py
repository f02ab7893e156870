"""Headers of every answer that no library sets: nothing is kept, shared or switched on."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

Answer = Callable[[HttpRequest], HttpResponseBase]

HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
NOT_KEPT = "no-store"
"""Pages hold what nobody else at this machine should find in a cache."""


def with_headers(answer: Answer) -> Answer:
    """Middleware: add them, and forbid caches to keep a page."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        for name, value in HEADERS.items():
            response.headers[name] = value
        response.headers.setdefault("Cache-Control", NOT_KEPT)
        return response

    return answered
