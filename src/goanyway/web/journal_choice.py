"""Whose journal a request is about: that of who asks, or the example beside it.

The example is another owner's. While a browser is in it, each of its requests is that owner's, so
that one's own journal can neither be seen nor be touched from there.
"""

from __future__ import annotations

from pathlib import Path

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from goanyway.journal.local.example import example_owner
from goanyway.journal.local.opening import EXAMPLE_OWNER, journal_folder
from goanyway.journal.models import User
from goanyway.web.middleware import Answer
from goanyway.web.request import Request

COOKIE = "goanyway-example"
SALT = "goanyway.web.journal_choice"


def in_its_journal(answer: Answer) -> Answer:
    """Middleware, behind the gate: where the browser is in the example, ask as its owner."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        owner = _chosen(request)
        request.in_example = owner is not None  # type: ignore[attr-defined]
        if owner is not None:
            request.user = owner
        return answer(request)

    return answered


def _chosen(request: HttpRequest) -> User | None:
    """The example's owner, where the browser chose the example and there is one."""
    try:
        chosen = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT)
    except signing.BadSignature:
        return None
    return example_owner() if chosen == EXAMPLE_OWNER else None


def enter(response: HttpResponse) -> HttpResponse:
    """Let the browser be in the example from now on."""
    response.set_cookie(
        COOKIE, signing.dumps(EXAMPLE_OWNER, salt=SALT), httponly=True, samesite="Strict"
    )
    return response


def leave(response: HttpResponse) -> HttpResponse:
    """Let the browser be in one's own journal again."""
    response.delete_cookie(COOKIE, samesite="Strict")
    return response


def folder_of(request: Request) -> Path | None:
    """The folder of the journal and its backups.

    None where it is not a file of one's own, and in the example: a backup is a copy of the whole
    file, and to put one back or delete one there would change what is not the example's.
    """
    return None if request.in_example else journal_folder()
