"""A new invitation: paste, drop or type it; first whether it is safe, then what was read."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def new(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def check(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def message(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def correct(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def trust(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("new/", new, name="new"),
    path("check/", check, name="check"),
    path("messages/<slug:message>/", message, name="message"),
    path("messages/<slug:message>/correct/", correct, name="correct"),
    path("messages/<slug:message>/trust/", trust, name="trust"),
]
