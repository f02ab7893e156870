"""The bin: what was discarded, to take out again or to be rid of for good."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from goanyway.errors import TracesLeft
from goanyway.journal.core import bin as journal
from goanyway.journal.local.backups import Backup, delete_backups, holding
from goanyway.web.answers import done
from goanyway.web.journal_choice import folder_of
from goanyway.web.request import Request
from goanyway.web.views.opportunities import address_of

PER_PAGE = 50


@require_safe
def bin_page(request: Request) -> HttpResponse:
    """What lies in it."""
    found = journal.in_the_bin(request.user)
    shown = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "bin/bin.html", {"shown": shown, "count": len(found)})


@require_POST
def restore(request: Request, handle: str) -> HttpResponse:
    """Take something out again."""
    restored = journal.restore(request.user, handle, now=request.now)
    return done(restored, address_of(restored.value) or "bin")


@require_http_methods(["GET", "HEAD", "POST"])
def empty(request: Request) -> HttpResponse:
    """Remove for good what lies in it: what would go is shown first, then asked for by a form."""
    gone = journal.would_go(request.user)
    folder = folder_of(request)
    backups = holding(folder, request.user.pk, gone) if folder is not None and gone else []
    if request.method == "POST":
        try:
            journal.empty(request.user)
        except TracesLeft:
            _delete_if_asked(request, backups)
            raise
        _delete_if_asked(request, backups)
        return redirect("bin")
    return render(request, "bin/empty.html", {"count": len(gone), "backups": backups})


def _delete_if_asked(request: Request, backups: list[Backup]) -> None:
    if request.POST.get("backups") == "yes":
        delete_backups(backups)


urlpatterns = [
    path("bin/", bin_page, name="bin"),
    path("bin/empty/", empty, name="bin-empty"),
    path("bin/<slug:handle>/restore/", restore, name="bin-restore"),
]
