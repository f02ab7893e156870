"""What needs you now, in order, and the week as a calendar."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from goanyway.web.request import Request


@require_safe
def today(request: Request) -> HttpResponse:
    """The first page."""
    return render(request, "today/today.html")


@require_safe
def week(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("", today, name="today"),
    path("week/<slug:first>/", week, name="week"),
]
