"""Help: how to use the page, what it promises, and what its words mean."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from goanyway import __version__
from goanyway.journal.local.opening import journal_folder
from goanyway.web.request import Request


@require_safe
def help_page(request: Request) -> HttpResponse:
    """The page."""
    return render(request, "help/help.html", {"version": __version__, "folder": journal_folder()})


urlpatterns = [path("help/", help_page, name="help")]
