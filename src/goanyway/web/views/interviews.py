"""An interview: the sheet to prepare with, on one page of paper."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path

from goanyway.web.request import Request


def interview(request: Request, **_named: str) -> HttpResponse:
    """To be written."""
    return render(request, "coming.html")


urlpatterns = [
    path("interviews/<slug:interview>/", interview, name="interview"),
]
