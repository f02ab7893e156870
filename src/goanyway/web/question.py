"""What stands behind the question mark of an address, made fit for every database."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase

from goanyway.web.middleware import Answer

NUL, REPLACEMENT = "\x00", "\ufffd"


def without_nul(answer: Answer) -> Answer:
    """Middleware: NUL, which no text needs and PostgreSQL refuses, is no part of a question."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        if "%00" in request.META.get("QUERY_STRING", ""):
            asked = request.GET.copy()
            for name, values in request.GET.lists():
                asked.setlist(name, [each.replace(NUL, REPLACEMENT) for each in values])
            request.GET = asked  # type: ignore[assignment]
        return answer(request)

    return answered
