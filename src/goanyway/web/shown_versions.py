"""Nothing is overwritten that was not seen: a form says which versions its page showed.

A form about a record carries `{% seen record %}`. Where that was changed meanwhile, in another
window or by a command, nothing is written; the answer shows both, and lets the person choose.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponseBase

from goanyway.journal.core.changes import expecting
from goanyway.web.middleware import Answer

FIELD = "seen"


def nothing_overwritten(answer: Answer) -> Answer:
    """Middleware: a form's changes are made to what its page showed, or not at all."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        if request.method != "POST":
            return answer(request)
        with expecting(dict(versions(request.POST.getlist(FIELD)))):
            return answer(request)

    return answered


def versions(values: Iterable[str]) -> Iterable[tuple[str, int]]:
    """The records that a form names, each with the version that its page showed."""
    for value in values:
        handle, _colon, version = value.rpartition(":")
        if handle and version.isascii() and version.isdecimal() and len(version) < 10:
            yield handle, int(version)
