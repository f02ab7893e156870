"""The example journal: something to play with, kept apart and removed as a whole."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from goanyway.journal.local.example import example_owner, make_example, remove_example
from goanyway.web import journal_choice
from goanyway.web.request import Request


@require_safe
def example(request: Request) -> HttpResponse:
    """What it is, and the way in."""
    context = {"is_there": example_owner() is not None}
    return render(request, "example/example.html", context)


@require_POST
def enter(request: Request) -> HttpResponse:
    """Make it if it is not there, and go in."""
    make_example(request.now)
    return journal_choice.enter(redirect("today"))


@require_POST
def leave(_request: Request) -> HttpResponse:
    """Back to one's own journal; the example stays."""
    return journal_choice.leave(redirect("today"))


@require_POST
def remove(_request: Request) -> HttpResponse:
    """Back to one's own journal, and the example is gone."""
    remove_example()
    return journal_choice.leave(redirect("today"))


urlpatterns = [
    path("example/", example, name="example"),
    path("example/enter/", enter, name="example-enter"),
    path("example/leave/", leave, name="example-leave"),
    path("example/remove/", remove, name="example-remove"),
]
