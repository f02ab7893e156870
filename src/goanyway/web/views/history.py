"""What happened, the newest first, and taking it back."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from goanyway.errors import UnknownId
from goanyway.journal.core import history as journal
from goanyway.journal.core.access import anything
from goanyway.language import _
from goanyway.web.answers import done
from goanyway.web.conflict import came_from
from goanyway.web.request import Request
from goanyway.words.records import in_words

PER_PAGE = 50


@require_safe
def history(request: Request) -> HttpResponse:
    """Everything that happened; with `of=ID`, to one record."""
    record = request.GET.get("of", "")
    changes = journal.history(request.user, record).select_related("undoes")
    shown = Paginator(changes, PER_PAGE).get_page(request.GET.get("page"))
    context = {"shown": shown, "record": _name(request, record) if record else ""}
    return render(request, "history/history.html", context)


def _name(request: Request, handle: str) -> str:
    """What the record is called that one asks about."""
    try:
        return in_words(anything(request.user, handle))
    except UnknownId:
        return _("something that’s gone")


@require_POST
def undo(request: Request) -> HttpResponse:
    """Take back the change named, else the last one, and stay on the page."""
    undone = journal.undo(request.user, request.POST.get("change", ""), now=request.now)
    return done(undone, came_from(request))


@require_POST
def redo(request: Request) -> HttpResponse:
    """Do again what was undone last."""
    redone = journal.redo(request.user, now=request.now)
    return done(redone, came_from(request))


urlpatterns = [
    path("history/", history, name="history"),
    path("undo/", undo, name="undo"),
    path("redo/", redo, name="redo"),
]
