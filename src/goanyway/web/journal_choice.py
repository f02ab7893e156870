"""Which journal a request is about: one's own, or the example beside it.

The example is a file of its own. While a browser is in it, each of its requests turns the thread's
connection to that file and back, so that one's own journal cannot be touched from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core import signing
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from goanyway.journal.local.example import example_folder, has_example
from goanyway.settings.home import JOURNAL, home

Answer = Callable[[HttpRequest], HttpResponseBase]

COOKIE = "goanyway-example"
SALT = "goanyway.web.journal_choice"


def in_its_journal(answer: Answer) -> Answer:
    """Middleware: answer from the example where the browser is in it."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        request.in_example = is_in_example(request)  # type: ignore[attr-defined]
        if not request.in_example:  # type: ignore[attr-defined]
            return answer(request)
        with turned_to(example_folder(home())):
            return answer(request)

    return answered


def is_in_example(request: HttpRequest) -> bool:
    """Whether the browser chose the example, and there is one."""
    try:
        chosen = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT)
    except signing.BadSignature:
        return False
    return chosen == "example" and has_example(home())


def enter(response: HttpResponse) -> HttpResponse:
    """Let the browser be in the example from now on."""
    response.set_cookie(
        COOKIE, signing.dumps("example", salt=SALT), httponly=True, samesite="Strict"
    )
    return response


def leave(response: HttpResponse) -> HttpResponse:
    """Let the browser be in one's own journal again."""
    response.delete_cookie(COOKIE, samesite="Strict")
    return response


@contextmanager
def turned_to(folder: Path) -> Iterator[None]:
    """Within the block this thread's connection is to the journal in that folder."""
    own = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = str(folder / JOURNAL)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = own
