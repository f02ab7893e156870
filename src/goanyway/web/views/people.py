"""People: whom you met, where, and what you owe them."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def people(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def person(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("people/", people, name="people"),
    path("people/<slug:person>/", person, name="person"),
]
