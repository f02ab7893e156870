"""Opportunities: all of them, and one with its time line, beliefs, offers and notes."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def opportunities(request: Request) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


def opportunity(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("opportunities/", opportunities, name="opportunities"),
    path("opportunities/<slug:opportunity>/", opportunity, name="opportunity"),
]
